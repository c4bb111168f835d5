import { readPage, type FeedPage } from './feed-page.ts';
import { isLast, keyOf, listCandidates, pageAddress } from './feed-paging.ts';
import { fromOpenReferral } from './from-open-referral.ts';
import type { OffersFile } from './offer.ts';
import { OffersNotJson, OffersWrongShape, type OffersError } from './offers-error.ts';
import { anyMarkup, type ToText } from './plain-text.ts';
import type { TakeNote } from './note.ts';
import { readResponse } from './read-response.ts';

/** A page of a website reads no more of a feed than this: a bigger one is imported beforehand. */
const MOST_PAGES = 10;

export interface LoadFeedOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  readonly note?: TakeNote;
  readonly loadToText: () => Promise<ToText>;
}

/**
 * A small Open Referral feed, read straight from the page. Lists carry few facts and no feed promises to be quick, so
 * this is for trying out; `signpost-chat import` reads feeds whole and with their contacts.
 */
export async function loadFeed(address: string, options: LoadFeedOptions): Promise<OffersFile> {
  const { list, first } = await findList(address, options);
  const seen = new Map<string, unknown>();
  for (let number = 1, page = first, url = list; number <= MOST_PAGES; number++) {
    const before = seen.size;
    page.records.forEach((record) => seen.set(keyOf(record), record));
    const next = page.next === undefined ? undefined : new URL(page.next, url).href;
    if (number === MOST_PAGES || seen.size === before || isLast(page, seen.size, number, next)) break;
    url = next ?? pageAddress(list, number + 1);
    page = await pageAt(url, options);
  }
  const services = [...seen.values()];
  const toText = anyMarkup(services) ? await options.loadToText() : (text: string) => text;
  const { hostname } = new URL(address);
  const offers = fromOpenReferral(services, { id: hostname, toText, note: options.note ?? (() => undefined) });
  return { version: 1, source: { name: hostname, url: address }, offers };
}

async function findList(address: string, options: LoadFeedOptions): Promise<{ list: string; first: FeedPage }> {
  let failure: unknown;
  for (const list of listCandidates(address)) {
    try {
      return { list, first: await pageAt(pageAddress(list, 1), options) };
    } catch (error) {
      if (options.signal?.aborted) throw error;
      failure = error;
    }
  }
  throw failure as OffersError;
}

async function pageAt(url: string, { fetch, signal }: LoadFeedOptions): Promise<FeedPage> {
  const { text } = await readResponse(url, fetch, signal);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new OffersNotJson(url, text.trimStart().startsWith('<') ? 'a web page' : 'plain text', { cause: error });
  }
  const page = readPage(json);
  if (!page) throw new OffersWrongShape(url, 'a feed holds "contents"');
  return page;
}
