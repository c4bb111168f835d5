import type { GroupingId } from '../base/grouping.ts';
import type { Role } from '../base/role.ts';
import type { Offer } from '../offers/offer.ts';
import { firstStep } from './first-step.ts';
import { lookAgainDay } from './look-again.ts';
import { questionsFor } from './questions.ts';
import type { RowId } from './rows.ts';
import type { WishId } from './wish.ts';

/** A plan to take away, as ids and the person's own words; the view and `handoff` put it into sentences. */
export interface Plan {
  readonly version: 1;
  /** ISO day on which it was made. */
  readonly made: string;
  readonly who?: Role;
  /** The person's own words, unchanged; absent when they chose cards. */
  readonly words?: string;
  /** What the cards they chose say, in the words that they saw. */
  readonly cards: readonly string[];
  readonly different?: string;
  readonly helps?: string;
  readonly groupings: readonly GroupingId[];
  readonly chosen: readonly PlannedOffer[];
  /** What mattered most between the options. */
  readonly wishes: readonly WishId[];
  readonly decision: 'chosen' | 'not-now' | 'unsure';
  readonly byWhen?: string;
  readonly decideWith?: string;
  /** Facts to ask about, from what is unknown. */
  readonly questions: readonly { readonly offerId: string; readonly row: RowId }[];
  /** ISO day to look again. */
  readonly lookAgain: string;
}
export interface PlannedOffer {
  readonly offer: Offer;
  /** First step: ways to start that the offer names, best known first. */
  readonly firstStep: {
    readonly who: 'me' | 'parent' | 'school' | 'gp' | 'someone' | 'unknown';
    readonly text?: string;
  };
}

/** What a plan is made of: what the person said and chose, unchanged. */
export interface PlanInput {
  /** ISO day. */
  readonly today: string;
  readonly who?: Role;
  readonly words?: string;
  readonly cards?: readonly string[];
  readonly different?: string;
  readonly helps?: string;
  readonly groupings?: readonly GroupingId[];
  /** The chosen offers; none for "not now". */
  readonly offers: readonly Offer[];
  readonly wishes?: readonly WishId[];
  readonly decision: Plan['decision'];
  readonly byWhen?: string;
  readonly decideWith?: string;
  /** Miles from the person, by offer id, where known. */
  readonly miles?: ReadonlyMap<string, number>;
}

/** Makes the plan: adds the first steps, what to ask and when to look again; changes nothing of what was said. */
export function makePlan(input: PlanInput): Plan {
  const { today, who, words, different, helps, offers, decision, byWhen, decideWith } = input;
  const wishes = input.wishes ?? [];
  return {
    version: 1,
    made: today,
    ...(who ? { who } : {}),
    ...(words ? { words } : {}),
    cards: input.cards ?? [],
    ...(different ? { different } : {}),
    ...(helps ? { helps } : {}),
    groupings: input.groupings ?? [],
    chosen: offers.map((offer) => ({ offer, firstStep: firstStep(offer, who) })),
    wishes,
    decision,
    ...(byWhen ? { byWhen } : {}),
    ...(decideWith ? { decideWith } : {}),
    questions: questionsFor(offers, wishes, today, input.miles),
    lookAgain: lookAgainDay(today, byWhen),
  };
}
