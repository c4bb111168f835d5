import type { SessionContext } from './context.ts';
import { accepts } from './stand.ts';

type Change = Partial<SessionContext>;

/** What an answer changes when it was given with "Show me what there is now": the next question is passed over as well. */
export function onward(context: SessionContext, change: Change, isOnward: boolean | undefined): Change {
  const { said } = change;
  const event = { type: 'shortcut' } as const;
  return isOnward && said && accepts({ ...context, said }, event) ? { ...change, said: [...said, { event }] } : change;
}
