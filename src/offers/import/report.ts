import { LEAVES_OUT, type Note, type NoteId } from '../note.ts';
import type { Offer } from '../offer.ts';
import { CHOOSING, isOld, missingFor, type Choosing } from '../ready.ts';

/** What an import did, for people who look after the data. Written as JSON as it is. */
export interface ImportReport {
  readonly sources: readonly { readonly from: string; readonly read: number; readonly kept: number }[];
  readonly read: number;
  readonly kept: number;
  readonly leftOut: Readonly<Partial<Record<NoteId, number>>>;
  readonly noted: Readonly<Partial<Record<NoteId, number>>>;
  /** Field → how many of the kept offers say it. */
  readonly filled: Readonly<Record<string, number>>;
  readonly ready: number;
  /** Each offer, with what it must still say before it can be chosen from. */
  readonly offers: readonly { readonly id: string; readonly name: string; readonly missing: readonly Choosing[] }[];
  /** What keeps the others from being ready, and how many lack it. */
  readonly missing: Readonly<Record<Choosing, number>>;
  readonly old: number;
  readonly duplicates: number;
  readonly notes: readonly Note[];
  readonly failed: readonly { readonly from: string; readonly why: string }[];
}

export interface ImportRun {
  readonly sources: ImportReport['sources'];
  readonly failed: ImportReport['failed'];
  readonly offers: readonly Offer[];
  readonly notes: readonly Note[];
  /** ISO day. */
  readonly today: string;
}

export function importReport({ sources, failed, offers, notes, today }: ImportRun): ImportReport {
  const filled: Record<string, number> = {};
  for (const offer of offers) for (const field of Object.keys(offer)) filled[field] = (filled[field] ?? 0) + 1;
  const missing = offers.map(missingFor);
  return {
    sources,
    read: sources.reduce((sum, { read }) => sum + read, 0),
    kept: offers.length,
    leftOut: count(notes.filter((note) => LEAVES_OUT.includes(note.is))),
    noted: count(notes.filter((note) => !LEAVES_OUT.includes(note.is))),
    filled: Object.fromEntries(Object.entries(filled).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    ready: missing.filter((fields) => fields.length === 0).length,
    offers: offers.map(({ id, name }, at) => ({ id, name, missing: missing[at] ?? [] })),
    missing: Object.fromEntries(
      CHOOSING.map((field) => [field, missing.filter((fields) => fields.includes(field)).length]),
    ) as Record<Choosing, number>,
    old: offers.filter((offer) => isOld(offer, today)).length,
    duplicates: notes.filter(({ is }) => is === 'duplicate').length,
    notes,
    failed,
  };
}

function count(notes: readonly Note[]): Partial<Record<NoteId, number>> {
  const counts: Partial<Record<NoteId, number>> = {};
  for (const { is } of notes) counts[is] = (counts[is] ?? 0) + 1;
  return counts;
}
