import { decodeText } from '../offers/decode-text.ts';
import { ImportFailed } from '../offers/import/import-failed.ts';

export interface PoliteOptions {
  readonly fetch: typeof fetch;
  /** Waits; handed in so that tests need not. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Between two requests, in milliseconds. */
  readonly pause: number;
  /** For one whole answer, in milliseconds. */
  readonly timeout: number;
}
export interface Answer {
  readonly url: string;
  readonly type: string;
  readonly text: string;
}

/** An address did not answer as hoped; `status` is there when it answered at all. */
export class NoAnswer extends ImportFailed {
  readonly status: number | undefined;
  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

const ATTEMPTS = 4;
const LONGEST_WAIT = 60_000;

/**
 * Asks for one address at a time, with a pause between; asks again when a server is busy or failing (429, 5xx, no answer
 * in time, an answer that breaks off), after as long as it wishes (`Retry-After`, at most a minute) or ever longer.
 */
export function politeGet({ fetch, wait, pause, timeout }: PoliteOptions): (url: string) => Promise<Answer> {
  let first = true;
  return async (url) => {
    let failure = new NoAnswer(`${url} did not answer.`);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!first) await wait(pause);
      first = false;
      try {
        const response = await fetch(url, {
          signal: AbortSignal.timeout(timeout),
          headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.1' },
        });
        const { status, headers } = response;
        if (status !== 429 && status < 500) {
          if (!response.ok) throw new NoAnswer(`${url} answered ${status}. Check the address.`, status);
          return {
            url: response.url || url,
            type: headers.get('content-type') ?? '',
            text: decodeText(new Uint8Array(await response.arrayBuffer())),
          };
        }
        failure = new NoAnswer(`${url} answered ${status} ${attempt + 1} times. Try again later.`, status);
        await wait(Math.min(LONGEST_WAIT, secondsOf(headers.get('retry-after')) ?? 500 * 2 ** attempt));
      } catch (error) {
        if (error instanceof NoAnswer) throw error;
        failure = new NoAnswer(`${url} did not answer (${reason(error, timeout)}). Try again later.`, undefined, {
          cause: error,
        });
        await wait(500 * 2 ** attempt);
      }
    }
    throw failure;
  };
}

/** `Retry-After` in milliseconds, whether it is seconds or a date. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function reason(error: unknown, timeout: number): string {
  if ((error as Error).name === 'TimeoutError') return `nothing within ${Math.round(timeout / 1000)} seconds`;
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error as Error).message;
}
