import type { Column } from './columns.ts';
import type { Offer, Source } from './offer.ts';

/**
 * What a person who knows a file states about it, as JSON beside it (`libraries.csv` → `libraries.profile.json`): it is
 * data about every row, said by somebody, and never guessed by the importer.
 */
export interface Profile {
  /** Where it is known from, for the report. */
  readonly says?: string;
  /** Starts every id; the file's name if absent. */
  readonly id?: string;
  readonly source?: Source;
  /** What a column fills where its name does not say it; null leaves the column out. */
  readonly columns?: Readonly<Record<string, Column | null>>;
  /** A fuller name for every row, such as "Jobcentre Plus, {name}". */
  readonly rename?: string;
  /** For every row, where the row itself says nothing. `{column}` in a text is that cell; `{lower:column}` in lower case. */
  readonly every?: Partial<Offer>;
  /** For rows with these values: column → value → fields, before `every`. */
  readonly where?: Readonly<Record<string, Readonly<Record<string, Partial<Offer>>>>>;
  /** Rows that are not offers: column → values. */
  readonly leaveOut?: Readonly<Record<string, readonly string[]>>;
}

type Loose = { readonly id: string } & Record<string, unknown>;

/** Fills what a row leaves open with what its profile says; a row's own word always goes first. */
export function applyProfile(row: Loose, cells: ReadonlyMap<string, string>, profile: Profile | undefined): Loose {
  if (!profile) return row;
  const stated = Object.entries(profile.where ?? {}).map(([column, values]) => values[cells.get(column) ?? ''] ?? {});
  const filled = [...stated, profile.every ?? {}].reduce<Loose>(
    (filled, says) => ({ ...fill(filled, fillIn(says, cells)), id: row.id }),
    row,
  );
  const name = profile.rename === undefined ? undefined : fillIn({ name: profile.rename }, cells)['name'];
  return name === undefined ? filled : { ...filled, name };
}

function fill(row: Loose, says: Record<string, unknown>): Loose {
  const result: Record<string, unknown> & { id: string } = { ...row };
  for (const [field, value] of Object.entries(says)) {
    const own = result[field];
    if (own === undefined || own === '') result[field] = value;
    else if (isPlain(own) && isPlain(value))
      result[field] = { ...value, ...Object.fromEntries(Object.entries(own).filter(([, each]) => each !== undefined)) };
  }
  return result;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts cells into the texts of a profile; a text that names an empty cell says nothing. */
function fillIn(says: Partial<Offer>, cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const text = (value: string): string | undefined => {
    let empty = false;
    const filled = value.replace(/\{(lower:)?([^}]+)\}/g, (_, lower: string | undefined, column: string) => {
      const cell = cells.get(column) ?? '';
      empty ||= cell === '' || cell === 'NA';
      return lower === undefined ? cell : cell.toLowerCase();
    });
    return empty ? undefined : filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  return Object.fromEntries(
    Object.entries(says).map(([field, value]) => [
      field,
      typeof value === 'string' && value.includes('{') ? text(value) : value,
    ]),
  );
}
