import { compare } from '../decide/compare.ts';
import type { Plan } from '../decide/plan.ts';
import type { Comparison } from '../decide/rows.ts';
import { withoutOwnWords } from '../handoff/own-words.ts';
import { shared, ways, type Way, type WayId } from '../handoff/ways.ts';
import type { Contact } from '../safety/contact.ts';
import type { SessionContext } from './context.ts';
import { labelsOf } from './labels-of.ts';
import { planOf } from './plan-of.ts';
import { milesOf, offersIn, shortlisted } from './shortlist.ts';
import { standOf, type Stand } from './stand.ts';
import { urgentContactsOf } from './urgent-contacts.ts';
import type { Labels, TakeView } from './view-model.ts';

/** What is taken away, and how: everything that a way can need, with own words only if the person wants them in. */
export interface HandOver {
  readonly way: WayId;
  readonly plan: Plan;
  /** The options to go through with somebody. */
  readonly comparison: Comparison;
  readonly urgent: readonly Contact[];
  readonly groupings: Labels['groupings'];
}

/** What the step in hand has to take away; undefined for steps that have nothing. */
export function handOverOf(context: SessionContext, way: WayId, own: boolean): HandOver | undefined {
  const stand = standOf(context);
  if (stand?.step.kind !== 'plan' && stand?.step.kind !== 'decide') return undefined;
  const plan = planOf(context, stand);
  if (!plan) return undefined;
  const results = shortlisted(context, stand.facts.shortlist);
  return {
    way,
    plan: own ? plan : withoutOwnWords(plan),
    comparison: compare(offersIn(results), context.setting.today, milesOf(results)),
    urgent: urgentContactsOf(context, stand.facts.who),
    groupings: labelsOf(context, stand.facts.who).labels?.groupings ?? {},
  };
}

/** The answer to "who do you want to do this with?" that asks for nobody. */
const ALONE = 'own';

/** The ways that a step offers: all with a plan, and before that those to go through the options with somebody. */
export function takeViewOf(context: SessionContext, { step, facts }: Stand, plan: Plan): TakeView {
  const [company] = facts.answers['with'] ?? [];
  const isWithSomeone =
    step.kind === 'decide' || plan.decision === 'unsure' || (company !== undefined && company !== ALONE);
  const isShared = ({ id }: Way): boolean => shared.some((way) => way.id === id);
  return {
    ways: step.kind === 'plan' ? ways.filter((way) => !isShared(way)) : [],
    shared: isWithSomeone && facts.shortlist.length > 0 ? shared : [],
    hasOwn: Boolean(plan.words ?? plan.different ?? plan.helps) || plan.cards.length > 0,
    ...(context.taken && { taken: context.taken }),
  };
}
