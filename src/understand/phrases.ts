import type { Heard } from './reading.ts';
import { stem } from './stem.ts';

/** An entry of the lexicon, ready to be looked for. */
interface Phrase<Label> {
  readonly keys: readonly string[];
  /** Whether up to three other words may stand before the key at the same place. */
  readonly gaps: readonly boolean[];
  readonly label: Label;
}

/** Where an entry was found: places in the list of heard words, both ends included. */
export interface Found<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

const WIDEST_GAP = 3;

/** A set of lexicon entries that can be looked for in a message, all at once and in one pass. */
export class Phrases<Label> {
  readonly #byFirst = new Map<string, Phrase<Label>[]>();
  readonly #fillers: ReadonlySet<string>;
  readonly #words = new Set<string>();

  constructor(fillers: Iterable<string> = []) {
    this.#fillers = new Set([...fillers].map(stem));
  }

  add(entry: string, label: Label): void {
    const keys: string[] = [];
    const gaps: boolean[] = [];
    let gap = false;
    for (const word of entry.split(' ')) {
      if (word === '..') {
        gap = true;
        continue;
      }
      keys.push(word.startsWith('{') ? word : stem(word));
      if (!word.startsWith('{')) this.#words.add(word);
      gaps.push(gap);
      gap = false;
    }
    const first = keys[0];
    if (first === undefined) return;
    const phrase = { keys, gaps, label };
    const same = this.#byFirst.get(first);
    if (same) same.push(phrase);
    else this.#byFirst.set(first, [phrase]);
  }

  /** The words that the entries are made of, as written. */
  words(): Iterable<string> {
    return this.#words;
  }

  find(heard: readonly Heard[]): Found<Label>[] {
    const found: Found<Label>[] = [];
    for (let from = 0; from < heard.length; from++) {
      const first = heard[from] as Heard;
      for (const key of [first.stem, ...first.also])
        for (const phrase of this.#byFirst.get(key) ?? []) {
          const places = this.#match(phrase, 1, heard, from + 1, [from]);
          if (places) found.push({ label: phrase.label, from, to: places.at(-1) as number, places });
        }
    }
    return found;
  }

  #match(
    phrase: Phrase<Label>,
    index: number,
    heard: readonly Heard[],
    next: number,
    places: readonly number[],
  ): readonly number[] | undefined {
    const key = phrase.keys[index];
    if (key === undefined) return places;
    let skipped = 0;
    for (let at = next; at < heard.length; at++) {
      const word = heard[at] as Heard;
      if (word.stem === key || word.also.includes(key))
        return this.#match(phrase, index + 1, heard, at + 1, [...places, at]);
      const filler = this.#fillers.has(word.stem);
      if (!filler && (!phrase.gaps[index] || ++skipped > WIDEST_GAP)) return undefined;
    }
    return undefined;
  }
}
