import type { PlannedOffer } from '../decide/plan.ts';
import { nameOf, reachOf } from './plan-sections.ts';
import type { PlanWords } from './plan-words.ts';

/** The words of a message to the person one wants to decide with. */
export interface AskWords extends Pick<PlanWords, 'reachBy'> {
  /** "I am choosing what to try next. Can you look at this with me?" */
  readonly askSomeone: string;
  /** "I can also do nothing for now." */
  readonly askOrNothing: string;
}

/**
 * A message to send to somebody, to go through the options together. It has the options and none of the person's own
 * words: what they want to say about themselves, they write.
 */
export function messageToSomeone(offers: readonly PlannedOffer['offer'][], words: AskWords): string {
  const options = offers.map((offer) => [`- ${nameOf(offer)}`, ...reachOf(offer, words)].join('\n  '));
  return [words.askSomeone, options.join('\n'), words.askOrNothing].filter(Boolean).join('\n\n');
}
