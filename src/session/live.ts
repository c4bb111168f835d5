import type { FlowEvent } from '../flow/event.ts';
import { settled } from './answering.ts';
import type { SessionContext } from './context.ts';
import { accepts, standOf, type Stand } from './stand.ts';
import { backTo } from './undone.ts';

/** A next step of an end page: back to the plan, or to a question, as it was when it was asked or else for the first time. */
export function live(context: SessionContext, id: string): Partial<SessionContext> {
  const isThere = (stand: Stand): boolean =>
    id === 'keep-plan' ? stand.step.kind === 'plan' : id === `go:${stand.id}`;
  for (let length = context.said.length - 1; length >= 0; length--) {
    const said = context.said.slice(0, length);
    const stand = standOf({ ...context, said });
    if (stand && isThere(stand)) return { ...settled, ...backTo(context, said) };
  }
  const event: FlowEvent = { type: `go.${id.slice('go:'.length)}` };
  return accepts(context, event) ? { ...settled, said: [...context.said, { event }] } : {};
}
