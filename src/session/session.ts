import { assign, createMachine, fromPromise } from 'xstate';
import type { SafetyWords } from '../safety/words.ts';
import { ALARMS, heardNothing, isHeard, type Hearing } from '../safety/hearing.ts';
import * as answering from './answering.ts';
import { emptyContext, type SafetyParts, type SessionContext, type Setting } from './context.ts';
import type { Effects } from './effects.ts';
import { flowEventOf } from './flow-event-of.ts';
import type { FlowInUse } from './flow-in-use.ts';
import type { LaterLogic } from './later.ts';
import type { Message } from './message.ts';
import { queryOf } from './query-of.ts';
import { accepts, optionsOf, standOf } from './stand.ts';
import type { Took } from './take.ts';
import type { Notice } from './view-model.ts';

/** Parts of the widget that arrive after the first question. */
export type Arrival =
  | { readonly type: 'arrived.words'; readonly flow: FlowInUse }
  | { readonly type: 'arrived.safety'; readonly safety: SafetyParts }
  /** Contacts with the host's own among them. */
  | {
      readonly type: 'arrived.contacts';
      readonly contacts: SafetyParts['contacts'];
      readonly hosts: SafetyParts['hosts'];
    }
  /** The words of cards in another language. */
  | { readonly type: 'arrived.cards'; readonly words: SafetyWords }
  | { readonly type: 'arrived.later'; readonly later: LaterLogic }
  | Took
  | { readonly type: 'noticed'; readonly notice: Notice };
export type SessionEvent = Message | Arrival;

interface Types {
  context: SessionContext;
  events: SessionEvent;
  input: Setting;
}
type Told<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

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
const canTell = (context: SessionContext): boolean => accepts(context, { type: 'tell', options: [] });
const hasWords = ({ text }: Told<'tell'>): boolean => text.trim() !== '';
const mustSearch = (context: SessionContext): boolean =>
  standOf(context)?.step.kind === 'offers' && (!context.found || context.said.at(-1)?.event.type !== 'offers.some');
/** An answer that is marked `urgent` in the flow, chosen or ticked. */
const asksForUrgentCard = (context: SessionContext, chosen: readonly string[]): boolean => {
  const stand = standOf(context);
  return stand !== undefined && optionsOf(stand.step).some(({ id, urgent }) => urgent === true && chosen.includes(id));
};

const urgentAnswer = { urgentAnswer: true, hearing: heardNothing } as const;

/** How the question in hand takes every such message. */
const answers = Object.fromEntries(
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
            guard: ({ context, event }) => context.flow?.document.id === event.flow.document.id,
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
                      actions: assign(({ event: { text, options } }) => ({ draft: { text, options } })),
                    },
                    {
                      guard: ({ context }) => canTell(context),
                      actions: assign(({ context, event }) => answering.tell(context, event.options)),
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
                    { actions: assign(({ context, event }) => answering.live(context, event.id)) },
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
                      answering.tell(context, context.draft?.options ?? [], event.output),
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

/** Nothing said, nothing heard; the parts that were loaded stay. */
const emptied = ({ setting, later, safety }: SessionContext): SessionContext => ({
  ...emptyContext(setting),
  flow: undefined,
  changing: undefined,
  draft: undefined,
  near: undefined,
  found: undefined,
  kept: undefined,
  taken: undefined,
  understood: undefined,
  later,
  safety,
});

/** Cards in another language. English ones stay beside them until somebody has reviewed the others. */
function spokenIn(safety: SafetyParts | undefined, words: SafetyWords): SafetyParts | undefined {
  if (!safety) return undefined;
  const { english, words: before, ...rest } = safety;
  const isDraft = words.reviewed === null && !words.locale.startsWith('en');
  return { ...rest, words, ...(isDraft && { english: english ?? before }) };
}

const named = (option: string): Hearing => {
  const kind = ALARMS.find((alarm) => alarm === option);
  return kind ? { ...heardNothing, alarms: [{ kind, because: '' }] } : heardNothing;
};
