import { ALARMS, heardNothing, type Hearing } from '../safety/hearing.ts';
import type { SafetyWords } from '../safety/words.ts';
import type { SafetyParts, SessionContext } from './context.ts';
import { optionsOf, standOf } from './stand.ts';

/** An answer that is marked `urgent` in the flow, chosen or ticked. */
export const asksForUrgentCard = (context: SessionContext, chosen: readonly string[]): boolean => {
  const stand = standOf(context);
  return stand !== undefined && optionsOf(stand.step).some(({ id, urgent }) => urgent === true && chosen.includes(id));
};

/** What such an answer changes: the card is asked for by an answer, and nothing was heard. */
export const urgentAnswer = { urgentAnswer: true, hearing: heardNothing } as const;

/** Cards in another language. English ones stay beside them until somebody has reviewed the others. */
export function spokenIn(safety: SafetyParts | undefined, words: SafetyWords): SafetyParts | undefined {
  if (!safety) return undefined;
  const { english, words: before, ...rest } = safety;
  const isDraft = words.reviewed === null && !words.locale.startsWith('en');
  return { ...rest, words, ...(isDraft && { english: english ?? before }) };
}

/** The hearing that a card's own question names. */
export const named = (option: string): Hearing => {
  const kind = ALARMS.find((alarm) => alarm === option);
  return kind ? { ...heardNothing, alarms: [{ kind, because: '' }] } : heardNothing;
};
