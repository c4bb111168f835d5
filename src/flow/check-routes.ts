import type { FlowDocument, StepId } from './document.ts';
import type { Say } from './problem.ts';
import { branches } from './to-config.ts';
import { routesOf } from './written-routes.ts';

/**
 * Whether a flow holds together whatever the rules in it say: everything is reached, and everything comes to an end.
 * Expects that every name exists. The walk asks the same of what people can really say.
 */
export function checkRoutes(flow: FlowDocument, say: Say): void {
  const steps = Object.keys(flow.steps);
  const next = new Map(steps.map((id) => [id, targets(flow, id)]));
  const ends = steps.filter((id) => flow.steps[id]?.kind === 'end');
  if (ends.length === 0) return say('The flow has no step of the kind *end*. Add one with something to do and somebody to turn to.');

  const reached = closure([flow.start], (id) => next.get(id) ?? []);
  for (const step of steps) {
    if (!reached.has(step)) say(`No route leads to step *${step}*. Lead to it from another step, or take it out.`, { step });
  }

  const live = leadingTo(ends, next);
  for (const step of steps) {
    if (!live.has(step)) say(`From step *${step}* no route leads to an end. Give it a route on.`, { step });
  }

  const rests = leadingTo(ends, new Map(steps.map((id) => [id, skips(flow, id)])));
  for (const step of steps) {
    if (live.has(step) && !rests.has(step)) {
      say(`Somebody who skips at step *${step}* goes round and never comes to an end. Let *skip* lead on.`, { step });
    }
  }
  for (const [step, { kind, ...written }] of Object.entries(flow.steps)) {
    for (const way of ['skip', 'unsure'] as const) {
      const on = 'next' in written ? branches(written[way] ?? written.next) : [];
      if (on.some((branch) => branch.next === step)) {
        say(`Step *${step}*: *${way}* leads back to the same question. Let it lead on.`, { step });
      }
    }
    if (NEED_OFFERS.has(kind) && reachedWithoutOffers(flow, next).has(step)) {
      say(`Step *${step}* (${kind}) can come before any offers were shown. Put a step of the kind *offers* before it.`, { step });
    }
  }
  for (const { name, branches: all, ...at } of steps.flatMap((id) => routesOf(id, flow.steps[id] as never))) {
    const open = all.findIndex(({ when }) => !when);
    if (open < all.length - 1) say(`${name} has a branch after the one without *when*; it is never used. Put the one without *when* last.`, at);
  }
}

const NEED_OFFERS = new Set(['compare', 'weigh']);

/** Every step that a step can lead to. */
export function targets(flow: FlowDocument, id: StepId): readonly StepId[] {
  const step = flow.steps[id];
  if (!step) return [];
  const gone = step.kind === 'end' ? step.live.filter((each) => each.startsWith('go:')).map((each) => each.slice(3)) : [];
  return [...routesOf(id, step).flatMap(({ branches: all }) => all.map((branch) => branch.next)), ...gone];
}

const skips = (flow: FlowDocument, id: StepId): readonly StepId[] => {
  const step = flow.steps[id];
  return step && 'next' in step ? branches(step.skip ?? step.next).map((branch) => branch.next) : [];
};

const reachedWithoutOffers = (flow: FlowDocument, next: ReadonlyMap<StepId, readonly StepId[]>): ReadonlySet<StepId> =>
  closure([flow.start], (id) => (flow.steps[id]?.kind === 'offers' ? [] : (next.get(id) ?? [])));

/** Everything that leads to one of these, by following routes backwards. */
function leadingTo(ends: readonly StepId[], next: ReadonlyMap<StepId, readonly StepId[]>): ReadonlySet<StepId> {
  const before = new Map<StepId, StepId[]>();
  for (const [from, all] of next) for (const to of all) before.set(to, [...(before.get(to) ?? []), from]);
  return closure(ends, (id) => before.get(id) ?? []);
}

/** Everything that can be reached. */
export function closure<T>(from: Iterable<T>, next: (item: T) => Iterable<T>): ReadonlySet<T> {
  const seen = new Set(from);
  // A set that grows while it is read is read to its end: no queue is needed.
  for (const item of seen) for (const each of next(item)) seen.add(each);
  return seen;
}
