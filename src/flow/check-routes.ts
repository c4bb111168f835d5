import type { FlowDocument, StepId } from './document.ts';
import { closure, targets } from './follow.ts';
import type { Say } from './problem.ts';
import { branches } from './to-config.ts';
import { routesOf } from './written-routes.ts';

/**
 * Whether a flow holds together whatever the rules in it say: everything is reached, and everything comes to an end.
 * Expects that every name exists. The walk asks the same of what people can really say.
 */
export function checkRoutes(flow: FlowDocument, say: Say): void {
  const steps = Object.entries(flow.steps);
  const ends = steps.filter(([, { kind }]) => kind === 'end').map(([id]) => id);
  if (ends.length === 0)
    return say('The flow has no step of the kind *end*. Add one with something to do and somebody to turn to.');
  checkReached(flow, ends, say);
  const withoutOffers = closure([flow.start], (id) => (flow.steps[id]?.kind === 'offers' ? [] : targets(flow, id)));
  for (const [id, step] of steps) {
    if (NEED_OFFERS.has(step.kind) && withoutOffers.has(id)) {
      say(
        `Step *${id}* (${step.kind}) can come before any offers were shown. Put a step of the kind *offers* before it.`,
        { step: id },
      );
    }
    for (const { name, branches: all, ...at } of routesOf(id, step)) {
      if (all.findIndex(({ when }) => !when) === all.length - 1) continue;
      say(`${name} has a branch after the one without *when*; it is never used. Put the one without *when* last.`, at);
    }
  }
}

function checkReached(flow: FlowDocument, ends: readonly StepId[], say: Say): void {
  const reached = closure([flow.start], (id) => targets(flow, id));
  const live = leadingTo(flow, ends);
  const skipped = comingToRest(flow, ends);
  for (const [step, written] of Object.entries(flow.steps)) {
    const ways =
      'next' in written ? { skip: written.skip ?? written.next, unsure: written.unsure ?? written.next } : {};
    const [own] = Object.entries(ways).filter(([, next]) => branches(next).some((branch) => branch.next === step));
    if (!reached.has(step)) {
      say(`No route leads to step *${step}*. Lead to it from another step, or take it out.`, { step });
    } else if (!live.has(step)) {
      say(`From step *${step}* no route leads to an end. Give it a route on.`, { step });
    } else if (own) {
      say(`Step *${step}*: *${own[0]}* leads back to the same question. Let it lead on.`, { step });
    } else if (!skipped.has(step)) {
      say(`Somebody who skips from step *${step}* on can go round and never come to an end. Let *skip* lead on.`, {
        step,
      });
    }
  }
}

const NEED_OFFERS = new Set(['compare', 'weigh']);

/** Everything that can lead to one of these. */
function leadingTo(flow: FlowDocument, ends: readonly StepId[]): ReadonlySet<StepId> {
  const before = new Map<StepId, StepId[]>();
  for (const from of Object.keys(flow.steps)) {
    for (const to of targets(flow, from)) before.set(to, [...(before.get(to) ?? []), from]);
  }
  return closure(ends, (id) => before.get(id) ?? []);
}

/**
 * Steps from which skipping comes to an end whatever the rules say and whatever was said before. This holds for people
 * that no walk can list: those who come back from an end, or whose answers were put together in an unlikely way.
 */
function comingToRest(flow: FlowDocument, ends: readonly StepId[]): ReadonlySet<StepId> {
  const rests = new Set(ends);
  for (let grown = -1; grown !== rests.size;) {
    grown = rests.size;
    for (const [id, step] of Object.entries(flow.steps)) {
      if ('next' in step && branches(step.skip ?? step.next).every(({ next }) => rests.has(next))) rests.add(id);
    }
  }
  return rests;
}
