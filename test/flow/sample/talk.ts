import fc from 'fast-check';
import { GROUPINGS } from '../../../src/base/grouping.ts';
import { NATIONS } from '../../../src/base/nation.ts';
import { ALREADY } from '../../../src/base/already.ts';
import { NEEDS } from '../../../src/base/need.ts';
import { ROLES } from '../../../src/base/role.ts';
import type { FlowMachine, FlowSnapshot } from '../../../src/flow/compile.ts';
import type { FlowDocument } from '../../../src/flow/document.ts';
import type { FlowEvent } from '../../../src/flow/event.ts';
import { begin, stepOf, type Outside } from '../../../src/flow/replay.ts';
import { transition } from 'xstate';

export const nowhere: Outside = { placeKnown: false, nation: 'england' };
export const outsides = fc.record({ placeKnown: fc.boolean(), nation: fc.constantFrom(...NATIONS) });

/** Something that a person could say at a step, picked by numbers: the same numbers say the same. */
export function sayAt(
  flow: FlowDocument,
  machine: FlowMachine,
  snapshot: FlowSnapshot,
  which: number,
  bits: number,
): FlowEvent | undefined {
  const step = flow.steps[stepOf(snapshot)];
  const types = (machine.root.states[stepOf(snapshot)]?.ownEvents ?? []) as FlowEvent['type'][];
  const type = types[which % types.length];
  const some = <T>(items: readonly T[]): T[] => items.filter((_, index) => (bits >> (index % 30)) & 1);
  const options = step && 'options' in step ? step.options.map(({ id }) => id) : [];
  const event = (
    type === 'pick'
      ? { type, options: some(options), ...(bits & 1 && { near: true }) }
      : type === 'tell'
        ? { type, options: some(options), ...(bits & 2 && { heard: heard(bits) }) }
        : type === 'groupings'
          ? { type, groupings: some(GROUPINGS) }
          : type === 'shortlist' || type === 'decide.chosen'
            ? { type, offers: some(['a', 'b', 'c']) }
            : type === 'weigh'
              ? { type, rows: some(['soon', 'free']) }
              : { type }
  ) as FlowEvent;
  return type !== undefined && snapshot.can(event) ? event : undefined;
}

const heard = (bits: number) => ({
  needs: [NEEDS[bits % NEEDS.length] ?? 'sleep'],
  already: [ALREADY[bits % ALREADY.length] ?? 'nothing'],
  ...(bits & 4 && { who: ROLES[bits % ROLES.length] ?? ('me' as const) }),
  ...(bits & 8 && { age: bits % 26 }),
});

/** A conversation: pairs of numbers become whatever they pick at each step, until an end. */
export function talk(
  flow: FlowDocument,
  machine: FlowMachine,
  outside: Outside,
  picks: readonly (readonly [number, number])[],
): FlowEvent[] {
  const said: FlowEvent[] = [];
  let snapshot = begin(machine, outside);
  for (const [which, bits] of picks) {
    const event = sayAt(flow, machine, snapshot, which, bits);
    if (!event) continue;
    said.push(event);
    [snapshot] = transition(machine, snapshot, event);
  }
  return said;
}

export const picks = fc.array(fc.tuple(fc.nat(1000), fc.nat(2 ** 30 - 1)), { maxLength: 30 });
