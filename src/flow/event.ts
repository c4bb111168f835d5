import type { AlreadyId } from '../base/already.ts';
import type { GroupingId } from '../base/grouping.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';
import type { OptionId, StepId } from './document.ts';

/** What was understood in a person's own words: ids only. */
export interface HeardInWords {
  readonly needs: readonly NeedId[];
  readonly already: readonly AlreadyId[];
  readonly who?: Role;
  /** Years. */
  readonly age?: number;
}

/** What a flow can be told. An option of a `choose` step is its own event type, so that diagrams carry its name. */
export type FlowEvent =
  | { readonly type: `choose.${OptionId}` }
  | { readonly type: 'pick'; readonly options: readonly OptionId[]; readonly near?: boolean }
  | { readonly type: 'tell'; readonly options: readonly OptionId[]; readonly heard?: HeardInWords }
  | { readonly type: 'groupings'; readonly groupings: readonly GroupingId[] }
  | { readonly type: 'offers.some' | 'offers.none' | 'offers.failed' }
  | { readonly type: 'shortlist'; readonly offers: readonly string[] }
  | { readonly type: 'looked' }
  | { readonly type: 'weigh'; readonly rows: readonly string[] }
  | { readonly type: 'decide.chosen'; readonly offers: readonly string[] }
  | { readonly type: 'decide.none' }
  | { readonly type: 'planned' }
  | { readonly type: 'check-in.yes' | 'check-in.bit' | 'check-in.no' | 'check-in.not-started' | 'check-in.no-plan' }
  /** From an end to a step that it offers (`go:<step>` among its live next steps). */
  | { readonly type: `go.${StepId}` }
  | { readonly type: 'unsure' }
  | { readonly type: 'skip' }
  | { readonly type: 'shortcut' };

/** What the person said, as against what a search answered. */
export const saidByPerson = ({ type }: FlowEvent): boolean => !type.startsWith('offers.');
