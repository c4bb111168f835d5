import { transition } from 'xstate';
import type { FlowMachine, FlowSnapshot } from './compile.ts';
import type { StepId, StepKind } from './document.ts';
import type { FlowEvent } from './event.ts';
import { noFacts, type Facts } from './facts.ts';

/** What is known before anybody has said anything. */
export type Outside = Pick<Facts, 'placeKnown' | 'nation' | 'who'>;

/** One thing that was said, and where. */
export interface Told {
  readonly step: StepId;
  readonly event: FlowEvent;
  /** Position in the list of what was said that it came from. */
  readonly index: number;
  /** What was known just before. */
  readonly before: Facts;
}

export interface Replayed {
  readonly snapshot: FlowSnapshot;
  /** What the flow still understands, in order. */
  readonly kept: readonly FlowEvent[];
  /** The same, with the step of each and where it came from. */
  readonly told: readonly Told[];
  /** Answers of steps not reached yet; pass them to the next `replay` to have them taken up when they are. */
  readonly later: readonly Told[];
}

/**
 * Where the person stands after saying these things again. Stops at the first one that the flow does not understand:
 * "skip" fits everywhere, so going on after a gap could put an answer under the wrong question.
 */
export function replay(
  machine: FlowMachine,
  said: readonly FlowEvent[],
  outside: Outside,
  later: readonly Told[] = [],
): Replayed {
  let snapshot = begin(machine, outside);
  const told: Told[] = [];
  const say = (event: FlowEvent, index: number): boolean => {
    const next = after(machine, snapshot, event);
    // An event that nothing takes gives the same snapshot back; asking `can` first would work everything out twice.
    if (next === snapshot) return false;
    told.push({ step: stepOf(snapshot), event, index, before: snapshot.context });
    snapshot = next;
    return true;
  };
  said.every(say);
  const waiting = [...later];
  for (;;) {
    const next = waiting.findIndex((each) => stillFits(each, snapshot));
    const [taken] = next < 0 ? [] : waiting.splice(next, 1);
    if (!taken || !say(taken.event, taken.index)) break;
  }
  return { snapshot, kept: told.map(({ event }) => event), told, later: waiting };
}

/**
 * The conversation with one earlier answer changed. Each later answer is kept for its own step where that step is still
 * asked and still takes it; what followed from a search is kept only while the search would be the same.
 */
export function changeAnswer(
  machine: FlowMachine,
  said: readonly FlowEvent[],
  index: number,
  event: FlowEvent,
  outside: Outside,
): Replayed {
  const { told } = replay(machine, said, outside);
  return replay(machine, [...said.slice(0, index), event], outside, told.slice(index + 1));
}

const ASKING: readonly StepKind[] = ['choose', 'pick', 'tell', 'groupings', 'check-in'];

const begun = new WeakMap<Outside, FlowSnapshot>();

/** The first state of a flow. */
export function begin(machine: FlowMachine, outside: Outside): FlowSnapshot {
  const known = begun.get(outside);
  if (known?.machine === machine) return known;
  const first = machine.resolveState({ value: machine.config.initial as StepId, context: { ...noFacts, ...outside } });
  begun.set(outside, first);
  return first;
}

const led = new WeakMap<FlowEvent, readonly [from: FlowSnapshot, to: FlowSnapshot]>();

/** Where an event leads. Remembered, as each turn says everything again, and only what was said last is new. */
function after(machine: FlowMachine, from: FlowSnapshot, event: FlowEvent): FlowSnapshot {
  const known = led.get(event);
  if (known?.[0] === from) return known[1];
  const [to] = transition(machine, from, event);
  led.set(event, [from, to]);
  return to;
}

/** States are flat, so the value is the id of a step. */
export const stepOf = ({ value }: FlowSnapshot): StepId => value as StepId;

export const kindOf = (snapshot: FlowSnapshot): StepKind => [...snapshot.tags][0] as StepKind;

function stillFits({ step, event, before }: Told, now: FlowSnapshot): boolean {
  if (step !== now.value || !now.can(event)) return false;
  return ASKING.includes(kindOf(now)) || wanted(before) === wanted(now.context);
}

/** What a search and all that follows from it depend on. */
const wanted = ({ answers: _, unsaid: __, ...facts }: Facts): string =>
  JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
