import type { NeedMatch } from './understanding.ts';

/** More than this and an offer would fit nearly everybody. */
const MOST = 4;
/** A need that scores less than this share of the first is a guess, and nobody likes "you said" for a guess. */
const SHARE = 0.1;

/**
 * The needs that a message is clearly about: what is played back, and what offers are looked for. A need that is seen
 * only in words that told of a clearer one already ("whats the point") is a guess, too.
 */
export function strongNeeds(needs: readonly NeedMatch[]): readonly NeedMatch[] {
  const top = needs[0]?.score ?? 0;
  const told = new Set<string>();
  return needs
    .filter(({ score, because }) => {
      const isClear = score >= top * SHARE && (because.length === 0 || because.some((words) => !told.has(words)));
      if (isClear) because.forEach((words) => told.add(words));
      return isClear;
    })
    .slice(0, MOST);
}
