import { atOnce } from '../base/at-once.ts';
import { readingJson } from './from-json.ts';
import type { TakeNote } from './note.ts';
import type { OffersFile } from './offer.ts';
import { OffersCutOff, OffersNotJson, OffersWrongShape } from './offers-error.ts';
import { parsingJson } from './parse-json.ts';
import { anyMarkup, type ToText } from './plain-text.ts';
import { readResponse } from './read-response.ts';
import { isManifest, type Manifest } from './shards.ts';

export interface LoadOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** Guessed from the address, or from what the server calls it, when absent. */
  readonly kind?: 'json' | 'csv';
  readonly note?: TakeNote;
  /** HTML → text; DOMPurify unless given. */
  readonly loadToText?: () => Promise<ToText>;
  /** Does long work with rests between, so that a page can answer meanwhile; at one go unless given. */
  readonly slowly?: <Result>(work: Iterator<unknown, Result>) => Result | Promise<Result>;
}

/**
 * Reads a file of offers from an address. Whatever is wrong with the whole file is an `OffersError` that ends with what
 * to do; whatever is wrong with one record is a note, and the others are kept.
 */
export async function loadOffers(url: string, options: LoadOptions): Promise<OffersFile> {
  const file = await readOffersFile(url, options);
  if (file.offers.length === 0) throw new OffersWrongShape(url, 'it holds no offer that has a name and is open');
  return file;
}

/** As `loadOffers`; a file without offers is one too, as a shard may be. */
export async function readOffersFile(url: string, options: LoadOptions): Promise<OffersFile> {
  const read = await loadAny(url, options);
  if ('sharded' in read)
    throw new OffersWrongShape(url, 'it is the manifest of a folder of shards, and one file was wanted');
  return read;
}

/** A file of offers, or the manifest of a folder of them. */
export async function loadAny(url: string, options: LoadOptions): Promise<OffersFile | Manifest> {
  const { text, type } = await readResponse(url, options.fetch, options.signal);
  const loadToText = options.loadToText ?? (async () => (await import('./sanitise.ts')).loadSanitiser());
  if ((options.kind ?? kindOf(url, type)) === 'csv')
    return (await import('./load-csv.ts')).loadCsv(url, text, loadToText, options.note);
  const slowly = options.slowly ?? atOnce;
  const json = await parse(url, text, slowly);
  if (isManifest(json)) return json;
  const toText = (await slowly(markupIn(json))) ? await loadToText() : (plain: string) => plain;
  const file = await slowly(readingJson(json, toText, options.note));
  if (!file) throw new OffersWrongShape(url, 'it needs { "offers": [ … ] }');
  return file;
}

/** As `anyMarkup`, with a rest after each record. */
function* markupIn(json: unknown): Generator<undefined, boolean> {
  for (const part of Object.values(json ?? {}))
    for (const record of Array.isArray(part) ? part : [part]) {
      if (anyMarkup(record)) return true;
      yield;
    }
  return false;
}

/** A spreadsheet is known by its name, by Google's `output=csv`, or by what the server calls it. */
const kindOf = (url: string, type: string): 'json' | 'csv' =>
  /\.[ct]sv(?:$|[?#])|[?&](?:output|format)=[ct]sv(?:&|$)/i.test(url) || /^text\/(?:csv|tab-separated)/i.test(type)
    ? 'csv'
    : 'json';

async function parse(url: string, text: string, slowly: NonNullable<LoadOptions['slowly']>): Promise<unknown> {
  try {
    return await slowly(parsingJson(text));
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
