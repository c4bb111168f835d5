import { assign, createMachine, type SnapshotFrom } from 'xstate';
import { holds, type Condition } from './conditions.ts';
import type { FlowDocument } from './document.ts';
import type { FlowEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { canSay, hear, type Asked } from './hear.ts';
import { toConfig } from './to-config.ts';

/** What a guard of a config is given: what was asked, and the branch's own condition. */
interface Way {
  readonly asked: Asked;
  readonly when?: Condition;
}
interface Said {
  readonly context: Facts;
  readonly event: FlowEvent;
}

/** A branch is chosen by what is known once the event is said; an option is shown by what was known before. */
const holdsOn = ({ context, event }: Said, { asked, when }: Way): boolean =>
  canSay(context, event, asked) && (!when || holds(when, hear(context, event, asked)));

/** The machine of a flow that was checked. Throws XState's own error when a step leads nowhere. */
export const compile = (flow: FlowDocument) => {
  const { context, ...config } = toConfig(flow);
  return createMachine(
    { types: {} as { context: Facts; events: FlowEvent; tags: string }, ...(config as object), context },
    {
      // The casts: guards and actions are named in JSON, so TypeScript cannot know what they are given.
      guards: { holds: holdsOn as never },
      actions: { hear: assign(({ context, event }: Said, asked: never) => hear(context, event, asked)) as never },
    },
  );
};

export type FlowMachine = ReturnType<typeof compile>;
export type FlowSnapshot = SnapshotFrom<FlowMachine>;
