import Fuse from 'fuse.js/basic';
import { forms } from './forms.ts';
import { steps } from './steps.ts';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 3;
/** A word this short is only taken for one that lost a letter: "grl". */
const SHORT = 3;
const LONGEST = 20;
/** Of two words that have run together, a misspelt one needs as many letters to be known again. */
const LONG_PART = 4;
/** Guesses a message: the rest of a long message carries the meaning anyway, and time stays bounded. */
const MOST_GUESSES = 40;
const CANDIDATES = 10;
/** How much nearer a word counts for each point of what it tells. */
const TELLING = 0.08;

interface Known {
  readonly letters: number;
  readonly tells: number;
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

/** The known word or words that a misspelt one stands for; nothing if it is a known word, or like none. */
export type Guess = (word: string) => readonly string[] | undefined;

/**
 * Finds the known word that a misspelt one stands for. Fuse.js searches the words that begin alike (the first letter
 * nearly always survives haste) and have about the same letters; its best are then compared step by step. A lost
 * space is put back where both parts are known.
 *
 * @param words known words, with how much each tells (0 to 4). Of two words equally near, the one that tells more is
 *   meant: nobody writes to a helper about a "fiend".
 * @param others other words for known ones ("father"), which are misspelt too but have no forms of their own.
 * @param small short words that run together with others: "becauseim".
 * @returns makes a guesser for one message.
 */
export function createSpelling(
  words: ReadonlyMap<string, number>,
  small: ReadonlySet<string>,
  others: ReadonlyMap<string, number> = new Map(),
): () => Guess {
  const byInitial = new Map<string, string[]>();
  for (const word of [...words.keys(), ...others.keys()]) {
    const same = byInitial.get(word[0] as string);
    if (same) same.push(word);
    else byInitial.set(word[0] as string, [word]);
  }
  // The forms of all words are many, and a message needs few of them: each shelf is filled when it is first wanted.
  const shelves = new Map<string, ReadonlyMap<string, Known>>();
  function shelfOf(initial: string): ReadonlyMap<string, Known> {
    const filled = shelves.get(initial);
    if (filled) return filled;
    const shelf = new Map<string, Known>();
    for (const word of byInitial.get(initial) ?? [])
      for (const form of words.has(word) ? forms(word) : [word])
        if (/^[a-z]+$/.test(form))
          shelf.set(form, { letters: letters(form), tells: words.get(word) ?? others.get(word) ?? 0 });
    shelves.set(initial, shelf);
    return shelf;
  }

  function closest(word: string): readonly [string, number] | undefined {
    const most = word.length >= 8 ? 2 : word.length >= 6 ? 1.2 : 1;
    const longer = word.length >= 8 ? 2 : 1;
    const own = letters(word);
    const near: string[] = [];
    const shelf = shelfOf(word[0] as string);
    for (const [item, its] of shelf)
      if (
        item.length >= SHORTEST &&
        (word.length > SHORT ? Math.abs(item.length - word.length) <= longer : item.length === word.length + 1) &&
        differences(own, its.letters) <= longer * 2
      )
        near.push(item);
    if (!near.length) return undefined;
    let best: readonly [string, number] | undefined;
    let least = Infinity;
    const found = new Fuse(near, { threshold: 0.5, distance: 20, ignoreFieldNorm: true }).search(word, {
      limit: CANDIDATES,
    });
    for (const { item } of found) {
      const far = steps(word, item, most);
      const cost = far - TELLING * (shelf.get(item)?.tells ?? 0);
      if (far <= most && cost < least) [best, least] = [[item, far], cost];
    }
    return best;
  }

  const isWord = (word: string): boolean => small.has(word) || shelfOf(word[0] as string).has(word);

  const tells = (word: string): number => shelfOf(word[0] as string).get(word)?.tells ?? 0;

  /** Of a word that is like no other: the two words that have run together ("cantsleep"), one of them misspelt at most. */
  function parts(word: string): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let least = 1.01;
    for (let at = 1; at < word.length; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (at === 1 && first !== 'i' && first !== 'a') continue;
      const isFirst = at === 1 || isWord(first);
      const isSecond = isWord(second);
      if (isFirst && isSecond && (at > 1 || first === 'i' || tells(second) >= 1)) {
        const cost = second.length === 1 ? 0.5 : (at < 3 ? 0.1 : 0) + (second.length < 3 ? 0.1 : 0);
        if (cost < least) [best, least] = [[first, second], cost];
      }
      const other = isFirst ? second : first;
      if (!isFirst && !isSecond) continue;
      if (isFirst && at === 1 && other.length < 5) continue;
      if (other.length < LONG_PART) continue;
      const found = closest(other);
      if (!found || found[1] + 0.01 > least || found[1] > 1) continue;
      if (at === 1 && tells(found[0]) < 1) continue;
      [best, least] = [isFirst ? [first, found[0]] : [found[0], second], found[1] + 0.01];
    }
    return best;
  }

  return () => {
    const guessed = new Map<string, readonly string[] | undefined>();
    return (word) => {
      if (guessed.has(word)) return guessed.get(word);
      if (guessed.size >= MOST_GUESSES) return undefined;
      const guess = wordFor(word);
      guessed.set(word, guess);
      return guess;
    };
  };

  function wordFor(word: string): readonly string[] | undefined {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || isWord(word)) return undefined;
    const found = closest(word);
    if (found && found[1] <= 1) return [found[0]];
    return parts(word) ?? (found ? [found[0]] : undefined);
  }
}
