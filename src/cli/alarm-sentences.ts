import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NeedId } from '../base/need.ts';
import { kindsOf, readSentences, SentenceError } from './sentences.ts';
import type { AlarmSentence } from './train-clues.ts';

const FLOWS = fileURLToPath(new URL('../../flows/', import.meta.url));
/** Sentences of these needs often tell of danger, so only those that somebody has labelled are learned from. */
const TELLING: readonly NeedId[] = [
  'abuse-safety',
  'domestic-violence',
  'self-harm',
  'suicidal-thoughts',
  'online-safety',
];

interface Row extends AlarmSentence {
  /** Nobody could say if it tells of danger: it is passed over. */
  readonly unsure: boolean;
}

function readRow(line: string, where: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new SentenceError(`${where} is no JSON. Correct the line: {"text": "...", "kinds": ["..."]}.`);
  }
  const { text, kinds, unsure = false } = (row ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || !text.trim()) throw new SentenceError(`${where} has no text. Add "text".`);
  return { text, kinds: kindsOf(kinds, where), unsure: unsure === true };
}

/** The core has room for so few clues that more sentences make it worse: it learns from the first half of ours. */
export type Part = 'all' | 'core';
const isFor =
  (part: Part) =>
  (file: string): boolean =>
    file.endsWith('.jsonl') && (part === 'all' || !/\.(?:full|letters)\.jsonl$/.test(file));

/** Our sentences about danger and about everything that only sounds like it (`flows/safety/sentences`). */
export function labelledSentences(part: Part = 'all'): readonly Row[] {
  const folder = join(FLOWS, 'safety', 'sentences');
  return readdirSync(folder)
    .filter(isFor(part))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.trim() ? [readRow(line, `${file}, line ${index + 1}`)] : [])),
    );
}

/** Many of these were not read for danger: a post about bullying may well tell of a beating. Those that were, say so. */
const POSTS = /\.(?:posts|letters)\.jsonl$/;

/**
 * What alarms are learned from: those sentences, what was read for danger in the lexicon's, and as ordinary messages all
 * its other plain sentences of needs that mean no danger.
 */
export function alarmSentences(part: Part = 'all'): readonly AlarmSentence[] {
  const labelled = labelledSentences(part);
  const known = new Set(labelled.map(({ text }) => text));
  const folder = join(FLOWS, 'lexicon', 'sentences');
  const plain = readSentences(folder, (file) => isFor(part)(file) && !POSTS.test(file))
    .filter(({ needs }) => !needs.some((need) => TELLING.includes(need)))
    .map(({ text }) => ({ text, kinds: [] }));
  const posts = readSentences(folder, (file) => isFor(part)(file) && POSTS.test(file)).flatMap(({ text, danger }) =>
    danger ? [{ text, kinds: danger }] : [],
  );
  return [...labelled.filter(({ unsure }) => !unsure), ...[...plain, ...posts].filter(({ text }) => !known.has(text))];
}
