import type { GroupingId } from '../base/grouping.ts';
import type { Role } from '../base/role.ts';
import type { Plan, PlannedOffer } from '../decide/plan.ts';
import type { RowId } from '../decide/rows.ts';
import type { WishId } from '../decide/wish.ts';

/** Who takes a step of a plan; `service` is the one that was chosen. */
export type Party = PlannedOffer['firstStep']['who'] | 'service';

/** Every word that a plan needs to stand on its own as text. Words live with the other words; here is only their shape. */
export interface PlanWords {
  readonly title: string;
  /** "I made this plan on …". */
  readonly made: (day: string) => string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly wish: (wish: WishId) => string;
  readonly grouping: (grouping: GroupingId) => string;
  /** "Talking Tree (run by …)". */
  readonly chosen: (name: string, org: string | undefined) => string;
  /** Said in place of options when there are none. */
  readonly decision: Readonly<Record<Plan['decision'], string>>;
  /** A first step, by who takes it: "I get in touch with …". */
  readonly firstStep: (who: Party, name: string, plan: Role | undefined) => string;
  readonly byWhen: (when: string) => string;
  readonly decideWith: (who: string) => string;
  /** "How to reach them: …". */
  readonly reach: (ways: readonly string[]) => string;
  /** A question to ask them, by the row of which nothing is known. */
  readonly question: (row: RowId) => string;
  /** What anybody can do when it does not help: ask for a review, another kind of help, or end it. */
  readonly ifNot: readonly string[];
  readonly lookAgain: (day: string) => string;
  /** "Answers questions: …", on a professional's page. */
  readonly serviceAnswers: (name: string) => string;
  readonly professionalTitle: string;
  /** Who a next step belongs to, as a heading. */
  readonly party: Readonly<Record<Party, string>>;
  /** The last line: this is not kept anywhere else. */
  readonly ending: string;
}

/** The parts of a plan in the order in which they are read. */
export const SECTIONS = [
  'matters',
  'different',
  'kinds',
  'chose',
  'why',
  'first-step',
  'while-waiting',
  'helps',
  'questions',
  'if-not',
  'look-again',
  'urgent',
] as const;
export type SectionId = (typeof SECTIONS)[number];
