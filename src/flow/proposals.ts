import { GROUPINGS, type GroupingId } from '../base/grouping.ts';
import { holds } from './conditions.ts';
import type { GroupingsStep } from './document.ts';
import type { Facts } from './facts.ts';

export interface Proposed {
  readonly grouping: GroupingId;
  /** Keys of sentences in the words file (`because`); none means that it is not proposed. */
  readonly because: readonly string[];
}

/** All five kinds of support, each with the reasons to propose it. The order is fixed and means nothing. */
export const proposals = ({ propose }: GroupingsStep, facts: Facts): Proposed[] =>
  GROUPINGS.map((grouping) => ({
    grouping,
    because: [
      ...new Set(
        propose.filter((each) => each.grouping === grouping && holds(each.when, facts)).map(({ because }) => because),
      ),
    ],
  }));
