import { transition } from 'xstate';
import type { FlowMachine, FlowSnapshot } from './compile.ts';
import type { StepId } from './document.ts';
import { kindOf, stepOf } from './replay.ts';

/**
 * How many questions are left before offers (or an end), this one included, for somebody who skips from here on.
 * Undefined at offers and afterwards: then a person looks and decides, and a count would only press them.
 */
export function questionsLeft(machine: FlowMachine, snapshot: FlowSnapshot): number | undefined {
  const { answers, unsaid } = snapshot.context;
  if ([...Object.keys(answers), ...unsaid].some((step) => isOffers(machine, step))) return undefined;
  const seen = new Set<StepId>();
  let left = 0;
  for (let now = snapshot; !STOPS.has(kindOf(now)); [now] = transition(machine, now, { type: 'skip' })) {
    if (seen.has(stepOf(now))) break;
    seen.add(stepOf(now));
    if (kindOf(now) !== 'check-in') left += 1;
  }
  return seen.size === 0 ? undefined : left;
}

const STOPS = new Set(['offers', 'compare', 'weigh', 'decide', 'plan', 'end']);

const isOffers = (machine: FlowMachine, step: StepId): boolean =>
  machine.root.states[step]?.tags.includes('offers') ?? false;
