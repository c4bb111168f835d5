import { KnownWords, SHORTEST } from './known-words.ts';
import { apart } from './run-together.ts';

const LONGEST = 20;
/** Guesses a message: the rest of a long message carries the meaning anyway, and time stays bounded. */
const MOST_GUESSES = 40;
/** Slips up to which one word is likelier than two that have run together. */
const ONE_WORD = 1;
/** How much farther the next nearest word may be, to be thought of as well. */
const NEARLY = 0.4;

/** What a misspelt word may stand for. */
export interface Guessed {
  /** One word, or two that have run together. */
  readonly words: readonly string[];
  /** Another word that is nearly as near. */
  readonly or?: string;
}

/** Nothing if it is a known word, or like none. */
export type Guess = (word: string) => Guessed | undefined;

/**
 * Finds the known word that a misspelt one stands for, or the two that have run together.
 *
 * @param words known words, with how much each tells (0 to 4). Of two words equally near, the one that tells more is
 *   meant: nobody writes to a helper about a "fiend".
 * @param others other words for known ones ("father"), which are misspelt too but have no forms of their own.
 * @param small short words that run together with others: "becauseim".
 * @returns makes a guesser for one message.
 */
export function createSpelling(
  words: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  small: ReadonlySet<string>,
): () => Guess {
  const known = new KnownWords(words, others, small);

  function guess(word: string): Guessed | undefined {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || known.has(word)) return undefined;
    const [nearest, next] = known.near(word);
    const two = !nearest || nearest.far > ONE_WORD ? apart(word, known) : undefined;
    if (two) return { words: two };
    if (!nearest) return undefined;
    return { words: [nearest.word], ...(next && next.cost < nearest.cost + NEARLY && { or: next.word }) };
  }

  return () => {
    const guesses = new Map<string, Guessed | undefined>();
    return (word) => {
      if (guesses.has(word)) return guesses.get(word);
      if (guesses.size >= MOST_GUESSES) return undefined;
      const guessed = guess(word);
      guesses.set(word, guessed);
      return guessed;
    };
  };
}
