import type { SessionContext } from './context.ts';
import { accepts, standOf } from './stand.ts';

type Change = Partial<SessionContext>;

/** How questions are passed over, the straighter way first. */
const WAYS = [{ type: 'shortcut' }, { type: 'skip' }] as const;

/**
 * What an answer changes when it was given with "Show me what there is now": the questions between it and what there is are
 * passed over as well. Where one of them cannot be, it is asked.
 */
export function onward(context: SessionContext, change: Change, isOnward: boolean | undefined): Change {
  if (!isOnward || !change.said) return change;
  const met = new Set<string>();
  for (let { said } = change; ;) {
    const here = standOf({ ...context, said });
    const event = WAYS.find((way) => accepts({ ...context, said }, way));
    if (!here || !event || here.step.kind === 'offers' || met.has(here.id)) return { ...change, said };
    met.add(here.id);
    said = [...said, { event }];
  }
}
