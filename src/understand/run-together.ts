import type { KnownWords } from './known-words.ts';

/** Of two words that have run together, a misspelt one needs as many letters to be known again. */
const LONG_PART = 4;
/** After "i" and "a" a few more: nearly every word has an ending that is like another. */
const LONG_AFTER_ONE = 5;
/** A misspelt part may be one slip away. */
const FARTHEST = 1;

interface Pair {
  readonly words: readonly [string, string];
  /** How unlikely: known words of some length are nought. */
  readonly cost: number;
}

/** How unlikely it is that two known words stand here. */
function costOf(first: string, second: string): number {
  if (second.length === 1) return 0.5;
  return (first.length < 3 ? 0.1 : 0) + (second.length < 3 ? 0.1 : 0);
}

/** Cut here: both words known, or one of them misspelt by one slip. */
function cutAt(word: string, at: number, known: KnownWords): readonly Pair[] {
  const [first, second] = [word.slice(0, at), word.slice(at)];
  const isOne = at === 1;
  if (isOne && first !== 'i' && first !== 'a') return [];
  const isFirst = isOne || known.has(first);
  const isSecond = known.has(second);
  const found: Pair[] = [];
  // "around" is not "a round".
  if (isFirst && isSecond && (first !== 'a' || known.tells(second) >= 1))
    found.push({ words: [first, second], cost: costOf(first, second) });
  const misspelt = isFirst ? second : isSecond ? first : '';
  if (misspelt.length < (isOne ? LONG_AFTER_ONE : LONG_PART)) return found;
  const [near] = known.near(misspelt);
  if (near && near.far <= FARTHEST && !(isOne && known.tells(near.word) < 1))
    found.push({ words: isFirst ? [first, near.word] : [near.word, second], cost: near.far });
  return found;
}

/** The two words that have run together in one that is no word: "cantsleep", "aboutsucide". */
export function apart(word: string, known: KnownWords): readonly [string, string] | undefined {
  let best: Pair | undefined;
  for (let at = 1; at < word.length; at++)
    for (const pair of cutAt(word, at, known)) if (!best || pair.cost < best.cost) best = pair;
  return best?.words;
}
