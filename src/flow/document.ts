import type { AlreadyId } from '../base/already.ts';
import type { GroupingId } from '../base/grouping.ts';
import type { HowId } from '../base/how.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';
import type { Condition } from './conditions.ts';

export type StepId = string;
export type OptionId = string;

/**
 * A flow as its authors write it (`flows/<id>/flow.json`): steps, and where each answer leads. Its words are beside it,
 * one file a locale. The kinds of step and the conditions are closed sets; a new rule is a new named condition with a test.
 */
export interface FlowDocument {
  readonly $schema?: string;
  readonly id: string;
  /** Counts up when routes change, so that a kept plan can say which version it came from. */
  readonly version: number;
  readonly start: StepId;
  readonly steps: Readonly<Record<StepId, Step>>;
}

export type Step =
  | ChooseStep
  | PickStep
  | TellStep
  | GroupingsStep
  | OffersStep
  | CompareStep
  | WeighStep
  | DecideStep
  | PlanStep
  | CheckInStep
  | EndStep;
export type StepKind = Step['kind'];

/** Where an answer leads: one step, or the first branch whose condition holds. The last branch has no `when`. */
export type Next = StepId | readonly Branch[];
export interface Branch {
  readonly when?: Condition;
  readonly next: StepId;
}

/** What is true once an option is chosen. Everything that rules can ask about comes from here or from own words. */
export interface Gives {
  readonly who?: Role;
  /** Years, both ends included. */
  readonly age?: { readonly min: number; readonly max: number };
  readonly needs?: readonly NeedId[];
  readonly already?: readonly AlreadyId[];
  readonly how?: readonly HowId[];
  /** What would get in the way or matters about help: `free`, `no-phone`, `no-parent-told`, `near` and so on. */
  readonly wants?: readonly string[];
}

export interface Option {
  readonly id: OptionId;
  readonly gives?: Gives;
  /** Only `choose` options route; left out, the step's own `next` is used. */
  readonly next?: Next;
  /** Shown only while this holds, for instance to one role. */
  readonly when?: Condition;
  /** Choosing it shows the urgent help card beside the next question; the conversation goes on. */
  readonly urgent?: true;
}

/** Every step but `end` can be left unsaid. Left out, both lead to `next`. */
interface Leavable {
  readonly next: Next;
  readonly unsure?: Next;
  readonly skip?: Next;
  /** Where "Show me what there is now" leads, for people who know what they want. */
  readonly shortcut?: StepId;
}

/** One answer of several. */
export interface ChooseStep extends Leavable {
  readonly kind: 'choose';
  readonly options: readonly Option[];
}
/** Several answers. With `near`, the page also takes the first half of a postcode. */
export interface PickStep extends Leavable {
  readonly kind: 'pick';
  readonly options: readonly Option[];
  readonly near?: boolean;
}
/** Own words, or cards (`options`) for those who would rather not type. */
export interface TellStep extends Leavable {
  readonly kind: 'tell';
  readonly options: readonly Option[];
  /** What the words are for: `matters` is understood as needs; the others are only kept for the plan. */
  readonly about: 'matters' | 'different' | 'helps' | 'changed';
}
/** Kinds of support: proposed with a reason, none ticked in advance, edited, confirmed. */
export interface GroupingsStep extends Leavable {
  readonly kind: 'groupings';
  readonly propose: readonly Proposal[];
}
export interface Proposal {
  readonly grouping: GroupingId;
  readonly when: Condition;
  /** Names a sentence in the words file (`because`). */
  readonly because: string;
}
/** Looks for local offers, shows them, and takes a shortlist. `next` is where a shortlist or "skip" leads. */
export interface OffersStep extends Leavable {
  readonly kind: 'offers';
  readonly none: Next;
  readonly failed: Next;
}
/** Two to four offers side by side, with "not now". */
export interface CompareStep extends Leavable {
  readonly kind: 'compare';
}
/** What matters most between them. */
export interface WeighStep extends Leavable {
  readonly kind: 'weigh';
}
/** This one, these two, not sure, none. `unsure` is "not sure"; `next` is a choice; `none` is "not now". */
export interface DecideStep extends Leavable {
  readonly kind: 'decide';
  readonly none: Next;
}
export interface PlanStep extends Leavable {
  readonly kind: 'plan';
}
/** Opens a kept plan and asks whether it is helping. `next` is for "no plan to open". */
export interface CheckInStep extends Leavable {
  readonly kind: 'check-in';
  readonly yes: Next;
  readonly bit: Next;
  readonly no: Next;
  readonly 'not-started': Next;
}
/** A page with at least one live next step and one person to turn to. */
export interface EndStep {
  readonly kind: 'end';
  /** Things that can be done from here, each a sentence in the words file. */
  readonly live: readonly LiveNextStep[];
  /** Ids of contacts in `flows/safety/contacts.json`, or `host` (the site's own) or `trusted-adult`. */
  readonly human: readonly string[];
}
/**
 * `start-again`, `keep-plan`, `open-flow:<id>`, `go:<step>` (the event `go.<step>`), or `do:<words key>` for something to do
 * away from the screen.
 */
export type LiveNextStep = string;
