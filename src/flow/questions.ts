import type { StepId, StepKind } from './document.ts';
import type { Spot, Walked } from './walked.ts';

/** Kinds of step that ask something; looking at offers and deciding are not questions. */
export const QUESTIONS: readonly StepKind[] = ['choose', 'pick', 'tell', 'groupings'];

/** The way with most questions from a beginning to offers or an end; `round` when it can be asked without end. */
export type MostQuestions = { readonly asked: readonly StepId[] } | { readonly round: readonly StepId[] };

/** A longest path is found by taking each spot once everything that leads to it is known. */
export function mostQuestions({ flow, starts }: Walked): MostQuestions {
  const stops = (spot: Spot): boolean => spot.kind === 'offers' || spot.kind === 'end';
  const before = spotsBefore(
    starts.map(({ spot }) => spot),
    stops,
  );
  const waiting = new Map<Spot, number>();
  for (const spot of before)
    for (const { to } of stops(spot) ? [] : spot.ways) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const best = new Map<Spot, { count: number; from?: Spot }>();
  const ready = [...before].filter((spot) => !waiting.has(spot));
  for (const spot of ready) {
    const asks = QUESTIONS.includes(spot.kind) ? 1 : 0;
    const so = best.get(spot)?.count ?? 0;
    for (const { to } of stops(spot) ? [] : spot.ways) {
      if (so + asks >= (best.get(to)?.count ?? 0)) best.set(to, { count: so + asks, from: spot });
      waiting.set(to, (waiting.get(to) ?? 1) - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  if (ready.length < before.size) {
    const round = new Set([...goingRound(before, waiting, stops)].map(({ step }) => step));
    return { round: Object.keys(flow.steps).filter((step) => round.has(step)) };
  }
  const [last] = [...before].filter(stops).sort((a, b) => (best.get(b)?.count ?? 0) - (best.get(a)?.count ?? 0));
  const asked: StepId[] = [];
  for (let spot = last && best.get(last)?.from; spot; spot = best.get(spot)?.from) {
    if (QUESTIONS.includes(spot.kind)) asked.unshift(spot.step);
  }
  return { asked };
}

/** Of the spots that still wait for another, those that lead round: what lies behind the round only waits for it. */
function goingRound(
  before: ReadonlySet<Spot>,
  waiting: ReadonlyMap<Spot, number>,
  stops: (spot: Spot) => boolean,
): ReadonlySet<Spot> {
  const left = new Set([...before].filter((spot) => !stops(spot) && (waiting.get(spot) ?? 0) > 0));
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const spot of left) if (!spot.ways.some(({ to }) => left.has(to))) left.delete(spot);
  }
  return left;
}

function spotsBefore(starts: readonly Spot[], stops: (spot: Spot) => boolean): ReadonlySet<Spot> {
  const seen = new Set(starts);
  for (const spot of seen) if (!stops(spot)) for (const { to } of spot.ways) seen.add(to);
  return seen;
}

/** The fewest answers, nothing skipped, with which somebody sees offers; undefined when nobody does. */
export function fewestAnswers({ starts }: Walked): readonly StepId[] | undefined {
  const path = new Map<Spot, readonly StepId[]>(starts.map(({ spot }) => [spot, []]));
  for (const [spot, so] of path) {
    if (spot.kind === 'offers') return so;
    for (const { event, to } of spot.ways) {
      if (event.type !== 'skip' && event.type !== 'unsure' && !path.has(to)) path.set(to, [...so, spot.step]);
    }
  }
  return undefined;
}
