import { atOnce } from '../base/at-once.ts';
import { NEEDS } from '../base/need.ts';
import type { LexiconFile, WeightsFile } from './lexicon-file.ts';

/**
 * Lexicon and weights as the widget loads them: 29.6 kB gzipped instead of 34.2. `learn` writes it. All
 * words stand once, in alphabetical order; entries of several words name them by their place. Needs are in the order
 * of `NEEDS`.
 */
export interface PackedFile {
  /** The lists that are not packed, entries with commas between. */
  readonly plain: Pick<LexiconFile, 'locale' | 'filler' | 'small' | 'groups' | 'unkind' | 'languages'>;
  /** All words, each as `<letters shared with the word before><rest>`. */
  readonly words: string;
  /** For each word the needs that it was learned to speak for, with spaces between words. */
  readonly learned: string;
  /** For each word the needs that it is an entry of, with spaces between words. */
  readonly single: string;
  /** The words that entries of several words use most, with spaces between. They are named by one character. */
  readonly often: string;
  /** Strengths of entries, in the order of their marks. */
  readonly strengths: readonly string[];
  /** For each need and strength: entries of several words. */
  readonly needs: readonly (readonly string[])[];
  readonly near: readonly string[];
  readonly sayings: string;
  readonly already: Readonly<Record<string, string>>;
  readonly who: Readonly<Record<string, string>>;
  readonly spellings: string;
  readonly step: number;
  readonly bias: readonly number[];
}

/** One character a need. */
export const NEED_MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+;';
/** Before needs that a word speaks for with more than one step. */
export const STEP_MARKS: Readonly<Record<string, number>> = { '=': 2, ':': 3, '@': 4, '^': 5 };
/** Before needs that have the word as an entry: which strength. */
export const STRENGTH_MARKS = '~|<>_?{}';
/** For a word of the list of ordinary words. */
export const ORDINARY_MARK = '`';

/** In the list of words `..` and `{parent}` are written `ß` and `ßparent`, and digits are shifted: digits stay free. */
const SHIFT = 0xc0 - 0x30;
const moved = (character: string, by: number): string => String.fromCharCode(character.charCodeAt(0) + by);
export const listed = (word: string): string =>
  word
    .replace(/^\.\.$/, 'ß')
    .replace(/^\{(.*)\}$/, 'ß$1')
    .replace(/\d/g, (digit) => moved(digit, SHIFT));
const unlisted = (word: string): string =>
  word
    .replace(/^ß$/, '..')
    .replace(/^ß(.*)$/, '{$1}')
    .replace(/[À-É]/g, (digit) => moved(digit, -SHIFT));

/** The characters that name words in entries: the first ones alone, the rest with another one after it. */
export const CHARACTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (character) => !'"\\,'.includes(character),
);
export const ALONE = 46;

/** The digits of the readable weights file. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = '', rest = ''] of packed.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.push(unlisted(before));
  }
  return words;
}

/** Makes the function that writes out entries of several words. */
function createPhrases(words: readonly string[], often: readonly string[]): (packed: string) => string[] {
  const place = new Map(CHARACTERS.map((character, index) => [character, index]));
  const phrase = (packed: string): string => {
    const named: (string | undefined)[] = [];
    for (let at = 0; at < packed.length; at++) {
      const first = place.get(packed[at] as string) ?? 0;
      if (first < ALONE) named.push(often[first]);
      else named.push(words[(first - ALONE) * CHARACTERS.length + (place.get(packed[++at] as string) ?? 0)]);
    }
    return named.join(' ');
  };
  return (packed) => (packed ? packed.split(',').map(phrase) : []);
}

/** The files that people read. */
export interface Unpacked {
  readonly lexicon: LexiconFile;
  readonly weights: WeightsFile;
}

/** The files that people read, out of what is loaded. */
export const unpack = (file: PackedFile): Unpacked => atOnce(unpacking(file));

/** The same with rests between. */
export function* unpacking(file: PackedFile): Generator<void, Unpacked> {
  const words = unpackWords(file.words);
  yield;
  const phrases = createPhrases(words, file.often.split(' '));
  const needs: string[][][] = [];
  for (const packed of file.needs) {
    needs.push(file.strengths.map((_, at) => phrases(packed[at] ?? '')));
    yield;
  }
  const ordinary: string[] = [];
  for (const [at, marks] of file.single.split(' ').entries()) {
    const word = words[at] as string;
    let strength = 0;
    for (const mark of marks) {
      const need = NEED_MARKS.indexOf(mark);
      if (mark === ORDINARY_MARK) ordinary.push(word);
      else if (need < 0) strength = STRENGTH_MARKS.indexOf(mark);
      else needs[need]?.[strength]?.push(word);
    }
  }
  yield;
  const lists = (packed: Readonly<Record<string, string>>): Record<string, string[]> =>
    Object.fromEntries(Object.entries(packed).map(([id, list]) => [id, phrases(list)]));
  const features = file.learned
    .split(' ')
    .flatMap((marks, at) => (marks ? `${words[at]}=${readable(marks)}` : []))
    .join('\n');
  yield;
  return {
    lexicon: {
      ...file.plain,
      ordinary,
      spellings: Object.fromEntries(
        file.spellings.split(' ').map((pair) => {
          const end = pair.indexOf('=');
          return [pair.slice(0, end), phrases(pair.slice(end + 1)).join(' ')];
        }),
      ),
      needs: Object.fromEntries(
        NEEDS.map((id, need) => [
          id,
          Object.fromEntries(file.strengths.map((strength, at) => [strength, needs[need]?.[at] ?? []])),
        ]),
      ),
      near: Object.fromEntries(
        NEEDS.map((id, need) => [
          id,
          Array.from(file.near[need] ?? '', (mark) => NEEDS[NEED_MARKS.indexOf(mark)] as string),
        ]),
      ),
      sayings: phrases(file.sayings),
      already: lists(file.already),
      who: lists(file.who),
    },
    weights: {
      locale: file.plain.locale,
      needs: NEEDS,
      step: file.step,
      bias: file.bias,
      features,
    },
  };
}

function readable(marks: string): string {
  let codes = '';
  let step = 1;
  for (const mark of marks) {
    const need = NEED_MARKS.indexOf(mark);
    if (need < 0) step = STEP_MARKS[mark] as number;
    else codes += `${DIGITS[need]}${DIGITS[step]}`;
  }
  return codes;
}
