import { findAvoided, type PlainWords } from './plain-words.ts';
import { sentencesIn, wordsIn } from './sentences-in.ts';
import type { Text } from './texts-in.ts';

/** What stands in the way of a reader: too long a sentence, a word that hurts, a picture that not everybody knows. */
export function contentProblems({ at, text, role }: Text, plain: PlainWords): string[] {
  const name = at === '' ? 'The text' : `*${at}*`;
  const long = sentencesIn(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words > plain.longestSentence)
    .map(
      ({ sentence, words }) =>
        `${name} has a sentence of ${words} words: "${sentence}" Make it ${plain.longestSentence} or fewer.`,
    );
  const banned = findAvoided(text, plain.banned, role).map(
    ({ word, instead }) => `${name} says "${word}". Say: ${instead}.`,
  );
  const pictures = findAvoided(text, plain.metaphors, role).map(
    ({ word, instead }) => `${name} says "${word}", which is a picture that not everybody knows. Say: ${instead}.`,
  );
  return [...long, ...banned, ...pictures];
}
