import { NEEDS } from '../base/need.ts';
import { entries, type LexiconFile, type WeightsFile } from '../understand/lexicon-file.ts';
import { readWeights } from '../understand/learned.ts';
import * as packed from '../understand/packed.ts';

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const isSingle = (entry: string): boolean => !/[ {.]/.test(entry);
const mark = (need: number): string => packed.NEED_MARKS[need] as string;
const compact = (lines: readonly string[]): string[] => [entries(lines).join(',')];

function eachOf<From, To>(lists: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, to(list)]));
}

/** What the widget loads, out of the files that people read. Same input, same file. */
export function pack(lexicon: LexiconFile, weights: WeightsFile): packed.PackedFile {
  const { locale, filler, small, groups, unkind, languages } = lexicon;
  const strengths = [...new Set(Object.values(lexicon.needs).flatMap((lists) => Object.keys(lists)))].sort();
  const listed = NEEDS.map((id) =>
    strengths.map((strength) => entries(lexicon.needs[id]?.[strength] ?? []).sort(byLetters)),
  );
  const learned = new Map([...readWeights(weights)].map(([word, own]) => [word, stepMarks(own)]));
  const single = singleMarks(listed, entries(lexicon.ordinary));
  const uses = countWords([
    ...listed.flat(2).filter((entry) => !isSingle(entry)),
    ...entries(lexicon.sayings),
    ...Object.values(lexicon.already).flatMap((list) => entries(list)),
    ...Object.values(lexicon.who).flatMap((list) => entries(list)),
    ...Object.values(lexicon.spellings),
  ]);
  const often = [...uses.keys()]
    .sort((one, other) => (uses.get(other) as number) - (uses.get(one) as number) || byLetters(one, other))
    .slice(0, packed.ALONE);
  const words = [
    ...new Set([...learned.keys(), ...single.keys(), ...[...uses.keys()].filter((word) => !often.includes(word))]),
  ].sort(byLetters);
  const name = createNames(words, often);
  const phrase = (entry: string): string => entry.split(' ').map(name).join('');
  const phrases = (list: readonly string[]): string => list.map(phrase).sort(byLetters).join(',');
  return {
    plain: {
      locale,
      filler: compact(filler),
      small: compact(small),
      groups: eachOf(groups, compact),
      unkind: compact(unkind),
      languages: eachOf(languages, compact),
    },
    words: packWords(words),
    learned: words.map((word) => learned.get(word) ?? '').join(' '),
    single: words.map((word) => single.get(word) ?? '').join(' '),
    often: often.join(' '),
    strengths,
    needs: listed.map((lists) => lists.map((list) => phrases(list.filter((entry) => !isSingle(entry))))),
    near: NEEDS.map((id) =>
      entries(lexicon.near[id])
        .map((other) => mark((NEEDS as readonly string[]).indexOf(other)))
        .join(''),
    ),
    sayings: phrases(entries(lexicon.sayings)),
    already: eachOf(lexicon.already, (list) => phrases(entries(list))),
    who: eachOf(lexicon.who, (list) => phrases(entries(list))),
    spellings: Object.entries(lexicon.spellings)
      .sort(([one], [other]) => byLetters(one, other))
      .map(([from, to]) => `${from}=${phrase(to)}`)
      .join(' '),
    step: weights.step,
    bias: weights.bias,
  };
}

/** Needs by the steps of their weight: one step first, because it has no mark. */
function stepMarks(own: readonly (readonly [need: number, steps: number])[]): string {
  const of = (steps: number): string =>
    own
      .filter(([, each]) => each === steps)
      .map(([need]) => mark(need))
      .join('');
  return (
    of(1) +
    Object.entries(packed.STEP_MARKS)
      .map(([before, steps]) => (of(steps) ? before + of(steps) : ''))
      .join('')
  );
}

/** The entries of one word, and the ordinary words. */
function singleMarks(listed: readonly (readonly (readonly string[])[])[], ordinary: readonly string[]) {
  const marks = new Map<string, string>();
  const add = (word: string, more: string): void => void marks.set(word, (marks.get(word) ?? '') + more);
  for (const [strength, before] of [...packed.STRENGTH_MARKS].entries()) {
    const marked = new Set<string>();
    for (const [need, lists] of listed.entries())
      for (const entry of (lists[strength] ?? []).filter(isSingle)) {
        add(entry, (marked.has(entry) ? '' : before) + mark(need));
        marked.add(entry);
      }
  }
  for (const word of ordinary) add(word, packed.ORDINARY_MARK);
  return marks;
}

function countWords(several: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of several.flatMap((entry) => entry.split(' '))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function createNames(words: readonly string[], often: readonly string[]): (word: string) => string {
  const { CHARACTERS, ALONE } = packed;
  const places = new Map(words.map((word, place) => [word, place]));
  return (word) => {
    const alone = often.indexOf(word);
    if (alone >= 0) return CHARACTERS[alone] as string;
    const place = places.get(word) as number;
    const more = CHARACTERS.length;
    return (CHARACTERS[ALONE + Math.floor(place / more)] as string) + (CHARACTERS[place % more] as string);
  };
}

function packWords(words: readonly string[]): string {
  let before = '';
  let list = '';
  for (const word of words) {
    const plain = packed.listed(word);
    let shared = 0;
    while (shared < 9 && shared < plain.length && plain[shared] === before[shared]) shared++;
    list += `${shared}${plain.slice(shared)}`;
    before = plain;
  }
  return list;
}
