import type { NearWords } from './search.ts';

/** A word may differ from what was typed by about a third of its letters. */
const THRESHOLD = 0.25;
const MOST = 4;

/** Words like one that no offer uses, by Fuse.js over the vocabulary: one short word against some thousand, not a sentence against all texts. */
export async function loadNearWords(words: readonly string[]): Promise<NearWords> {
  const { default: Fuse } = await import('fuse.js');
  // Misspellings nearly always keep their first letter; looking among those first is thirty times faster.
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const list = byLetter.get(word.charAt(0));
    if (list) list.push(word);
    else byLetter.set(word.charAt(0), [word]);
  }
  const fuses = new Map(
    [...byLetter].map(([letter, list]) => [
      letter,
      new Fuse(list, { includeScore: true, threshold: THRESHOLD, minMatchCharLength: 3 }),
    ]),
  );
  const met = new Map<string, ReturnType<NearWords>>();
  return (word) => {
    if (word.length < 5) return [];
    const known = met.get(word);
    if (known) return known;
    const found = (fuses.get(word.charAt(0))?.search(word, { limit: 12 }) ?? [])
      .filter(({ item }) => Math.abs(item.length - word.length) <= 2)
      .map(({ item, score = 1 }) => ({ word: item, likeness: 0.8 * (1 - score) }))
      .slice(0, MOST);
    met.set(word, found);
    return found;
  };
}
