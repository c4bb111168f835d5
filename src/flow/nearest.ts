/** Edits (letters added, lost or changed) that turn one word into another: Levenshtein's distance. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1];
    for (let across = 0; across < to.length; across++) {
      const changed = (row[across] ?? 0) + (to[across] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known word that a misspelling was probably meant to be; two letters that changed places are two edits. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (word.length < 4 ? 1 : word.length < 8 ? 2 : 3) + 1;
  for (const each of known) {
    const edits = distance(word, each);
    if (edits < least) [best, least] = [each, edits];
  }
  return best;
}

/** What to do about a word that is not known: the likely one, or a short list, or the advice given. */
export function suggest(word: string, known: readonly string[], otherwise = 'Take it out.'): string {
  const likely = nearest(word, known);
  if (likely !== undefined) return `Did you mean *${likely}*?`;
  return known.length > 0 && known.length <= 12 ? `Use one of: ${known.join(', ')}.` : otherwise;
}
