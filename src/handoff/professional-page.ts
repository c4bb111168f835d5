import type { Plan } from '../decide/plan.ts';
import { planSections, reachOf } from './plan-sections.ts';
import type { Party, PlanWords, SectionId } from './plan-words.ts';

/** What one party does next. */
export interface NextSteps {
  readonly who: Party;
  readonly lines: readonly string[];
}

/** The order in which people read who does what: the person first, then who is close to them. */
const PARTIES: readonly Party[] = ['me', 'parent', 'school', 'gp', 'someone', 'unknown', 'service'];

/** Everyone's next step: who starts each option, what each service is to answer, and who looks again and when. */
export function nextSteps(plan: Plan, words: PlanWords): NextSteps[] {
  const lines = new Map<Party, string[]>(PARTIES.map((party) => [party, []]));
  const add = (who: Party, ...more: readonly string[]): void => void lines.get(who)?.push(...more);
  for (const { offer, firstStep } of plan.chosen) {
    add(
      firstStep.who,
      words.firstStep(firstStep.who, offer.name, plan.who),
      ...(firstStep.text ? [firstStep.text] : []),
    );
    const ways = reachOf(offer);
    if (ways.length) add(firstStep.who, words.reach(ways));
    const asked = plan.questions.filter(({ offerId }) => offerId === offer.id).map(({ row }) => words.question(row));
    if (asked.length) add('service', [words.serviceAnswers(offer.name), ...asked].join(' '));
  }
  add('me', words.lookAgain(plan.lookAgain));
  return PARTIES.map((who) => ({ who, lines: lines.get(who) ?? [] })).filter((steps) => steps.lines.length > 0);
}

/** What stands around the steps, before and after. */
const BEFORE: readonly SectionId[] = ['matters', 'different', 'kinds', 'chose', 'why', 'helps'];
const AFTER: readonly SectionId[] = ['while-waiting', 'if-not', 'urgent'];

/** A professional's page as text: what matters to the person, what they chose, and everyone's next step. */
export function professionalText(plan: Plan, words: PlanWords, urgent: readonly string[]): string {
  const sections = planSections(plan, words, urgent);
  const block = (heading: string, lines: readonly string[]): string =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n');
  const blocks = (ids: readonly SectionId[]): string[] =>
    sections.filter(({ id }) => ids.includes(id)).map(({ heading, lines }) => block(heading, lines));
  return [
    [words.professionalTitle, words.made(plan.made)].join('\n'),
    ...blocks(BEFORE),
    ...nextSteps(plan, words).map(({ who, lines }) => block(words.party[who], lines)),
    ...blocks(AFTER),
    words.ending,
  ].join('\n\n');
}
