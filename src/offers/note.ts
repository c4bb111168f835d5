import type { Offer } from './offer.ts';

/** What reading did to a record that its owner would want to hear about. Ids only; the report puts them into words. */
export const NOTES = [
  // The record was left out:
  'not-an-object',
  'no-name',
  'closed',
  'same-id',
  'duplicate',
  // The record was kept, and something in it was not:
  'not-understood',
  'not-an-address',
  'not-an-email',
  'broken-address',
  'maybe-a-person',
  'not-a-phone',
  'mangled-phone',
  'ages-not-stated',
  'ages-swapped',
  'not-on-the-map',
  'too-old-date',
  'unknown-column',
  // The record was kept and put right:
  'repaired-phone',
  'made-plain',
  'added-https',
  'ages-from-words',
  'needs-from-words',
  'ways-from-words',
  'new-id',
  'no-status',
] as const;
export type NoteId = (typeof NOTES)[number];

/** The first five lose the whole record. */
export const LEAVES_OUT: readonly NoteId[] = NOTES.slice(0, 5);
/** These lose nothing: something was put right, or read from words. */
export const MENDS: readonly NoteId[] = NOTES.slice(NOTES.indexOf('repaired-phone'));

export interface Note {
  /** The record: its id if it has one, else where it stands in its source, such as "row 12". */
  readonly at: string;
  readonly name?: string;
  readonly is: NoteId;
  readonly field?: keyof Offer | (string & {});
  /** What stood there, cut to 80 characters. Never set for what may be about a person. */
  readonly was?: string;
}

export type TakeNote = (note: Note) => void;
