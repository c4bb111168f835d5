import type { FeedPage } from './feed-page.ts';
import { isRecord } from './read-values.ts';

const ROWS_ASKED = 100;

/** `last` and page counts are believed only when all that was promised has come. */
export const isLast = (page: FeedPage, seen: number, number: number, next: string | undefined): boolean => {
  if (next !== undefined) return false;
  const complete = page.total === undefined || seen >= page.total;
  return (
    complete && (page.last === true || (page.pages !== undefined && page.total !== undefined && number >= page.pages))
  );
};

/** What tells one record from another. */
export const keyOf = (record: unknown): string => {
  const id = isRecord(record) ? record['id'] : undefined;
  // Two services can come with one id: only the same service twice is nothing new.
  return `${typeof id === 'string' || typeof id === 'number' ? id : ''} ${isRecord(record) && typeof record['name'] === 'string' ? record['name'] : JSON.stringify(record)}`;
};

/** Where the list may be: some feeds are named by it, others by what stands before `/services`. */
export function listCandidates(address: string): string[] {
  const url = new URL(address);
  const beneath = new URL(url);
  beneath.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
  return /\/services\/?$/.test(url.pathname) ? [url.href] : [url.href, beneath.href];
}

/** The address of one page of a list. */
export function pageAddress(list: string, page: number): string {
  const url = new URL(list);
  url.searchParams.set('page', String(page));
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(ROWS_ASKED));
  return url.href;
}
