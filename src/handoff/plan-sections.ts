import type { Plan, PlannedOffer } from '../decide/plan.ts';
import type { PlanWords, ReachKind } from './plan-words.ts';

/** The parts of a plan in the order in which they are read. */
export const SECTIONS = [
  'matters',
  'different',
  'helps',
  'kinds',
  'why',
  'try',
  'if-not',
  'look-again',
  'urgent',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One part of a plan as plain text: a heading, the person's own words unchanged, and lines under them. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly own: readonly string[];
  readonly lines: readonly string[];
  /** The options, each under its own name. */
  readonly options?: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/**
 * A plan as headings and lines, the person's own words first and unchanged. A part with nothing in it is left out; what
 * was decided, what next if it does not help, the day to look again and urgent help are always there.
 *
 * @param urgent Urgent contacts for the person's nation, a line each, already in words.
 */
export function planSections(plan: Plan, words: PlanWords, urgent: readonly string[]): Section[] {
  const who = plan.who ?? 'me';
  const section = (id: SectionId, heading: string, lines: readonly string[], own: readonly string[] = []): Section[] =>
    lines.length + own.length > 0 ? [{ id, heading, own, lines }] : [];
  return [
    ...section('matters', words.planMatters[who], plan.cards, some(plan.words)),
    ...section('different', words.planDifferent, [], some(plan.different)),
    ...section('helps', words.planHelps, [], some(plan.helps)),
    ...section(
      'kinds',
      words.planKinds,
      plan.groupings.flatMap((id) => words.groupings[id] ?? []),
    ),
    ...section(
      'why',
      words.planWishes,
      plan.wishes.map((id) => words.wishes[id]),
    ),
    {
      id: 'try',
      heading: words.planTry,
      own: [],
      lines: tryLines(plan, words),
      options: plan.chosen.map((each) => ({ name: nameOf(each.offer), lines: offerLines(each, plan, words) })),
    },
    ...section('if-not', words.planIfNot, [
      ...plan.chosen.flatMap(({ offer }) => endingLine(offer, plan)),
      ...words.planIfNotSay,
    ]),
    { id: 'look-again', heading: words.planAgain(plan.lookAgain), own: [], lines: [] },
    { id: 'urgent', heading: words.planUrgent, own: [], lines: urgent },
  ];
}

function tryLines(plan: Plan, words: PlanWords): readonly string[] {
  const decided = { chosen: [], 'not-now': [words.planNotNow], unsure: [words.planUnsure] }[plan.decision];
  return [...decided, ...some(plan.byWhen).map(words.planBy), ...some(plan.decideWith).map(words.planWith)];
}

/** Somebody who is not sure has options in mind, and no first step yet. */
function offerLines({ offer, firstStep }: PlannedOffer, plan: Plan, words: PlanWords): readonly string[] {
  const first = `${words.planFirst}: ${[words.firstStep[firstStep.who], ...some(firstStep.text)].join(' ')}`;
  return [
    ...(plan.decision === 'chosen' ? [first] : []),
    ...reachOf(offer, words),
    ...whereOf(offer),
    ...some(offer.whileYouWait).map((text) => `${words.planWhile}: ${text}`),
    ...some(questionsOf(offer, plan, words).join(' ')).map((asked) => `${words.planAsk}: ${asked}`),
  ];
}

/** With several options, a line says whose it is. */
const endingLine = ({ name, ending }: PlannedOffer['offer'], { chosen }: Plan): readonly string[] =>
  some(ending).map((text) => (chosen.length > 1 ? `${name}: ${text}` : text));

export const nameOf = ({ name, org }: PlannedOffer['offer']): string =>
  org && org !== name ? `${name} (${org})` : name;

/** What to ask about one offer, as sentences. */
export function questionsOf({ id }: PlannedOffer['offer'], plan: Plan, words: PlanWords): readonly string[] {
  return plan.questions.filter(({ offerId }) => offerId === id).map(({ row }) => words.askAbout[row]);
}

/** How to reach an offer, a line each: "Call 0161 496 0000". */
export function reachOf(
  { phones, email, chatUrl, url }: PlannedOffer['offer'],
  { reachBy }: Pick<PlanWords, 'reachBy'>,
): readonly string[] {
  const line = (kind: ReachKind) => (at: string) => `${reachBy[kind]}: ${at}`;
  return [
    ...(phones ?? []).map(({ number, kind }) => line(kind)(number)),
    ...some(email).map(line('email')),
    ...some(chatUrl).map(line('chat')),
    ...some(url).map(line('web')),
  ];
}

/** Where it is and when it is open, in its own words. */
const whereOf = ({ places, when }: PlannedOffer['offer']): readonly string[] => [
  ...(places ?? []).slice(0, 2).flatMap(({ name, address, postcode }) => {
    const isIn = postcode !== undefined && address?.includes(postcode);
    return some([name, address, isIn ? undefined : postcode].filter(Boolean).join(', '));
  }),
  ...some(when?.text),
];

const some = (text: string | undefined): readonly string[] => (text?.trim() ? [text] : []);
