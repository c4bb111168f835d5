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

/** How looking at a plan again begins: anew, for whoever the plan is about. */
export const lookAgain = ({ outside }: SessionContext, kept: KeptPlan): Partial<SessionContext> => ({
  kept,
  flowName: 'check-in',
  said: [],
  changing: undefined,
  notices: [],
  outside: { ...outside, ...(kept.is === 'plan' && kept.plan.who && { who: kept.plan.who }) },
});

/** The plan to look at again: the one that was opened, else the one just made in the conversation before. */
export function planToLookAt(context: SessionContext): Plan | undefined {
  const { kept, earlier } = context;
  if (kept) return kept.is === 'plan' ? kept.plan : undefined;
  const before = earlier.at(-1);
  if (!before) return undefined;
  const then = { ...context, ...before };
  const stand = standOf(then);
  const isPlan = (length: number): boolean =>
    standOf({ ...then, said: before.said.slice(0, length) })?.step.kind === 'plan';
  return stand && before.said.some((_, index) => isPlan(index)) ? planOf(then, stand) : undefined;
}

/** What to say about a plan that was opened. */
export function openedOf({ kept }: SessionContext): OpenedView | undefined {
  if (!kept || kept.is === 'problem') return kept;
  const names = kept.plan.chosen.filter(({ offer }) => kept.gone.includes(offer.id)).map(({ offer }) => offer.name);
  return { is: 'plan', version: kept.version, gone: kept.listUnread ? [] : names, isListRead: !kept.listUnread };
}
