/** A short, stable name for any text (FNV-1a, 32 bits). */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/**
 * Gives different records that came with one id an id each, from what they say, so that it does not depend on their
 * order. Records that say the same keep the same id: the second of them is a copy. Calls `changed` for each new id.
 */
export function uniqueIds<T extends { readonly id: string }>(
  records: readonly T[],
  changed: (record: T, was: string) => void,
): T[] {
  const texts = new Map<string, Set<string>>();
  for (const record of records) texts.set(record.id, (texts.get(record.id) ?? new Set()).add(JSON.stringify(record)));
  return records.map((record) => {
    if ((texts.get(record.id)?.size ?? 0) < 2) return record;
    const renamed = { ...record, id: `${record.id}~${hash(JSON.stringify(record))}` };
    changed(renamed, record.id);
    return renamed;
  });
}

/** Takes the mark off again where, after joining, one record has the id to itself. */
export function shortIds<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const base = (id: string) => id.replace(/~[a-z\d]+$/, '');
  const counts = new Map<string, number>();
  for (const { id } of records) counts.set(base(id), (counts.get(base(id)) ?? 0) + 1);
  return records.map((record) => (counts.get(base(record.id)) === 1 ? { ...record, id: base(record.id) } : record));
}

/** An id goes into addresses and attributes of a page: marks that mean something there become a dash. */
export const cleanId = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number'
    ? `${given}`.replace(/[\s<>"'`&]+/g, '-').replace(/^-+|-+$/g, '') || undefined
    : undefined;
