import { columnOf, type Column } from './columns.ts';
import { readOffers } from './from-json.ts';
import type { TakeNote } from './note.ts';
import type { Offer, Source } from './offer.ts';
import { saysNothing, tidy, type ToText } from './plain-text.ts';
import { applyProfile, type Profile } from './profile.ts';
import { readWords } from './read-words.ts';
import { looseFromRow, type Cells } from './table-row.ts';
import { withoutPeople } from './without-people.ts';
import { uniqueIds } from './unique-ids.ts';

export interface TableOptions {
  /** Starts every id. */
  readonly id: string;
  readonly source?: Source;
  readonly profile?: Profile;
  readonly toText: ToText;
  readonly note: TakeNote;
}

/**
 * The rows of a spreadsheet as offers: the first row that names a column for the name is the heading, whatever stands
 * above it; empty rows and columns are passed over; a column that nobody knows is named and left alone.
 */
export function fromTable(rows: readonly (readonly string[])[], options: TableOptions): Offer[] {
  const { profile, note } = options;
  const id = profile?.id ?? options.id;
  const source = profile?.source ?? options.source;
  const fills = (heading: string): Column | undefined => {
    const stated = profile?.columns?.[heading.trim()];
    return stated === null ? undefined : (stated ?? columnOf(heading));
  };
  const head = rows
    .slice(0, 10)
    .findIndex((row) => row.some((cell) => fills(cell) === 'name' || fills(cell) === 'org'));
  const headings = (rows[head] ?? []).map(tidy);
  if (head < 0) {
    if (rows.length > 0) note({ at: id, is: 'no-name', field: 'name', was: rows[0]?.slice(0, 8).join(', ') ?? '' });
    return [];
  }
  for (const heading of headings)
    if (heading !== '' && profile?.columns?.[heading] !== null && fills(heading) === undefined)
      note({ at: id, is: 'unknown-column', field: heading });

  const records = rows.slice(head + 1).flatMap((row, index) => {
    const named = new Map(headings.map((heading, column) => [heading, cellOf(row[column])]));
    if ([...named.values()].every((cell) => cell === '')) return [];
    const at = `${id} row ${head + index + 2}`;
    if (Object.entries(profile?.leaveOut ?? {}).some(([column, values]) => values.includes(named.get(column) ?? ''))) {
      note({ at, name: [...named].find(([heading]) => fills(heading) === 'name')?.[1] ?? '', is: 'closed' });
      return [];
    }
    const cells: Cells = new Map();
    for (const [heading, cell] of named) {
      const column = fills(heading);
      if (column !== undefined && !saysNothing(cell)) cells.set(column, [...(cells.get(column) ?? []), cell]);
    }
    const loose = { ...looseFromRow(cells, id, at, note), ...(source ? { source } : {}) };
    const record = withoutPeople(loose, (field) => note({ at: loose.id, is: 'maybe-a-person', field }));
    return [applyProfile(record, named, profile)];
  });
  const unique = uniqueIds(records, ({ id: renamed, name }, was) =>
    note({ at: renamed, name: String(name), is: 'new-id', field: 'id', was }),
  );
  const topics = new Map(unique.map((record) => [record.id, record['topics'] as string[] | undefined]));
  return readOffers(unique, options.toText, note).map((offer) => readWords(offer, note, topics.get(offer.id)));
}

/** A cell as text: `="0161…"` is how some programs keep a 0, and `#REF!` is what a broken formula leaves. */
const cellOf = (cell: string | undefined): string => {
  const text = tidy(cell ?? '');
  const quoted = /^="([^"]*)"$/.exec(text)?.[1];
  return quoted ?? (/^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL)[!?]?$/.test(text) ? '' : text);
};
