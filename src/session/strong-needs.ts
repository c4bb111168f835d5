import type { NeedMatch } from '../understand/understanding.ts';

/** More than this and an offer would fit nearly everybody. */
const MOST = 4;
/** A need that scores less than this share of the first is a guess, and nobody likes "you said" for a guess. */
const SHARE = 0.1;

/** The needs that a message is clearly about: what is played back, and what offers are looked for. */
export function strongNeeds(needs: readonly NeedMatch[]): readonly NeedMatch[] {
  const top = needs[0]?.score ?? 0;
  return needs.filter(({ score }) => score >= top * SHARE).slice(0, MOST);
}
