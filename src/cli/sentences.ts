import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNeedId } from '../base/need.ts';
import { SignpostError } from '../base/signpost-error.ts';
import { type AlarmKind, ALARMS } from '../safety/hearing.ts';
import type { Sentence } from './train.ts';

/** Who the sentences speak as. */
export const VOICES = [
  'pupil',
  'teen',
  'student',
  'adult',
  'friend',
  'parent',
  'grandparent',
  'teacher',
  'gp',
  'lunchtime-staff',
  'partner',
  'professional',
] as const;

/** A line of a sentences file that cannot be learned from. */
export class SentenceError extends SignpostError {}

const isKind = (kind: unknown): kind is AlarmKind => (ALARMS as readonly unknown[]).includes(kind);

/** The kinds of danger that a line lists. `where` is for the error: file and line. */
export function kindsOf(list: unknown, where: string): readonly AlarmKind[] {
  if (!Array.isArray(list) || !list.every(isKind))
    throw new SentenceError(
      `${where} has kinds that do not exist. Use ${ALARMS.join(', ')}, or [] if nobody is in danger.`,
    );
  return list;
}

/** Reads one line of a sentences file. `where` is for the error: file and line. */
export function readSentence(line: string, where: string): Sentence {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new SentenceError(
      `${where} is no JSON. Correct the line: {"text": "...", "needs": ["..."], "voice": "..."}.`,
    );
  }
  const { text, needs, voice, danger } = (row ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || !text.trim()) throw new SentenceError(`${where} has no text. Add "text".`);
  if (!Array.isArray(needs) || !needs.length || !needs.every(isNeedId))
    throw new SentenceError(
      `${where} has needs that do not exist: ${JSON.stringify(needs)}. Use ids of src/base/need.ts.`,
    );
  if (typeof voice !== 'string' || !voice)
    throw new SentenceError(`${where} does not say whose voice it is. Add "voice".`);
  return { text, needs, voice, ...(danger !== undefined && { danger: kindsOf(danger, where) }) };
}

/**
 * The sentences of a folder of `.jsonl` files, in the order of file names, so that learning is the same everywhere.
 *
 * @param only which files, by name; all if absent.
 */
export function readSentences(folder: string, only = (file: string): boolean => file.endsWith('.jsonl')): Sentence[] {
  const files = readdirSync(folder).filter(only).sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() ? [readSentence(line, `${file}, line ${index + 1}`)] : [])),
  );
}
