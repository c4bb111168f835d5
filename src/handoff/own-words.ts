import type { Plan } from '../decide/plan.ts';

/**
 * The plan without what the person said about themselves: own words, and the cards that they chose in place of words.
 * They decide each time whether these go along; what they chose to do stays.
 */
export function withoutOwnWords(plan: Plan): Plan {
  const { words: _words, different: _different, helps: _helps, ...rest } = plan;
  return { ...rest, cards: [] };
}
