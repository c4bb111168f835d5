import type { Plan } from '../decide/plan.ts';
import { planSections } from './plan-sections.ts';
import type { PlanWords, SectionId } from './plan-words.ts';

/** What an e-mail or a message keeps when the whole plan would be too long for it. */
const SHORT: readonly SectionId[] = ['chose', 'first-step', 'look-again', 'urgent'];

/**
 * A plan as text that reads well on its own, to copy, send, save or print. Own words are in it only if they are in the
 * plan: leave them out with `withoutOwnWords`.
 *
 * @param urgent Lines of urgent contacts for the person's nation, already in words.
 * @param length `short` keeps what was chosen, the first step, the day to look again and urgent help.
 */
export function planText(
  plan: Plan,
  words: PlanWords,
  urgent: readonly string[],
  length: 'whole' | 'short' = 'whole',
): string {
  const sections = planSections(plan, words, urgent).filter(({ id }) => length === 'whole' || SHORT.includes(id));
  return [
    [words.title, words.made(plan.made)].join('\n'),
    ...sections.map(({ id, heading, lines }) => [heading, ...lines.map((line) => lineOf(id, line))].join('\n')),
    words.ending,
  ].join('\n\n');
}

/** Own words stand as they were written; everything else is a list that reads well in any font. */
function lineOf(id: SectionId, line: string): string {
  return id === 'matters' || id === 'different' || id === 'helps' ? line : `- ${line}`;
}
