import { assign, setup, type SnapshotFrom } from 'xstate';
import { holds, type Condition } from './conditions.ts';
import type { FlowDocument } from './document.ts';
import type { FlowEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { canSay, hear, type Asked } from './hear.ts';
import { toConfig } from './to-config.ts';

const flowSetup = setup({
  types: {} as { context: Facts; events: FlowEvent },
  guards: {
    /** A branch is chosen by what is known once the event is said; an option is shown by what was known before. */
    holds: ({ context, event }, { asked, when }: { readonly asked: Asked; readonly when?: Condition }) =>
      canSay(context, event, asked) && (!when || holds(when, hear(context, event, asked))),
  },
  actions: {
    hear: assign(({ context, event }, asked: Asked) => hear(context, event, asked)),
  },
});

/** The machine of a flow that was checked. Throws XState's own error when a step leads nowhere. */
export const compile = (flow: FlowDocument) =>
  // The one cast: the names of states come from the document, so TypeScript cannot know them.
  flowSetup.createMachine(toConfig(flow) as unknown as Parameters<typeof flowSetup.createMachine>[0]);

export type FlowMachine = ReturnType<typeof compile>;
export type FlowSnapshot = SnapshotFrom<FlowMachine>;
