import { atOnce } from '../base/at-once.ts';
import { entries, type LexiconFile } from './lexicon-file.ts';
import { createSpelling, type Guess, type Guessed } from './spelling.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** A word of the message as the lexicon knows it. One written word may give several ("dunno": "do not know"). */
export interface Heard {
  /** The plain word's stem. */
  readonly stem: string;
  /** What else it is looked up as: its groups, written `{parent}`, and if it was guessed, the next nearest word with its own. */
  readonly also: readonly string[];
  /** False if it was guessed from a misspelling. */
  readonly certain: boolean;
  /** False for everyday words, which explain nothing when they are quoted by themselves. */
  readonly quotable: boolean;
  readonly start: number;
  readonly end: number;
}

export type Reader = (text: string) => Heard[];

/**
 * Reads a text into plain words: txt-speak written out, misspelt words put right, groups named.
 *
 * @param vocabulary words that entries and weights know, as written.
 */
export const createReader = (lexicon: LexiconFile, vocabulary: Iterable<string>): Reader =>
  atOnce(makingReader(lexicon, vocabulary));

/** The same with rests between. */
export function* makingReader(lexicon: LexiconFile, vocabulary: Iterable<string>): Generator<void, Reader> {
  const telling = yield* tellingWords(lexicon);
  const groups = new Map<string, string[]>();
  for (const [name, lines] of Object.entries(lexicon.groups))
    for (const word of entries(lines)) groups.set(stem(word), [...(groups.get(stem(word)) ?? []), `{${name}}`]);
  yield;
  const spellings = new Map(Object.entries(lexicon.spellings).map(([from, to]) => [from, to.split(' ')]));
  const plainWords = new Set([
    ...vocabulary,
    ...Object.values(lexicon.groups).flatMap(entries),
    ...entries(lexicon.filler),
    ...entries(lexicon.ordinary),
    ...[...spellings.values()].flat(),
  ]);
  yield;
  const stems = new Set<string>();
  const everyday = new Set([...entries(lexicon.ordinary), ...entries(lexicon.filler)].map(stem));
  const known = new Map<string, number>();
  for (const word of plainWords) {
    const stemmed = stem(word);
    stems.add(stemmed);
    known.set(word, telling.get(stemmed) ?? 0);
    yield;
  }
  // Longer other words for the same thing ("father") may be misspelt too.
  const others = new Map<string, number>();
  for (const [from, [to = '']] of spellings)
    if (from.length > 4 && !known.has(from)) others.set(from, telling.get(stem(to)) ?? 0);
  yield;
  const spelling = createSpelling(known, others, new Set(entries(lexicon.small)));

  /** A form of a known word; but "sel" is no form of "sell", although it is all that its forms share. */
  const isKnown = (word: string): boolean => {
    const stemmed = stem(word);
    return stems.has(stemmed) && (stemmed !== word || plainWords.has(word));
  };

  /** A word with a letter twice, or a figure before it ("4ever"), is no reason to guess. */
  function guessOf(word: string, guess: Guess): Guessed | undefined {
    const single = word.replace(/([a-z])\1+/g, '$1');
    return stems.has(stem(single)) ? { words: [single] } : guess(word.replace(/^[24](?=[a-z]{4})/, ''));
  }

  return (text) => {
    const guess = spelling();
    const heard: Heard[] = [];
    for (const { word, start, end } of tokens(text)) {
      const guessed = spellings.has(word) || isKnown(word) ? undefined : guessOf(word, guess);
      const plain = spellings.get(word) ?? guessed?.words.flatMap((each) => spellings.get(each) ?? [each]) ?? [word];
      const other = guessed?.or && stem(spellings.get(guessed.or)?.[0] ?? guessed.or);
      for (const each of plain) {
        const found = stem(each);
        const also = [...(groups.get(found) ?? []), ...(other ? [other, ...(groups.get(other) ?? [])] : [])];
        heard.push({
          stem: found,
          also: also.filter((key, at) => key !== found && also.indexOf(key) === at),
          certain: !guessed,
          quotable: found.length > 3 && !everyday.has(found) && isQuotable(telling.get(found)),
          start,
          end,
        });
      }
    }
    return heard;
  };
}

/** A word that the lexicon knows only as part of longer entries ("what", "dont") explains nothing by itself. */
const isQuotable = (tells: number | undefined): boolean => tells === undefined || tells > 1;

/** How much each word of the lexicon tells, by its stem: its strength alone, or a quarter of a longer entry's. */
function* tellingWords(lexicon: LexiconFile): Generator<void, Map<string, number>> {
  const telling = new Map<string, number>();
  const raise = (word: string, to: number): void => {
    telling.set(stem(word), Math.max(to, telling.get(stem(word)) ?? 0));
  };
  for (const strengths of Object.values(lexicon.needs))
    for (const [strength, lines] of Object.entries(strengths))
      for (const entry of entries(lines)) {
        const words = entry.split(' ');
        for (const word of words) raise(word, Number(strength) / (words.length > 1 ? 4 : 1));
        yield;
      }
  for (const lines of Object.values(lexicon.groups)) for (const word of entries(lines)) raise(word, 3);
  return telling;
}
