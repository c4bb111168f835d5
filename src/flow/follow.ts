import type { FlowDocument, StepId } from './document.ts';
import { routesOf } from './written-routes.ts';

/** Every step that an answer at a step can lead to. What an end offers to go back to is not an answer. */
export function targets(flow: FlowDocument, id: StepId): readonly StepId[] {
  const step = flow.steps[id];
  return step ? routesOf(id, step).flatMap(({ branches: all }) => all.map(({ next }) => next)) : [];
}

/** Everything that can be reached. */
export function closure<T>(from: Iterable<T>, next: (item: T) => Iterable<T>): ReadonlySet<T> {
  const seen = new Set(from);
  // A set that grows while it is read is read to its end: no queue is needed.
  for (const item of seen) for (const each of next(item)) seen.add(each);
  return seen;
}
