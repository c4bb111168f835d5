import type { GroupingId } from '../base/grouping.ts';
import type { Role } from '../base/role.ts';
import type { PlannedOffer } from '../decide/plan.ts';
import type { RowId } from '../decide/rows.ts';
import type { WishId } from '../decide/wish.ts';

/** Who can take a first step. */
export type Starter = PlannedOffer['firstStep']['who'];
/** Who has a next step on a professional's page; `service` is what was chosen. */
export type Party = Starter | 'service';
export type ReachKind = 'voice' | 'text' | 'textphone' | 'email' | 'web' | 'chat';

/**
 * Every word that a plan needs to stand on its own as text. The words live with the other words of the page, most of
 * them under the same names; here is only what a plan asks for.
 */
export interface PlanWords {
  readonly planTitle: Readonly<Record<Role, string>>;
  readonly planMade: (isoDay: string) => string;
  readonly planMatters: Readonly<Record<Role, string>>;
  readonly planDifferent: string;
  readonly planHelps: string;
  readonly planKinds: string;
  readonly planWishes: string;
  readonly planTry: string;
  readonly planNotNow: string;
  readonly planUnsure: string;
  readonly planFirst: string;
  readonly firstStep: Readonly<Record<Starter, string>>;
  readonly planWhile: string;
  readonly planAsk: string;
  readonly askAbout: Readonly<Record<RowId, string>>;
  readonly planWith: (who: string) => string;
  readonly planBy: (when: string) => string;
  readonly planIfNot: string;
  readonly planIfNotSay: readonly string[];
  readonly planAgain: (isoDay: string) => string;
  readonly planUrgent: string;
  readonly wishes: Readonly<Record<WishId, string>>;
  /** What a host calls the kinds of support; one without a name is left out. */
  readonly groupings: Readonly<Partial<Record<GroupingId, string>>>;
  /** What stands before a number or an address: "Call", "Text", "Web page". */
  readonly reachBy: Readonly<Record<ReachKind, string>>;
  /** The last line: nobody else has this plan. */
  readonly planEnding: string;
  readonly professionalTitle: string;
  /** Whose next step it is, as a heading on a professional's page. */
  readonly party: Readonly<Record<Party, string>>;
}
