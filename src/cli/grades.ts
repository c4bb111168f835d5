import { sentencesIn, wordsIn } from './sentences-in.ts';
import type { Text } from './texts-in.ts';

/** How hard one step is to read. */
export interface Grade {
  /** The step of a flow, or the first part of the place in another file. */
  readonly part: string;
  readonly sentences: number;
  readonly words: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** School years after Flesch and Kincaid: 6 is read by people of about 11. Below 0 for very short sentences. */
  readonly grade: number;
}

/**
 * A grade for each part of a file, hardest first. It puts texts in an order for people to read again; it does not tell
 * whether they are understood.
 */
export async function grades(texts: readonly Text[]): Promise<Grade[]> {
  const [{ fleschKincaid }, { syllable }] = await Promise.all([import('flesch-kincaid'), import('syllable')]);
  const parts = new Map<string, Text[]>();
  for (const text of texts) parts.set(partOf(text.at), [...(parts.get(partOf(text.at)) ?? []), text]);
  const all = [...parts].map(([part, each]) => {
    const sentences = each.flatMap(({ text }) => sentencesIn(text));
    const words = sentences.flatMap(wordsIn);
    const counts = { sentence: sentences.length, word: words.length, syllable: syllable(words.join(' ')) };
    const longest = sentences.reduce((most, sentence) => Math.max(most, wordsIn(sentence).length), 0);
    return { part, sentences: sentences.length, words: words.length, longest, grade: fleschKincaid(counts) };
  });
  return all.filter(({ words }) => words > 0).sort((a, b) => b.grade - a.grade);
}

/** `steps.money.ask.child` belongs to `money`; `cards.suicide.me.say.0` to `cards.suicide`. */
function partOf(at: string): string {
  const [first = '', second, ...rest] = at.split('.');
  if (first === 'steps' && second !== undefined) return second;
  return rest.length > 0 && second !== undefined ? `${first}.${second}` : first || 'text';
}

/** The grades as lines of a table. */
export const gradeLines = (all: readonly Grade[], highest: number): string[] => [
  `${'part'.padEnd(24)} sentences  longest  grade`,
  ...all.map(
    ({ part, sentences, longest, grade }) =>
      [part.padEnd(24), String(sentences).padStart(9), String(longest).padStart(8), grade.toFixed(1).padStart(6)].join(
        ' ',
      ) + (grade > highest ? `  above ${highest}` : ''),
  ),
];
