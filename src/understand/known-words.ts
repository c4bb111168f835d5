import Fuse from 'fuse.js/basic';
import { forms } from './forms.ts';
import { steps } from './steps.ts';

/** Shorter words have too many neighbours to guess from. */
export const SHORTEST = 3;
/** A word this short is only taken for one that lost a letter: "grl". */
const SHORT = 3;
const CANDIDATES = 10;
/** How much nearer a word counts for each point of what it tells. */
const TELLING = 0.08;

interface Known {
  readonly letters: number;
  readonly tells: number;
}

/** A known word that is like a typed one. */
export interface Near {
  readonly word: string;
  /** How many slips apart they are. */
  readonly far: number;
  /** The same, less for a word that tells more. */
  readonly cost: number;
}

/** The letters of a word, one bit each. */
function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

/** How many letters one word has and the other has not. */
function differences(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}

/** The words that a message may have meant, on shelves by their first letter, which nearly always survives haste. */
export class KnownWords {
  readonly #words: ReadonlyMap<string, number>;
  readonly #others: ReadonlyMap<string, number>;
  readonly #small: ReadonlySet<string>;
  readonly #byInitial = new Map<string, string[]>();
  /** The forms of all words are many, and a message needs few of them: each shelf is filled when it is first wanted. */
  readonly #shelves = new Map<string, ReadonlyMap<string, Known>>();

  /**
   * @param words known words, with how much each tells (0 to 4).
   * @param others other words for known ones ("father"), which are misspelt too but have no forms of their own.
   * @param small short words that run together with others: "becauseim".
   */
  constructor(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>, small: ReadonlySet<string>) {
    this.#words = words;
    this.#others = others;
    this.#small = small;
    for (const word of [...words.keys(), ...others.keys()]) {
      const same = this.#byInitial.get(word[0] as string);
      if (same) same.push(word);
      else this.#byInitial.set(word[0] as string, [word]);
    }
  }

  #shelf(initial: string): ReadonlyMap<string, Known> {
    const filled = this.#shelves.get(initial);
    if (filled) return filled;
    const shelf = new Map<string, Known>();
    for (const word of this.#byInitial.get(initial) ?? [])
      for (const form of this.#words.has(word) ? forms(word) : [word])
        if (/^[a-z]+$/.test(form))
          shelf.set(form, { letters: letters(form), tells: this.#words.get(word) ?? this.#others.get(word) ?? 0 });
    this.#shelves.set(initial, shelf);
    return shelf;
  }

  has(word: string): boolean {
    return this.#small.has(word) || this.#shelf(word[0] as string).has(word);
  }

  tells(word: string): number {
    return this.#shelf(word[0] as string).get(word)?.tells ?? 0;
  }

  /** The words that may be meant, nearest first. Fuse.js finds those with about the same letters; they are then compared step by step. */
  near(word: string): readonly Near[] {
    const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.2 : 1;
    const longer = word.length >= 8 ? 2 : 1;
    const own = letters(word);
    const shelf = this.#shelf(word[0] as string);
    const alike: string[] = [];
    for (const [item, its] of shelf)
      if (
        item.length >= SHORTEST &&
        (word.length > SHORT ? Math.abs(item.length - word.length) <= longer : item.length === word.length + 1) &&
        differences(own, its.letters) <= longer * 2
      )
        alike.push(item);
    if (!alike.length) return [];
    const found = new Fuse(alike, { threshold: 0.5, distance: 20, ignoreFieldNorm: true });
    return found
      .search(word, { limit: CANDIDATES })
      .map(({ item }) => {
        const far = steps(word, item, most);
        return { word: item, far, cost: far - TELLING * this.tells(item) };
      })
      .filter(({ far }) => far <= most)
      .sort((one, other) => one.cost - other.cost);
  }
}
