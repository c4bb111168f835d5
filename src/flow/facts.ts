import type { AlreadyId } from '../base/already.ts';
import type { GroupingId } from '../base/grouping.ts';
import type { HowId } from '../base/how.ts';
import type { Nation } from '../base/nation.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';
import type { OptionId, StepId } from './document.ts';

/** Everything a flow knows, all of it ids; a person's own words never come in here. It is the machine's context. */
export interface Facts {
  /** Options chosen at each step; a step left unsaid has none. */
  readonly answers: Readonly<Record<StepId, readonly OptionId[]>>;
  /** Steps answered with "I'm not sure" or "skip". */
  readonly unsaid: readonly StepId[];
  readonly who?: Role;
  /** Years, both ends included. */
  readonly age?: { readonly min: number; readonly max: number };
  readonly needs: readonly NeedId[];
  readonly already: readonly AlreadyId[];
  readonly how: readonly HowId[];
  readonly wants: readonly string[];
  /** Only what the person confirmed, never what was proposed. */
  readonly groupings: readonly GroupingId[];
  /** Offer ids put side by side, rows that matter most, offer ids chosen. */
  readonly shortlist: readonly string[];
  readonly rows: readonly string[];
  readonly chosen: readonly string[];
  /** Set from outside before the first step: whether the host or the person gave a place, and the nation. */
  readonly placeKnown: boolean;
  readonly nation: Nation;
}

/** What is true before anybody has said anything. */
export const noFacts: Facts = {
  answers: {},
  unsaid: [],
  needs: [],
  already: [],
  how: [],
  wants: [],
  groupings: [],
  shortlist: [],
  rows: [],
  chosen: [],
  placeKnown: false,
  nation: 'england',
};
