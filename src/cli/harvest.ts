import { readPage, type FeedPage } from '../offers/feed-page.ts';
import { isLast, keyOf, listCandidates, pageAddress } from '../offers/feed-paging.ts';
import { isRecord } from '../offers/read-values.ts';
import type { HarvestLog } from './harvest-log.ts';
import { ImportFailed } from '../offers/import/import-failed.ts';
import { progressLine } from './import-progress.ts';
import { NoAnswer, type Answer } from './polite-get.ts';

export interface HarvestOptions {
  readonly get: (url: string) => Promise<Answer>;
  readonly log: HarvestLog;
  readonly maxPages: number;
  /** Whether each service is asked for by itself where the list carries no contacts. */
  readonly details: boolean;
  readonly progress: (text: string) => void;
}
export interface Harvest {
  readonly services: readonly unknown[];
  /** What could not be had, and why. */
  readonly problems: readonly { readonly from: string; readonly why: string }[];
}

/** A feed that fails this often in a row has nothing more to give. */
const FAILS_IN_A_ROW = 3;

/**
 * Everything that can be had from an Open Referral feed. It trusts no count of the feed: it goes on until a page is empty
 * or brings nothing new, or says that it is the last and has brought all that was promised. A page or a service that
 * fails is named, and the rest goes on.
 */
export async function harvest(address: string, options: HarvestOptions): Promise<Harvest> {
  const problems: { from: string; why: string }[] = [];
  const { list, first } = await findList(address, options);
  const seen = new Map<string, unknown>();
  let failed = 0;
  let next: string | undefined;
  for (let page = 1; page <= options.maxPages && failed < FAILS_IN_A_ROW; page++) {
    const url = next ?? pageAddress(list, page);
    try {
      const read = page === 1 ? first : await pageOf(url, options);
      failed = 0;
      const before = seen.size;
      read.records.forEach((record) => seen.set(keyOf(record), record));
      options.progress(progressLine(seen.size, read.total, 'services listed'));
      next = read.next === undefined ? undefined : new URL(read.next, url).href;
      if (seen.size === before || isLast(read, seen.size, page, next)) break;
    } catch (error) {
      if (!(error instanceof ImportFailed)) throw error;
      failed += 1;
      problems.push({ from: url, why: error.message });
      if (next !== undefined) break;
    }
    if (page === options.maxPages)
      problems.push({ from: list, why: `The feed goes on after ${page} pages. Give --max-pages to read more.` });
  }
  const services = options.details
    ? await withDetails(list, [...seen.values()], options, problems)
    : [...seen.values()];
  return { services, problems };
}

/** The address of the list: some feeds are named by it, others by what stands before `/services`. */
async function findList(address: string, options: HarvestOptions): Promise<{ list: string; first: FeedPage }> {
  let failure: ImportFailed | undefined;
  for (const list of listCandidates(address)) {
    try {
      return { list, first: await pageOf(pageAddress(list, 1), options) };
    } catch (error) {
      if (!(error instanceof ImportFailed)) throw error;
      failure = error;
    }
  }
  throw failure ?? new ImportFailed(`${address} is no feed. Check the address.`);
}

async function pageOf(url: string, options: HarvestOptions): Promise<FeedPage> {
  const read = readPage(await jsonOf(url, options));
  if (!read) throw new ImportFailed(`${url} holds no list of services. Give the address that ends in /services.`);
  return read;
}

/** The JSON at an address, from the log when it is there. An answer that breaks off is asked for again. */
async function jsonOf(url: string, { get, log }: HarvestOptions): Promise<unknown> {
  if (log.has(url)) return log.get(url);
  for (let attempt = 1; ; attempt++) {
    const answer = await get(url);
    try {
      const json = parse(answer);
      await log.add(url, json);
      return json;
    } catch (error) {
      if (!(error instanceof ImportFailed) || attempt === PARSES || /^\s*</.test(answer.text)) throw error;
    }
  }
}
const PARSES = 3;

function parse({ url, text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = /^\s*</.test(text) ? 'a web page' : 'not JSON, or cut off in the middle';
    throw new ImportFailed(`${url} is ${what}. Check the address, or try again later.`, { cause: error });
  }
}

/** The fields of which a list item has at least one when nothing would be gained by asking for the service itself. */
const DETAILS = [
  'contacts',
  'phones',
  'service_at_locations',
  'serviceAtLocations',
  'locations',
  'schedules',
  'regular_schedules',
  'cost_options',
];

async function withDetails(
  list: string,
  services: unknown[],
  options: HarvestOptions,
  problems: { from: string; why: string }[],
): Promise<unknown[]> {
  const complete: unknown[] = [];
  let failed = 0;
  for (const [index, service] of services.entries()) {
    const id = isRecord(service) ? service['id'] : undefined;
    const lacks =
      isRecord(service) &&
      !DETAILS.some((field) => field in service) &&
      (typeof id === 'string' || typeof id === 'number');
    if (!lacks || failed >= FAILS_IN_A_ROW) {
      complete.push(service);
      continue;
    }
    const url = detailAddress(list, String(id));
    try {
      const detail = await jsonOf(url, options);
      complete.push(isRecord(detail) ? { ...service, ...detail } : service);
      failed = 0;
    } catch (error) {
      if (!(error instanceof ImportFailed)) throw error;
      // What the list says of it is better than nothing.
      complete.push(service);
      problems.push({ from: url, why: error.message });
      // One that is gone says nothing about the others; a server that is down does.
      if (!(error instanceof NoAnswer && error.status === 404)) failed += 1;
    }
    options.progress(progressLine(index + 1, services.length, 'services read'));
  }
  if (failed >= FAILS_IN_A_ROW)
    problems.push({
      from: list,
      why: `${FAILS_IN_A_ROW} services in a row could not be read, so the rest is as the list has it. Run the same command again later: it goes on from here.`,
    });
  return complete;
}

function detailAddress(list: string, id: string): string {
  const url = new URL(list);
  url.search = '';
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  return url.href;
}
