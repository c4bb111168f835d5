import { assign, createMachine, fromPromise } from 'xstate';
import { ALARMS, isHeard } from '../safety/hearing.ts';
import * as answering from './answering.ts';
import { answers } from './answers.ts';
import { asksForUrgentCard, named, spokenIn, urgentAnswer } from './cards.ts';
import { emptied, emptyContext, type SessionContext, type Setting } from './context.ts';
import type { Effects } from './effects.ts';
import type { SessionEvent, Told } from './event.ts';
import type { FlowInUse } from './flow-in-use.ts';
import { queryOf } from './query-of.ts';
import { accepts, standOf } from './stand.ts';

interface Types {
  context: SessionContext;
  events: SessionEvent;
  input: Setting;
}
const canTell = (context: SessionContext): boolean => accepts(context, { type: 'tell', options: [] });
const hasWords = ({ text }: Told<'tell'>): boolean => text.trim() !== '';
const mustSearch = (context: SessionContext): boolean =>
  standOf(context)?.step.kind === 'offers' && (!context.found || context.said.at(-1)?.event.type !== 'offers.some');
/**
 * The one running chart of a conversation. Inside `open`, three regions live side by side: `safety` listens in every
 * state and no flow can switch it off; `urgent` is the panel that is one action away; `conversation` advances the flow.
 */
