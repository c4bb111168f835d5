import { readFileSync } from 'node:fs';
import type { FlowDocument, StepId, StepKind } from '../../../src/flow/document.ts';
import type { FlowEvent } from '../../../src/flow/event.ts';
import { walkAll, type Spot } from '../../../src/flow/walked.ts';

export const FLOWS = ['what-matters', 'professional', 'check-in'] as const;
export type FlowName = (typeof FLOWS)[number];

/** One way through a flow: what is said at each step, and what a search answers on the way. */
export interface Walk {
  readonly name: string;
  readonly offers: 'some' | 'none' | 'failed';
  readonly stops: readonly Stop[];
}
export interface Stop {
  readonly step: StepId;
  readonly kind: StepKind;
  /** Whether no earlier walk has stood here. */
  readonly isNew: boolean;
  /** What leads to the next stop; absent at the last. */
  readonly event?: FlowEvent;
}

export const flowNamed = (name: FlowName): FlowDocument =>
  JSON.parse(readFileSync(new URL(`../../../flows/${name}/flow.json`, import.meta.url), 'utf8')) as FlowDocument;

/** A few walks that together stand at every step of a flow. They are worked out from the flow, so that a new step is walked too. */
export function walksThrough(name: FlowName): readonly Walk[] {
  const flow = flowNamed(name);
  const soonest = soonestWays(walkAll(flow).starts[0]?.spot);
  const covered = new Set<StepId>();
  const walks: Walk[] = [];
  for (const [step, way] of [...soonest].toSorted(([, one], [, other]) => other.length - one.length)) {
    if (covered.has(step)) continue;
    const stops = [...way, { spot: { step, kind: flow.steps[step]?.kind ?? 'end' } }].map(({ spot, ...said }) => {
      const isNew = !covered.has(spot.step);
      covered.add(spot.step);
      return { step: spot.step, kind: spot.kind, isNew, ...said };
    });
    const answered = way
      .map(({ event }) => event.type)
      .find((type) => type === 'offers.none' || type === 'offers.failed');
    walks.push({
      name: `${name} to ${step}`,
      offers: answered === 'offers.none' ? 'none' : answered === 'offers.failed' ? 'failed' : 'some',
      stops,
    });
  }
  const missed = Object.keys(flow.steps).filter((step) => !covered.has(step));
  if (missed.length > 0) throw new Error(`No walk of ${name} comes to ${missed.join(', ')}.`);
  return walks;
}

type Way = readonly { readonly spot: Pick<Spot, 'step' | 'kind'>; readonly event: FlowEvent }[];

/** The shortest way to each step with cards and buttons alone: words are for other tests. */
function soonestWays(start: Spot | undefined): ReadonlyMap<StepId, Way> {
  const ways = new Map<StepId, Way>();
  if (!start) return ways;
  const seen = new Map<Spot, Way>([[start, []]]);
  for (const [spot, way] of seen) {
    if (!ways.has(spot.step)) ways.set(spot.step, way);
    for (const { event, to } of spot.ways.toSorted((one, other) => effort(one.event) - effort(other.event)))
      if (!seen.has(to) && effort(event) < Infinity) seen.set(to, [...way, { spot, event }]);
  }
  return ways;
}

/** Answers that a person gives with one look come first; what only words can say is left out. */
function effort(event: FlowEvent): number {
  if ('heard' in event) return Infinity;
  if (event.type === 'unsure' || event.type === 'skip') return 3;
  return 'options' in event && event.options.length === 0 ? 2 : 1;
}
