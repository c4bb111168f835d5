import { assign } from 'xstate';
import * as answering from './answering.ts';
import type { SessionContext } from './context.ts';
import type { SessionEvent } from './event.ts';
import { flowEventOf } from './flow-event-of.ts';
import type { Message } from './message.ts';
import { accepts } from './stand.ts';

/** Messages that are answers to the question in hand. Own words (`tell`) go another way: they are read first. */
const ANSWERS = [
  'choose',
  'pick',
  'groupings',
  'shortlist',
  'looked',
  'decide',
  'planned',
  'check-in',
  'unsure',
  'skip',
  'shortcut',
] as const;

const canAnswer = (context: SessionContext, message: Message): boolean => {
  const event = flowEventOf(message);
  return event !== undefined && accepts(context, event);
};
/** How the question in hand takes every such message. */
export const answers = Object.fromEntries(
  ANSWERS.map((type) => [
    type,
    {
      guard: ({ context, event }: { context: SessionContext; event: SessionEvent }) =>
        canAnswer(context, event as Message),
      actions: assign<SessionContext, SessionEvent, undefined, SessionEvent, never>(({ context, event }) =>
        answering.answer(context, event as Message),
      ),
    },
  ]),
);
