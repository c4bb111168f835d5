import type { SafetyWords } from '../safety/words.ts';
import type { SafetyParts } from './context.ts';
import type { FlowInUse } from './flow-in-use.ts';
import type { LaterLogic } from './later.ts';
import type { Message } from './message.ts';
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

export type Told<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;
