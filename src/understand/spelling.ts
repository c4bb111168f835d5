import Fuse from 'fuse.js/basic';
import { steps } from './steps.ts';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4;
const LONGEST = 20;
/** Guesses a message: the rest of a long message carries the meaning anyway, and time stays bounded. */
const MOST_GUESSES = 40;
const CANDIDATES = 10;
/** How much nearer a word counts for each point of what it tells. */
const TELLING = 0.08;

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

/** A guess at a misspelt word: the known word or words that it stands for. */
export type Guess = (word: string) => readonly string[] | undefined;

/**
 * Finds the known word that a misspelt one stands for. Fuse.js searches the words that begin alike (the first letter
 * nearly always survives haste) and have about the same letters; its best are then compared step by step. A lost
 * space is put back where both parts are known.
 *
 * @param known words in all the forms that people write, with how much each tells (0 to 4). Of two words equally near,
 *   the one that tells more is meant: nobody writes to a helper about a "fiend".
 * @param small short words that run together with others: "becauseim".
 * @returns makes a guesser for one message.
 */
export function createSpelling(known: ReadonlyMap<string, number>, small: ReadonlySet<string>): () => Guess {
  const shelves = new Map<string, (readonly [string, number])[]>();
  for (const word of known.keys()) {
    if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) continue;
    const initial = word[0] as string;
    const shelf = shelves.get(initial);
    if (shelf) shelf.push([word, letters(word)]);
    else shelves.set(initial, [[word, letters(word)]]);
  }

  function closest(word: string): readonly [string, number] | undefined {
    const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.2 : 1;
    const longer = word.length >= 8 ? 2 : 1;
    const own = letters(word);
    const near: string[] = [];
    for (const [item, its] of shelves.get(word[0] as string) ?? [])
      if (Math.abs(item.length - word.length) <= longer && differences(own, its) <= longer * 2) near.push(item);
    if (!near.length) return undefined;
    let best: readonly [string, number] | undefined;
    let least = Infinity;
    const found = new Fuse(near, { threshold: 0.5, distance: 20, ignoreFieldNorm: true }).search(word, {
      limit: CANDIDATES,
    });
    for (const { item } of found) {
      const far = steps(word, item, most);
      const cost = far - TELLING * (known.get(item) ?? 0);
      if (far <= most && cost < least) [best, least] = [[item, far], cost];
    }
    return best;
  }

  const isWord = (word: string): boolean => known.has(word) || small.has(word);

  /** Two words that have run together: "cantsleep". One-letter words only where they stand first in a sentence: "ifeel". */
  function parts(word: string): readonly string[] | undefined {
    if (word.length < 5) return undefined;
    for (let at = word.length - 2; at >= 1; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (at === 1 ? first !== 'i' : at === 2 && second.length < 3) continue;
      if (isWord(first) && isWord(second)) return [first, second];
    }
    return undefined;
  }

  return () => {
    let left = MOST_GUESSES;
    return (word) => {
      if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
      if (left-- <= 0) return undefined;
      const found = closest(word);
      return found && found[1] <= 1 ? [found[0]] : (parts(word) ?? (found && [found[0]]));
    };
  };
}