export const sessionWith = (effects: Effects) => {
  return createMachine({
    types: {} as Types,
    id: 'session',
    initial: 'open',
    context: ({ input }) => emptyContext(input),
    states: {
      open: {
        type: 'parallel',
        on: {
          leave: { target: 'left', actions: [assign(({ context }) => emptied(context)), () => effects.leave()] },
          restart: { target: 'open', reenter: true, actions: assign(({ context }) => emptied(context)) },
          take: { actions: ({ context, event, self }) => context.later?.take(context, event, effects, self) },
          taken: { actions: assign(({ event }) => ({ taken: event.taken })) },
          'weigh.pick': { actions: assign(({ event }) => ({ wishes: event.wishes })) },
          'heard.close': { actions: assign({ understood: undefined }) },
          'arrived.contacts': {
            actions: assign(({ context, event: { contacts, hosts } }) => ({
              safety: context.safety && { ...context.safety, contacts, hosts },
            })),
          },
          'arrived.cards': {
            actions: assign(({ context, event }) => ({ safety: spokenIn(context.safety, event.words) })),
          },
          'arrived.safety': { actions: assign(({ event }) => ({ safety: event.safety })) },
          'arrived.later': { actions: assign(({ event }) => ({ later: event.later })) },
          noticed: { actions: assign(({ context, event }) => ({ notices: [...context.notices, event.notice] })) },
          'arrived.words': {
            // What was said is replayed in the whole flow, so it does not matter how far the person has got.
            // A person may have gone on in another language in the meantime.
            guard: ({ context: { flow }, event }) =>
              flow?.document.id === event.flow.document.id && flow.words.locale === event.flow.words.locale,
            actions: assign(({ event }) => ({ flow: event.flow })),
          },
        },
        states: {
          safety: {
            initial: 'calm',
            on: {
              tell: [
                {
                  guard: ({ event }) => isHeard(effects.hear(event.text)),
                  target: '.alarmed',
                  actions: assign(({ event }) => ({ hearing: effects.hear(event.text), urgentAnswer: false })),
                },
                {
                  guard: ({ context, event }) => asksForUrgentCard(context, event.options),
                  target: '.alarmed',
                  actions: assign(urgentAnswer),
                },
              ],
              choose: {
                guard: ({ context, event }) => asksForUrgentCard(context, [event.option]),
                target: '.alarmed',
                actions: assign(urgentAnswer),
              },
            },
            states: {
              calm: {},
              alarmed: {
                on: {
                  'card.close': 'calm',
                  // The card's own question: an answer that names a danger shows that danger's card, any other goes on.
                  'card.answer': [
                    {
                      guard: ({ event }) => ALARMS.includes(event.option as (typeof ALARMS)[number]),
                      actions: assign(({ event }) => ({ hearing: named(event.option) })),
                    },
                    { target: 'calm' },
                  ],
                },
              },
            },
          },
          urgent: {
            initial: 'closed',
            states: { closed: { on: { 'urgent.open': 'shown' } }, shown: { on: { 'urgent.close': 'closed' } } },
          },
          conversation: {
            initial: 'loading',
            on: {
              language: { target: '.loading', actions: assign(({ event }) => ({ locale: event.locale })) },
              // Back and Change work while something is read or looked for, too: that stops it.
              back: {
                guard: ({ context }) => context.flow !== undefined,
                target: '.waiting',
                actions: assign(({ context }) => answering.back(context)),
              },
              change: {
                guard: ({ context }) => context.flow !== undefined,
                target: '.waiting',
                actions: assign(({ context, event }) => answering.change(context, event.index)),
              },
              'plan.open': '.opening',
            },
            states: {
              loading: {
                invoke: {
                  src: fromPromise<FlowInUse, { flow: string; locale: string }>(({ input, signal }) =>
                    effects.loadFlow(input, signal),
                  ),
                  input: ({ context }) => ({ flow: context.flowName, locale: context.locale }),
                  onDone: { target: 'waiting', actions: assign(({ event }) => ({ flow: event.output })) },
                  onError: [
                    {
                      guard: ({ context }) => context.flow !== undefined,
                      target: 'waiting',
                      actions: assign({ notices: [{ is: 'flow-refused' as const }] }),
                    },
                    { target: 'failed' },
                  ],
                },
              },
              failed: {},
              opening: {
                invoke: {
                  src: fromPromise(({ input }: { input: { event: SessionEvent; context: SessionContext } }) =>
                    effects.openPlan((input.event as Told<'plan.open'>).text, input.context),
                  ),
                  input: (now) => now,
                  onDone: { target: 'loading', actions: assign(({ event }) => event.output) },
                },
              },
              waiting: {
                always: { guard: ({ context }) => mustSearch(context), target: 'searching' },
                on: {
                  ...answers,
                  tell: [
                    {
                      guard: ({ context, event }) => canTell(context) && hasWords(event),
                      target: 'understanding',
                      actions: assign(({ event: { text, options, onward } }) => ({ draft: { text, options, onward } })),
                    },
                    {
                      guard: ({ context }) => canTell(context),
                      actions: assign(({ context, event }) => answering.tell(context, event)),
                    },
                  ],
                  'weigh.done': {
                    guard: ({ context }) => accepts(context, { type: 'weigh', rows: context.wishes }),
                    actions: assign(({ context }) => ({
                      said: [...context.said, { event: { type: 'weigh' as const, rows: context.wishes } }],
                    })),
                  },
                  'search.again': {
                    target: 'waiting',
                    reenter: true,
                    actions: assign(({ context, event }) => ({ found: undefined, near: event.near ?? context.near })),
                  },
                  live: [
                    {
                      guard: ({ event }) => event.id === 'start-again',
                      actions: ({ self }) => self.send({ type: 'restart' }),
                    },
                    {
                      guard: ({ event }) => event.id.startsWith('open-flow:'),
                      target: 'loading',
                      actions: assign(({ context, event }) => ({
                        flowName: event.id.slice('open-flow:'.length),
                        earlier: [
                          ...context.earlier,
                          { flow: context.flow, flowName: context.flowName, said: context.said, found: context.found },
                        ],
                        said: [],
                        flow: undefined,
                        found: undefined,
                      })),
                    },
                    { actions: assign(({ context, event }) => context.later?.live(context, event.id) ?? {}) },
                  ],
                },
              },
              understanding: {
                invoke: {
                  src: fromPromise(({ input, signal }: { input: string; signal: AbortSignal }) =>
                    effects.understand(input, signal),
                  ),
                  input: ({ context }) => context.draft?.text ?? '',
                  onDone: {
                    target: 'waiting',
                    actions: assign(({ context, event }) =>
                      answering.tell(context, context.draft ?? { options: [] }, event.output),
                    ),
                  },
                  // The words stay in their box: the person can try again, or choose from the cards.
                  onError: { target: 'waiting', actions: assign({ notices: [{ is: 'understand-failed' as const }] }) },
                },
              },
              searching: {
                invoke: {
                  src: fromPromise(({ input, signal }: { input: SessionContext; signal: AbortSignal }) => {
                    const facts = standOf(input)?.facts;
                    if (!facts) throw new TypeError('There is nothing to search for yet.');
                    return effects.findOffers(queryOf(facts, input.setting, input.near), signal);
                  }),
                  input: ({ context }) => context,
                  onDone: {
                    target: 'waiting',
                    actions: assign(({ context, event }) => ({
                      found: event.output,
                      ...answering.searched(context, event.output.results.length > 0 ? 'offers.some' : 'offers.none'),
                    })),
                  },
                  onError: {
                    target: 'waiting',
                    actions: assign(({ context }) => ({
                      ...answering.searched(context, 'offers.failed'),
                      notices: [{ is: 'offers-failed' as const }],
                    })),
                  },
                },
              },
            },
          },
        },
      },
      // Nothing is kept, and nothing is listened to any more: the page is on its way elsewhere.
      left: { on: { restart: 'open' } },
    },
  });
};
