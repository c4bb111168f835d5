import type { NeedMatch } from './understanding.ts';

/** More than this and an offer would fit nearly everybody. */
const MOST = 4;
/** A need that scores less than this share of the first is a guess, and nobody likes "you said" for a guess. */
const SHARE = 0.05;

/**
 * The needs that a message is clearly about: what is played back, and what offers are looked for. Each has words of its own,
 * or none: where the words of one need all told of clearer ones already ("whats the point"), it is a guess, too.
 */
export function strongNeeds(needs: readonly NeedMatch[]): readonly NeedMatch[] {
  const top = needs[0]?.score ?? 0;
  const owners = new Map<string, NeedMatch>();
  return needs
    .filter((need) => need.score >= top * SHARE && (need.because.length === 0 || findWords(need, owners, new Set())))
    .slice(0, MOST);
}

/** Gives a need words that no other has; one that has others to go on may hand its own over. */
function findWords(need: NeedMatch, owners: Map<string, NeedMatch>, tried: Set<string>): boolean {
  for (const words of need.because) {
    if (tried.has(words)) continue;
    tried.add(words);
    const owner = owners.get(words);
    if (owner && !findWords(owner, owners, tried)) continue;
    owners.set(words, need);
    return true;
  }
  return false;
}
