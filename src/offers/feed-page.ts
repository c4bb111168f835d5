import { isRecord } from './read-values.ts';

/** One page of a feed, whatever its envelope is called. */
export interface FeedPage {
  readonly records: readonly unknown[];
  readonly total?: number;
  readonly pages?: number;
  /** How many records a page holds, as the feed says. */
  readonly size?: number;
  readonly last?: boolean;
  /** The address of the next page, for feeds that give one. */
  readonly next?: string;
}

const LISTS = ['contents', 'content', 'services', 'items', 'results', 'data'];

/**
 * The page in a parsed answer: Open Referral UK v3 (`contents`), v1 (`content`), their camelCase and lower-case
 * variants, a bare list, or one service; nothing if it is none of them.
 */
export function readPage(json: unknown): FeedPage | undefined {
  if (Array.isArray(json)) return { records: json };
  if (!isRecord(json)) return undefined;
  const plain = new Map(Object.entries(json).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]));
  const list = LISTS.map((name) => plain.get(name)).find((each) => Array.isArray(each)) as unknown[] | undefined;
  if (!list) return isService(json) ? { records: [json], last: true } : undefined;
  const number = (...names: string[]) =>
    names.map((name) => plain.get(name)).find((each) => typeof each === 'number') as number | undefined;
  const last = plain.get('lastpage') ?? plain.get('last');
  const next = plain.get('next') ?? plain.get('nexturl') ?? plain.get('nextpage');
  const total = number('totalitems', 'totalelements', 'total');
  const pages = number('totalpages');
  const size = number('size', 'perpage', 'pagesize');
  return {
    records: list.map(unwrapped),
    ...(total === undefined ? {} : { total }),
    ...(pages === undefined ? {} : { pages }),
    ...(size === undefined ? {} : { size }),
    ...(typeof last === 'boolean' ? { last } : {}),
    ...(typeof next === 'string' && next !== '' ? { next } : {}),
  };
}

/** An item of an RPDE feed carries its record in `data`. */
const unwrapped = (item: unknown): unknown =>
  isRecord(item) && isRecord(item['data']) && 'state' in item
    ? { ...item['data'], ...(item['state'] === 'deleted' ? { status: 'inactive' } : {}) }
    : item;

const isService = (json: Record<string, unknown>): boolean =>
  'id' in json && 'name' in json && !Array.isArray(json['offers']);
