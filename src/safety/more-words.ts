import type { ClueWords, MoreClueWords } from './clue-file.ts';

/** The words of the first load, and those for which there was no room in it. */
export function withMore(words: ClueWords, more: MoreClueWords): ClueWords {
  const same = { ...words.same };
  for (const [plain, others] of Object.entries(more.same)) same[plain] = [same[plain] ?? [], others].flat().join(' ');
  return { ...words, same, groups: { ...words.groups, ...more.groups } };
}
