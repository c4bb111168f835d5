/** Where a command writes: results to `out`, what is wrong to `error`, each a line without its end. */
export interface Io {
  out(line: string): void;
  error(line: string): void;
  /** What is piped in, for commands that read it. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
}

/** One command of `signpost-chat`. */
export interface Command {
  readonly name: string;
  /** One line: how it is called, and what for. */
  readonly usage: string;
  /** Resolves to the exit code: 0 all well, 1 problems were found, 2 called in a wrong way. */
  run(args: readonly string[], io: Io): Promise<number>;
}
