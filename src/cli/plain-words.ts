import type { Role } from '../base/role.ts';

/** One line of `flows/plain-words.json`: words to avoid, and what to write instead. */
export interface Avoided {
  readonly words: readonly string[];
  readonly instead: string;
  /** Where the words are fine: longer phrases that hold them. */
  readonly unless?: readonly string[];
  /** Only words for these people are looked at; absent means everybody's. */
  readonly roles?: readonly Role[];
}
export interface PlainWords {
  /** Words in a sentence, at most. */
  readonly longestSentence: number;
  /** School years (Flesch-Kincaid), at most; more is a warning. */
  readonly highestGrade: number;
  readonly banned: readonly Avoided[];
  readonly metaphors: readonly Avoided[];
}

export interface FoundWord {
  readonly word: string;
  readonly instead: string;
}

/** The words of a list that a text uses for somebody. A text without a role is read by everybody. */
export function findAvoided(text: string, list: readonly Avoided[], role?: Role): FoundWord[] {
  return list.flatMap(({ words, instead, unless = [], roles }) => {
    if (roles && role && !roles.includes(role)) return [];
    const rest = unless.reduce((left, phrase) => left.replaceAll(phrase.toLowerCase(), ' '), plainly(text));
    return words.filter((word) => asWords(word).test(rest)).map((word) => ({ word, instead }));
  });
}

/** Small letters, and one kind of apostrophe. */
const plainly = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const asWords = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${plainly(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
