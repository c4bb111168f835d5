import type { Plan } from '../decide/plan.ts';
import { nameOf, planSections, questionsOf, reachOf } from './plan-sections.ts';
import type { Section, SectionId } from './plan-sections.ts';
import { sectionText } from './plan-text.ts';
import type { Party, PlanWords } from './plan-words.ts';

/** What one party does next. */
export interface NextSteps {
  readonly who: Party;
  readonly lines: readonly string[];
}

/** The order in which people read who does what: the person first, then who is close to them. */
const PARTIES: readonly Party[] = ['me', 'parent', 'school', 'gp', 'someone', 'unknown', 'service'];

/** Everyone's next step: who starts each option and how, what each service is to answer, and when to look again. */
export function nextSteps(plan: Plan, words: PlanWords): NextSteps[] {
  const steps: (readonly [Party, string])[] = [];
  for (const { offer, firstStep } of plan.chosen) {
    const isChosen = plan.decision === 'chosen';
    const start = isChosen ? [words.firstStep[firstStep.who], firstStep.text] : [];
    const line = [`${nameOf(offer)}:`, ...start, ...reachOf(offer, words)].filter(Boolean).join(' ');
    steps.push([isChosen ? firstStep.who : 'me', line]);
    const asked = questionsOf(offer, plan, words);
    if (asked.length > 0) steps.push(['service', `${offer.name}: ${asked.join(' ')}`]);
  }
  steps.push(['me', words.planAgain(plan.lookAgain)]);
  return PARTIES.map((who) => ({
    who,
    lines: steps.filter(([party]) => party === who).map(([, line]) => line),
  })).filter(({ lines }) => lines.length > 0);
}

/** What stands before and after everyone's steps. */
const BEFORE: readonly SectionId[] = ['matters', 'different', 'helps', 'kinds', 'why'];
const AFTER: readonly SectionId[] = ['if-not', 'urgent'];

/** A professional's page: what matters to the person, what was chosen and why, and everyone's next step. */
export function professionalSections(
  plan: Plan,
  words: PlanWords,
  urgent: readonly string[],
): (Omit<Section, 'id'> & { readonly toDo?: boolean })[] {
  const sections = planSections(plan, words, urgent);
  const some = (ids: readonly SectionId[]): Section[] => sections.filter(({ id }) => ids.includes(id));
  const decided = { chosen: [], 'not-now': [words.planNotNow], unsure: [words.planUnsure] }[plan.decision];
  return [
    ...some(BEFORE),
    ...decided.map((heading) => ({ heading, own: [], lines: [] })),
    ...nextSteps(plan, words).map(({ who, lines }) => ({ heading: words.party[who], own: [], lines, toDo: true })),
    ...some(AFTER),
  ];
}

/** The same as text. */
export const professionalText = (plan: Plan, words: PlanWords, urgent: readonly string[]): string =>
  [
    `${words.professionalTitle}\n${words.planMade(plan.made)}`,
    ...professionalSections(plan, words, urgent).map(sectionText),
    words.planEnding,
  ].join('\n\n');
