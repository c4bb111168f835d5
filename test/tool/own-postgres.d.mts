/** A database of the tests' own. */
export interface OwnPostgres {
  /** For DATABASE_URL. */
  readonly url: string;
  start(): void;
  stop(): void;
  close(): void;
}
export function postgresPath(): string | undefined;
export function ensurePostgres(): string;
export function openPostgres(programs?: string): OwnPostgres;
