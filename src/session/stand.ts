import type { Option, Step, StepId } from '../flow/document.ts';
import type { FlowEvent } from '../flow/event.ts';
import type { Facts } from '../flow/facts.ts';
import { replay, stepOf, type Outside, type Replayed } from '../flow/replay.ts';
import type { FlowInUse } from './flow-in-use.ts';
import type { Said } from './said.ts';

/** Where a conversation stands: computed from what was said, never kept. */
export interface Stand {
  readonly id: StepId;
  readonly step: Step;
  readonly facts: Facts;
  readonly snapshot: Replayed['snapshot'];
  /** The way here: each thing that was said, and at which step. */
  readonly told: Replayed['told'];
}
/** What there is to know for a stand. A session's context fits. */
export interface Standing {
  readonly flow?: FlowInUse | undefined;
  readonly said: readonly Said[];
  readonly outside: Outside;
}

const stands = new WeakMap<readonly Said[], { readonly of: Standing; readonly stand: Stand }>();

/** Replays what was said. Remembers its answer for the same list, as one turn asks several times. */
export function standOf({ flow, said, outside }: Standing): Stand | undefined {
  if (!flow) return undefined;
  const known = stands.get(said);
  if (known?.of.flow?.machine === flow.machine && known.of.outside === outside) return known.stand;
  const { snapshot, told } = replay(
    flow.machine,
    said.map(({ event }) => event),
    outside,
  );
  const id = stepOf(snapshot);
  const step = flow.document.steps[id];
  if (!step) return undefined;
  const stand = { id, step, facts: snapshot.context, snapshot, told };
  stands.set(said, { of: { flow, said, outside }, stand });
  return stand;
}

/** Whether the step in hand can take this answer. */
export const accepts = (standing: Standing, event: FlowEvent): boolean =>
  standOf(standing)?.snapshot.can(event) ?? false;

/** The options of a step that has any. */
export const optionsOf = (step: Step): readonly Option[] => ('options' in step ? step.options : []);
