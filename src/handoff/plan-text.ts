import type { Plan } from '../decide/plan.ts';
import { planSections } from './plan-sections.ts';
import type { Section, SectionId } from './plan-sections.ts';
import type { PlanWords } from './plan-words.ts';

/** What an e-mail keeps when the whole plan would be too long for it. */
const SHORT: readonly SectionId[] = ['try', 'look-again', 'urgent'];

/**
 * A plan as text that reads well on its own, to copy, send, save or print. Own words are in it only if they are in the
 * plan: leave them out with `withoutOwnWords`.
 *
 * @param urgent Urgent contacts for the person's nation, a line each, already in words.
 * @param length `short` keeps what was chosen, the first step, the day to look again and urgent help.
 */
export function planText(
  plan: Plan,
  words: PlanWords,
  urgent: readonly string[],
  length: 'whole' | 'short' = 'whole',
): string {
  const sections = planSections(plan, words, urgent).filter(({ id }) => length === 'whole' || SHORT.includes(id));
  const title = `${words.planTitle[plan.who ?? 'me']}\n${words.planMade(plan.made)}`;
  return [title, ...sections.map(sectionText), words.planEnding].join('\n\n');
}

/** A heading, own words as they were written, and lists that read well in any font. */
export const sectionText = ({ heading, own, lines, options = [] }: Omit<Section, 'id'>): string =>
  [
    [heading, ...own, ...lines.map(item)].join('\n'),
    ...options.map((option) => [option.name, ...option.lines.map(item)].join('\n')),
  ].join('\n\n');

const item = (line: string): string => `- ${line}`;
