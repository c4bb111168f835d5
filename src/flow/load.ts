import { checkFlow } from './check.ts';
import type { Known } from './check-names.ts';
import type { FlowDocument } from './document.ts';
import { isObject } from './fields.ts';
import { FlowError } from './flow-error.ts';
import { readUpTo } from './read-up-to.ts';
import { asFlow } from './shape.ts';
import type { FlowWords } from './words.ts';

/** The address of a `flow.json` with its words beside it, or both as objects. */
export type FlowSource = string | URL | { readonly document: unknown; readonly words: unknown };
export interface LoadedFlow {
  readonly document: FlowDocument;
  readonly words: FlowWords;
}
export type Fetch = (address: string, init?: { readonly signal?: AbortSignal }) => Promise<Response>;

/** Bytes. A conversation takes about 50,000; more than this is a mistake or meant to do harm. */
export const LARGEST = 1_000_000;

export interface LoadOptions extends Known {
  /** Which words to take; en-GB is taken where they are missing. */
  readonly locale?: string;
  readonly signal?: AbortSignal;
}

/**
 * A host's own flow, checked before anything of it is used. Rejects with a `FlowError` that holds every problem as a
 * sentence; the caller goes on with the flow that it had.
 */
export async function loadFlow(source: FlowSource, fetch: Fetch, options: LoadOptions = {}): Promise<LoadedFlow> {
  const { locale = 'en-GB', signal, ...known } = options;
  const isAddress = typeof source === 'string' || source instanceof URL;
  const name = isAddress ? String(source) : 'in the property';
  const get = (address: string): Promise<unknown> => fetchJson(address, fetch, name, signal);
  const input = isAddress
    ? { document: await get(name), words: await wordsBeside(name, locale, get) }
    : plainCopy(source, name);
  if (!isObject(input))
    throw new FlowError(name, [{ sentence: 'It must be an object with a *document* and its *words*.' }]);
  const { document, words } = input;
  const problems = checkFlow(document, { ...known, words: words ?? {} });
  if (problems.length > 0) throw new FlowError(name, problems);
  return { document: asFlow(document), words: words as FlowWords };
}

async function wordsBeside(
  address: string,
  locale: string,
  get: (address: string) => Promise<unknown>,
): Promise<unknown> {
  const beside = (each: string): string => address.replace(/[^/?#]*(?=[?#]|$).*$/, `${each}.json`);
  if (locale === 'en-GB') return get(beside(locale));
  return get(beside(locale)).catch(() => get(beside('en-GB')));
}

async function fetchJson(
  address: string,
  fetch: Fetch,
  name: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const refuse = (sentence: string, cause?: unknown): FlowError => new FlowError(name, [{ sentence }], { cause });
  const response = await fetch(address, signal ? { signal } : {}).catch((cause: unknown) => {
    throw refuse(
      `${address} could not be loaded. Look whether the address is right and may be read from this page.`,
      cause,
    );
  });
  if (!response.ok)
    throw refuse(`${address} could not be loaded (${response.status}). Look whether the address is right.`);
  const text = await readUpTo(response, LARGEST);
  if (text === undefined) throw refuse(`${address} is larger than 1 MB. Make it smaller.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refuse(
      `${address} is not JSON (${(cause as Error).message}). Open it in an editor that shows mistakes.`,
      cause,
    );
  }
}

/** What the host hands over is copied as JSON, so that nothing in it can run, change later, or be anything but data. */
function plainCopy(source: object, name: string): unknown {
  let text: string;
  try {
    text = JSON.stringify(source);
  } catch (cause) {
    throw new FlowError(
      name,
      [{ sentence: 'It is not plain JSON. Hand over objects, lists, text and numbers only.' }],
      { cause },
    );
  }
  if (text.length > LARGEST) throw new FlowError(name, [{ sentence: 'It is larger than 1 MB. Make it smaller.' }]);
  return JSON.parse(text);
}
