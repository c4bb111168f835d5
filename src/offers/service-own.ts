import { manyOf, textOf, type Fields } from './service-values.ts';

/**
 * Our own fields in a feed: properties that begin with `signpost_` (`signpost_what_happens`), or attributes whose
 * taxonomy begins so, one term a value. The standard allows both, and knows no field for what people need to decide.
 */
export function ownFields(service: Fields): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const attribute of manyOf(service, 'attributes')) {
    const [term] = manyOf(attribute, 'taxonomy_term');
    const taxonomy = textOf(term?.['taxonomy']) ?? textOf(term?.['vocabulary']) ?? '';
    const value = textOf(attribute['value']) ?? textOf(term?.['name']) ?? textOf(term?.['term']);
    const field = fieldOf(taxonomy);
    if (field === undefined || value === undefined) continue;
    own[field] = LISTS.includes(field) ? [...((own[field] as unknown[] | undefined) ?? []), value] : value;
  }
  for (const [key, value] of Object.entries(service)) {
    const field = fieldOf(key);
    if (field !== undefined && value !== '' && value !== null) own[field] = camelKeys(value);
  }
  return own;
}

const LISTS: readonly string[] = ['needs', 'groupings', 'audience', 'how', 'areas', 'languages', 'access'];

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const fieldOf = (key: string): string | undefined =>
  /^signpost_./.test(key) ? camel(key.slice('signpost_'.length)) : undefined;

/** Keys inside an own field were put into the feed's spelling with all others: back to ours. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [camel(key), camelKeys(each)]));
}
