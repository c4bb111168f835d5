import { getAdjacencyMap, type AdjacencyValue } from 'xstate/graph';
import { NATIONS } from '../base/nation.ts';
import { SignpostError } from '../base/signpost-error.ts';
import { compile, type FlowMachine, type FlowSnapshot } from './compile.ts';
import type { FlowDocument, StepId, StepKind } from './document.ts';
import type { FlowEvent } from './event.ts';
import { aheadOf, markOf, type Ahead } from './ahead.ts';
import { begin, kindOf, stepOf, type Outside } from './replay.ts';
import { sayable, type Sayable } from './sayable.ts';

/** Somewhere a person can stand: a step, and what the rules ahead would say of them. */
export interface Spot {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly ways: readonly { readonly event: FlowEvent; readonly to: Spot }[];
  /** How one gets here soonest; absent at a beginning. */
  readonly from?: { readonly spot: Spot; readonly event: FlowEvent };
  /** Fewest things said to get here, searches counted. */
  readonly depth: number;
}

export interface Walked {
  readonly flow: FlowDocument;
  readonly machine: FlowMachine;
  /** Nearest to a beginning first. */
  readonly spots: readonly Spot[];
  /** Where people begin, by what was known from outside. */
  readonly starts: readonly { readonly outside: Outside; readonly spot: Spot }[];
  /** Whether every combination of answers was taken, as far as the rules can tell them apart. */
  readonly complete: boolean;
}

type Node = { -readonly [key in keyof Omit<Spot, 'ways'>]: Spot[key] } & { ways: { event: FlowEvent; to: Node }[] };

/** Ways that a walk takes before it gives up: about ten seconds. Ours take some thousands. */
const MOST_WAYS = 200_000;

/** A flow whose rules tell so many people apart that nobody could go every way. */
export class TooManyWays extends SignpostError {
  constructor() {
    super(
      'The rules tell so many people apart that not every way through can be walked. Use fewer rules, or simpler ones.',
    );
  }
}

/** Goes every way through a flow that people can go. Expects a flow that was checked. Throws `TooManyWays`. */
export function walkAll(flow: FlowDocument, most = MOST_WAYS): Walked {
  const machine = compile(flow);
  const ahead = aheadOf(flow);
  const said = sayableAt(flow, machine, ahead);
  const names = new WeakMap<FlowSnapshot, string>();
  const identify = (snapshot: FlowSnapshot): string => {
    const step = stepOf(snapshot);
    const here = ahead.get(step);
    const name = names.get(snapshot) ?? (here ? `${step} ${markOf(here, snapshot.context)}` : step);
    names.set(snapshot, name);
    return name;
  };
  let ways = 0;
  const nodes = new Map<string, Node>();
  const starts: { outside: Outside; spot: Spot }[] = [];
  for (const outside of outsides(flow, ahead)) {
    const first = begin(machine, outside);
    const map = getAdjacencyMap<FlowSnapshot, FlowEvent, unknown>(machine, {
      fromState: first,
      events: (snapshot) => {
        const events = said(stepOf(snapshot)).events.filter((event) => snapshot.can(event));
        ways += events.length;
        if (ways > most) throw new TooManyWays();
        return events;
      },
      serializeState: identify,
      // What an end offers to go back to is not walked: `comingToRest` proves it for everything that may be known by then.
      stopWhen: (snapshot) => kindOf(snapshot) === 'end',
    });
    const at = (snapshot: FlowSnapshot): Node => {
      const key = identify(snapshot);
      const node = nodes.get(key) ?? newNode(flow, stepOf(snapshot));
      nodes.set(key, node);
      return node;
    };
    starts.push({ outside, spot: at(first) });
    for (const { state, transitions } of Object.values(map) as AdjacencyValue<FlowSnapshot, FlowEvent>[]) {
      const node = at(state);
      if (node.ways.length > 0) continue;
      node.ways = Object.values(transitions).map(({ event, state: next }) => ({ event, to: at(next) }));
    }
  }
  const complete = Object.keys(flow.steps).every((step) => said(step).complete);
  return { flow, machine, spots: nearestFirst(starts.map(({ spot }) => spot as Node)), starts, complete };
}

const newNode = (flow: FlowDocument, step: StepId): Node => ({
  step,
  kind: flow.steps[step]?.kind ?? 'end',
  ways: [],
  depth: 0,
});

/** Orders spots by how soon they are reached, and notes how. */
function nearestFirst(starts: readonly Node[]): readonly Spot[] {
  const seen = new Set<Node>(starts);
  for (const spot of seen) {
    for (const { event, to } of spot.ways) {
      if (seen.has(to)) continue;
      to.from = { spot, event };
      to.depth = spot.depth + 1;
      seen.add(to);
    }
  }
  return [...seen];
}

/** What can be said at each step: worked out once, as it is the same for everybody who stands there. */
function sayableAt(
  flow: FlowDocument,
  machine: FlowMachine,
  ahead: ReadonlyMap<StepId, Ahead>,
): (step: StepId) => Sayable {
  const known = new Map<StepId, Sayable>();
  return (id) => {
    const step = flow.steps[id];
    const types = machine.root.states[id]?.ownEvents ?? [];
    const found =
      known.get(id) ?? (step ? sayable(id, step, types, ahead.get(id)?.rules ?? []) : { events: [], complete: true });
    known.set(id, found);
    return found;
  };
}

/** What can be known from outside, as far as the rules ask about it. */
function outsides(flow: FlowDocument, ahead: ReadonlyMap<StepId, Ahead>): readonly Outside[] {
  const asked = new Set((ahead.get(flow.start)?.rules ?? []).map(({ is }) => is));
  const nations = asked.has('nation') ? NATIONS : NATIONS.slice(0, 1);
  const places = asked.has('place-known') ? [false, true] : [false];
  return nations.flatMap((nation) => places.map((placeKnown) => ({ nation, placeKnown })));
}
