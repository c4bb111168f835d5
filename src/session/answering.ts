import { saidByPerson, type FlowEvent } from '../flow/event.ts';
import { changeAnswer } from '../flow/replay.ts';
import { outcodeOf } from '../place/outcode.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Draft, SessionContext } from './context.ts';
import { flowEventOf, heardInWords } from './flow-event-of.ts';
import type { Message } from './message.ts';
import { keptOf, withoutLast, type Said } from './said.ts';
import { standOf } from './stand.ts';
import { backTo } from './undone.ts';

type Change = Partial<SessionContext>;

/** What goes stale with every new answer. */
export const settled: Change = {
  changing: undefined,
  draft: undefined,
  understood: undefined,
  taken: undefined,
  notices: [],
};

/** Adds an answer: at the end, or in place of the one that is being changed, keeping later answers that still fit. */
function withAnswer({ changing, flow, outside, said, found }: SessionContext, answer: Said): Change {
  if (!changing || !flow) return { ...settled, said: [...said, answer] };
  const before = changing.said.map(({ event }) => event);
  const { kept } = changeAnswer(flow.machine, before, changing.index, answer.event, outside);
  // Results belong to the answers before them: where those changed, the offers are looked for anew.
  const stillFound = kept.some(({ type }) => type === 'offers.some');
  return { ...settled, said: keptOf([...changing.said, answer], kept), found: stillFound ? found : undefined };
}

/** The person answered with a card or a button. */
export function answer(context: SessionContext, message: Message): Change {
  const event = flowEventOf(message);
  if (!event) return {};
  if (message.type !== 'pick') return withAnswer(context, { event });
  if (!message.near) return onward(context, withAnswer(context, { event }), message.onward);
  const near = outcodeOf(message.near);
  // Not a postcode: say so on the same page, with the ticks still there.
  if (near === undefined)
    return { draft: { text: message.near, options: message.options }, notices: [{ is: 'place-unknown' }] };
  return onward(context, { ...withAnswer(context, { event }), near, found: undefined }, message.onward);
}

const onward = (context: SessionContext, change: Change, isOnward: boolean | undefined): Change =>
  context.later?.onward(context, change, isOnward) ?? change;

/** The person answered in own words, cards or both; `understood` is absent when there were no words. */
export function tell(
  context: SessionContext,
  { options, onward: isOnward }: Omit<Draft, 'text'>,
  understood?: Understanding,
): Change {
  const stand = standOf(context);
  if (stand?.step.kind !== 'tell') return {};
  const reads = stand.step.about === 'matters' && understood;
  const event: FlowEvent = { type: 'tell', options, ...(reads && { heard: heardInWords(reads, stand.facts) }) };
  const text = understood?.text.trim();
  const change = { ...withAnswer(context, { event, ...(text && { text }) }), ...(reads && { understood: reads }) };
  return onward(context, change, isOnward);
}

/** A search answered. */
export const searched = ({ said }: SessionContext, type: 'offers.some' | 'offers.none' | 'offers.failed'): Change => ({
  said: [...said, { event: { type } }],
});

/** One step back: out of a change, to the question before, or into the conversation that led here. */
export function back(context: SessionContext): Change {
  const { changing, said, earlier } = context;
  if (changing) return { ...settled, said: changing.said };
  if (said.some(({ event }) => saidByPerson(event))) return { ...settled, ...backTo(context, withoutLast(said)) };
  const before = earlier.at(-1);
  return before ? { ...settled, ...before, earlier: earlier.slice(0, -1) } : {};
}

/** Opens an earlier answer for change; nothing is lost until the new answer is given. */
export const change = (context: SessionContext, index: number): Change => {
  const said = context.changing?.said ?? context.said;
  return said[index] ? { ...settled, said: said.slice(0, index), changing: { said, index } } : {};
};
