import { fromJson } from '../offers/from-json.ts';
import type { Note, NoteId } from '../offers/note.ts';
import { CHOOSING, missingFor } from '../offers/ready.ts';
import { htmlText } from './html-text.ts';
import { CHOOSING_WORDS, NOTE_WORDS } from '../offers/import/report-words.ts';
import type { Found } from './found.ts';

/** Notes that tell of a mistake in the file; the others tell what reading made of it. */
const MISTAKES: readonly NoteId[] = [
  'not-an-object',
  'no-name',
  'same-id',
  'not-understood',
  'not-an-address',
  'not-an-email',
  'not-a-phone',
  'mangled-phone',
  'ages-swapped',
  'not-on-the-map',
  'too-old-date',
];

/** A file of offers in our own form: what would be left out or shown as not known, and what they do not say yet. */
export function offersFound(json: unknown): Found {
  const notes: Note[] = [];
  const file = fromJson(json, htmlText, (note) => void notes.push(note));
  if (!file) return { problems: ['It holds no list of offers. It needs { "offers": [ … ] }.'], notes: [] };
  const missing = file.offers.map(missingFor);
  const silent = CHOOSING.map((field) => ({ field, count: missing.filter((fields) => fields.includes(field)).length }));
  return {
    problems: notes
      .filter(({ is }) => MISTAKES.includes(is))
      .map((note) => `${sentence(note)}. Put it right in the file.`),
    notes: [
      ...notes.filter(({ is }) => !MISTAKES.includes(is)).map((note) => `${sentence(note)}.`),
      ...silent
        .filter(({ count }) => count > 0)
        .map(
          ({ field, count }) =>
            `${count} of ${file.offers.length} offers do not say ${CHOOSING_WORDS[field]}. Ask the people who run them.`,
        ),
    ],
  };
}

const sentence = ({ at, name, is, field, was }: Note): string =>
  `Offer "${at}"${name ? ` (${name})` : ''}${field ? `, *${field}*` : ''}: ${NOTE_WORDS[is]}${was === undefined ? '' : ` ("${was}")`}`;
