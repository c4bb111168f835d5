import type { KnownWord } from './know-words.ts';
import type { Phrase, Place } from './read-pack.ts';

/** Words that say little ("just", "really") may stand anywhere in a phrase; this many of them in a row. */
const FILLERS = 6;

export interface Found {
  readonly from: number;
  /** The place after its last word. */
  readonly to: number;
}

/** Where `way` ends if it stands at `at`; -1 if it does not. */
function standsAt(way: readonly string[], words: readonly KnownWord[], at: number): number {
  if (!words[at]?.may.includes(way[0] as string)) return -1;
  for (const wanted of way.slice(1)) {
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

function goesOn(phrase: Phrase, step: number, words: readonly KnownWord[], start: number): number {
  const place = phrase[step];
  if (!place) return start;
  if (place.end && isEnd(words, start)) return start;
  let unknown = step === 0 ? 0 : place.gap;
  let fillers = step === 0 ? 0 : FILLERS;
  for (let at = start; at < words.length; at++) {
    for (const way of place.ways) {
      const next = standsAt(way, words, at);
      const end = next < 0 ? -1 : goesOn(phrase, step + 1, words, next);
      if (end >= 0) return end;
    }
    if (words[at]?.filler && fillers-- > 0) continue;
    if (unknown-- <= 0) return -1;
  }
  return -1;
}

/** True if each place of the phrase has a word somewhere in the message: a cheap first look. */
const mayOccur = (phrase: Phrase, present: ReadonlySet<string>): boolean =>
  phrase.every(({ ways, end }: Place) => end || ways.some((way) => way.every((word) => present.has(word))));

/** All places where a phrase stands, from left to right, without overlap. */
export function findPhrase(phrase: Phrase, words: readonly KnownWord[], present: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  if (!mayOccur(phrase, present)) return found;
  for (let from = 0; from < words.length; from++) {
    const to = goesOn(phrase, 0, words, from);
    if (to > from) {
      found.push({ from, to });
      from = to - 1;
    }
  }
  return found;
}
