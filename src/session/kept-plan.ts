import type { Plan } from '../decide/plan.ts';
import type { Unpacked } from '../handoff/unpack-plan.ts';
import type { SessionContext } from './context.ts';
import { planOf } from './plan-of.ts';
import { standOf } from './stand.ts';
import type { OpenedView } from './view-model.ts';

/** A kept plan that was opened, or what was wrong with it. */
export type KeptPlan =
  | (Unpacked & {
      /** The offers of this page could not be read, so nobody knows which of the plan's are still there. */
      readonly listUnread?: true;
    })
  /** The part that opens plans could not be loaded. */
  | { readonly is: 'problem'; readonly problem: 'not-loaded' };

/** The plan to look at again: the one that was opened, else the one just made in the conversation before. */
export function planToLookAt(context: SessionContext): Plan | undefined {
  const { kept, earlier } = context;
  if (kept) return kept.is === 'plan' ? kept.plan : undefined;
  const before = earlier.at(-1);
  if (!before) return undefined;
  const then = { ...context, ...before };
  const stand = standOf(then);
  const hadPlan = before.said.some(({ event }) => event.type === 'planned');
  return stand && hadPlan ? planOf(then, stand) : undefined;
}

/** What to say about a plan that was opened. */
export function openedOf({ kept }: SessionContext): OpenedView | undefined {
  if (!kept || kept.is === 'problem') return kept;
  const names = kept.plan.chosen.filter(({ offer }) => kept.gone.includes(offer.id)).map(({ offer }) => offer.name);
  return { is: 'plan', version: kept.version, gone: kept.listUnread ? [] : names, isListRead: !kept.listUnread };
}
