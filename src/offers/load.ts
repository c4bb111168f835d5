import { fromJson } from './from-json.ts';
import type { TakeNote } from './note.ts';
import type { OffersFile } from './offer.ts';
import {
  OffersCutOff,
  OffersEmpty,
  OffersMissing,
  OffersNotJson,
  OffersTooBig,
  OffersUnreachable,
  OffersWrongShape,
} from './offers-error.ts';
import { anyMarkup, type ToText } from './plain-text.ts';

export const MOST_BYTES = 30_000_000;

export interface LoadOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  readonly note?: TakeNote;
  /** HTML → text; DOMPurify unless given. */
  readonly loadToText?: () => Promise<ToText>;
}

/**
 * Reads a file of offers from an address. Whatever is wrong with the whole file is an `OffersError` that ends with what
 * to do; whatever is wrong with one record is a note, and the others are kept.
 */
export async function loadOffers(url: string, options: LoadOptions): Promise<OffersFile> {
  const { text } = await readText(url, options);
  const loadToText = options.loadToText ?? (async () => (await import('./sanitise.ts')).loadSanitiser());
  const json = parse(url, text);
  const toText = anyMarkup(json) ? await loadToText() : (plain: string) => plain;
  const file = fromJson(json, toText, options.note);
  if (!file) throw new OffersWrongShape(url, 'it needs { "offers": [ … ] }');
  if (file.offers.length === 0) throw new OffersWrongShape(url, 'it holds no offer that has a name and is open');
  return file;
}

async function readText(url: string, { fetch, signal }: LoadOptions): Promise<{ response: Response; text: string }> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', ...(signal ? { signal } : {}) });
    if (response.status === 404 || response.status === 410) throw new OffersMissing(url);
    if (!response.ok) throw new OffersUnreachable(url, `the server answered ${response.status}`);
    if (Number(response.headers.get('content-length')) > MOST_BYTES) throw new OffersTooBig(url, MOST_BYTES);
    const text = await readBody(url, response);
    if (text.trim() === '') throw new OffersEmpty(url);
    return { response, text };
  } catch (error) {
    // An abort is the caller's own wish and stays what it is.
    if (signal?.aborted || !(error instanceof TypeError)) throw error;
    throw new OffersUnreachable(url, 'the network failed or the other site does not allow it', { cause: error });
  }
}

async function readBody(url: string, response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new OffersTooBig(url, MOST_BYTES);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const body = text.trim();
    if (body.startsWith('<')) throw new OffersNotJson(url, 'a web page', { cause: error });
    if (/^[[{]/.test(body) && isOpen(body)) throw new OffersCutOff(url, { cause: error });
    if (/^[[{]/.test(body))
      throw new OffersNotJson(url, `JSON with a mistake in it (${(error as Error).message})`, { cause: error });
    throw new OffersNotJson(url, 'plain text or a spreadsheet', { cause: error });
  }
}

/** Whether a bracket or a quotation mark is never closed: what is left of a file that was cut off. */
function isOpen(body: string): boolean {
  let depth = 0;
  for (const [token] of body.matchAll(/"(?:[^"\\]|\\.)*"|["[\]{}]/gs)) {
    if (token === '"') return true;
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
  }
  return depth > 0;
}
