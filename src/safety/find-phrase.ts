import type { KnownWord } from './know-words.ts';
import type { Phrase, Place } from './read-phrase.ts';

/** Words that say little ("just", "really") may stand anywhere in a phrase; this many of them in a row. */
const FILLERS = 6;
/** A stop or a comma between two words of a phrase counts as this many other words. */
const CLAUSE_GAP = 2;
/** The words of an `&` phrase stand within this many words of each other. */
const CLOSE = 12;

export interface Found {
  readonly from: number;
  /** The place after its last word. */
  readonly to: number;
}

/** Where a run of words ends if it begins at `at`; -1 if it does not. */
function runEnds(run: readonly string[], words: readonly KnownWord[], at: number): number {
  if (!words[at]?.may.includes(run[0] as string)) return -1;
  for (const wanted of run.slice(1)) {
    const last = at + FILLERS;
    do at++;
    while (at < last && words[at]?.filler && !words[at]?.may.includes(wanted));
    if (!words[at]?.may.includes(wanted)) return -1;
  }
  return at + 1;
}

/** The message ends here, but for a word or two that say little. */
const isEnd = (words: readonly KnownWord[], at: number): boolean =>
  words.length - at < 3 && words.slice(at).every(({ filler }) => filler);

function goesOn(phrase: readonly Place[], step: number, words: readonly KnownWord[], start: number): number {
  const place = phrase[step];
  if (!place) return start;
  if (place.end && isEnd(words, start)) return start;
  let unknown = step === 0 ? 0 : place.gap;
  let fillers = step === 0 ? 0 : FILLERS;
  let clause = words[start - 1]?.clause;
  for (let at = start; at < words.length; at++) {
    const { may, filler, ...word } = words[at] as KnownWord;
    if (step > 0 && word.clause !== clause) {
      if ((unknown -= CLAUSE_GAP) < 0) return -1;
      clause = word.clause;
    }
    const single = may.some((word) => place.words.has(word)) ? goesOn(phrase, step + 1, words, at + 1) : -1;
    if (single >= 0) return single;
    for (const run of place.runs) {
      const next = runEnds(run, words, at);
      const end = next < 0 ? -1 : goesOn(phrase, step + 1, words, next);
      if (end >= 0) return end;
    }
    if (filler && fillers-- > 0) continue;
    if (unknown-- <= 0) return -1;
  }
  return -1;
}

/** The words of a message, and where each of them stands. */
export interface Heard {
  readonly words: readonly KnownWord[];
  readonly at: ReadonlyMap<string, readonly number[]>;
}

export function indexed(words: readonly KnownWord[]): Heard {
  const at = new Map<string, number[]>();
  words.forEach(({ may }, index) => {
    for (const word of may) {
      const places = at.get(word);
      if (places) places.push(index);
      else at.set(word, [index]);
    }
  });
  return { words, at };
}

/** Where a place of a phrase has a word: where it may stand, without a look at its neighbours. */
function* standing({ words, runs }: Place, at: Heard['at']): Generator<number> {
  for (const word of words.size < at.size ? words : at.keys()) if (words.has(word)) yield* at.get(word) ?? [];
  for (const run of runs) if (run.every((word) => at.has(word))) yield* at.get(run[0] as string) ?? [];
}

/** Where words that may come in any order stand close together. */
function together(places: readonly Place[], { words, at }: Heard): Found[] {
  const [first = [], ...others] = places.map((place) => [...standing(place, at)]);
  const isNear = (a: number, b: number): boolean =>
    a !== b && Math.abs(a - b) <= CLOSE && words[a]?.clause === words[b]?.clause;
  return first.flatMap((start) => {
    const near = others.map((spots) => spots.find((spot) => isNear(spot, start)));
    const spots = [start, ...near.filter((spot) => spot !== undefined)];
    return spots.length === places.length ? [{ from: Math.min(...spots), to: Math.max(...spots) + 1 }] : [];
  });
}

/** All places where a phrase stands, from left to right. */
export function findPhrase({ places, anyOrder }: Phrase, { words, at }: Heard): Found[] {
  const [first, ...others] = places;
  if (!first || others.some((place) => !place.end && standing(place, at).next().done)) return [];
  if (anyOrder) return together(places, { words, at });
  return [...new Set(standing(first, at))]
    .toSorted((a, b) => a - b)
    .map((from) => ({ from, to: goesOn(places, 0, words, from) }))
    .filter(({ from, to }) => to > from);
}
