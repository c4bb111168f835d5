import Fuse from 'fuse.js/basic';
import { steps } from './steps.ts';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4;
const LONGEST = 20;
/** Guesses a message: the rest of a long message carries the meaning anyway, and time stays bounded. */
const MOST_GUESSES = 40;
const CANDIDATES = 8;

/** A guess at a misspelt word: the known word or words that it stands for. */
export type Guess = (word: string) => readonly string[] | undefined;

/**
 * Finds the known word that a misspelt one stands for. Fuse.js searches the words of about the same length that begin
 * alike (the first letter nearly always survives haste); its few candidates are then compared letter by letter. A lost
 * space is put back where both parts are known.
 *
 * @param known words in all the forms that people write.
 * @returns makes a guesser for one message.
 */
export function createSpelling(known: ReadonlySet<string>): () => Guess {
  const shelves = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    const shelf = `${word[0]}${word.length}`;
    const words = shelves.get(shelf);
    if (words) words.push(word);
    else shelves.set(shelf, [word]);
  }
  const searches = new Map<string, Fuse<string>>();
  const searchFor = (shelf: string): Fuse<string> | undefined => {
    const words = shelves.get(shelf);
    if (!words) return undefined;
    const search = searches.get(shelf) ?? new Fuse(words, { threshold: 0.5, distance: 20, ignoreFieldNorm: true });
    searches.set(shelf, search);
    return search;
  };

  function closest(word: string): readonly [string, number] | undefined {
    const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.2 : word.length === 5 ? 1 : 0.9;
    let best: readonly [string, number] | undefined;
    for (const length of [word.length, word.length - 1, word.length + 1])
      for (const { item } of searchFor(`${word[0]}${length}`)?.search(word, { limit: CANDIDATES }) ?? []) {
        const far = steps(word, item, most);
        if (far <= most && (!best || far < best[1])) best = [item, far];
      }
    return best;
  }

  /** Two words that have run together: "cantsleep". One-letter words only where they stand first in a sentence: "ifeel". */
  function parts(word: string): readonly string[] | undefined {
    if (word.length < 5) return undefined;
    for (let at = word.length - 2; at >= 1; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (at === 1 ? first !== 'i' : at === 2 && second.length < 4) continue;
      if (known.has(first) && known.has(second)) return [first, second];
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
