import type { Plan, PlannedOffer } from '../decide/plan.ts';
import { SECTIONS } from './plan-words.ts';
import type { PlanWords, SectionId } from './plan-words.ts';

/** One part of a plan as plain text: a heading, and a line for each thing under it. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * A plan as headings and lines, the person's own words first and unchanged. A part without a line is left out; the
 * parts on what next, looking again and urgent help always have one.
 *
 * @param urgent Lines of urgent contacts for the person's nation, already in words.
 */
export function planSections(plan: Plan, words: PlanWords, urgent: readonly string[]): Section[] {
  return SECTIONS.map((id) => ({ id, heading: words.headings[id], lines: lines(id, plan, words, urgent) })).filter(
    (section) => section.lines.length > 0,
  );
}

function lines(id: SectionId, plan: Plan, words: PlanWords, urgent: readonly string[]): readonly string[] {
  const { chosen } = plan;
  switch (id) {
    case 'matters':
      return [...some(plan.words), ...plan.cards];
    case 'different':
      return some(plan.different);
    case 'kinds':
      return plan.groupings.map(words.grouping);
    case 'chose':
      return plan.decision === 'chosen' && chosen.length
        ? chosen.map(({ offer }) => words.chosen(offer.name, offer.org))
        : [words.decision[plan.decision], ...chosen.map(({ offer }) => words.chosen(offer.name, offer.org))];
    case 'why':
      return plan.wishes.map(words.wish);
    case 'first-step':
      return [
        ...chosen.flatMap((planned) => firstSteps(planned, plan, words)),
        ...some(plan.byWhen).map(words.byWhen),
        ...some(plan.decideWith).map(words.decideWith),
      ];
    case 'while-waiting':
      return chosen.flatMap(({ offer }) => named(offer.name, offer.whileYouWait, chosen.length));
    case 'helps':
      return some(plan.helps);
    case 'questions':
      return chosen.flatMap(({ offer }) => {
        const asked = plan.questions
          .filter(({ offerId }) => offerId === offer.id)
          .map(({ row }) => words.question(row));
        return named(offer.name, asked.join(' '), chosen.length);
      });
    case 'if-not':
      return [...chosen.flatMap(({ offer }) => named(offer.name, offer.ending, chosen.length)), ...words.ifNot];
    case 'look-again':
      return [words.lookAgain(plan.lookAgain)];
    case 'urgent':
      return urgent;
  }
}

function firstSteps({ offer, firstStep }: PlannedOffer, plan: Plan, words: PlanWords): readonly string[] {
  const ways = reachOf(offer);
  return [
    words.firstStep(firstStep.who, offer.name, plan.who),
    ...some(firstStep.text),
    ...(ways.length ? [words.reach(ways)] : []),
  ];
}

/** How to reach an offer, as people say it. */
export function reachOf(offer: PlannedOffer['offer']): readonly string[] {
  return [...(offer.phones ?? []).map(({ number }) => number), ...some(offer.email), ...some(offer.url)];
}

const some = (text: string | undefined): readonly string[] => (text?.trim() ? [text] : []);

/** With several options, each line says whose it is. */
const named = (name: string, text: string | undefined, count: number): readonly string[] =>
  some(text).map((line) => (count > 1 ? `${name}: ${line}` : line));
