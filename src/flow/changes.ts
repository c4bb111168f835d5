import type { FlowDocument, Step, StepId } from './document.ts';
import type { Facts } from './facts.ts';
import { holds } from './conditions.ts';
import { optionsOf, type Leaf } from './written-routes.ts';

/** Whether an answer at a step can change what a plain rule says. */
export function changes(flow: FlowDocument, id: StepId, rule: Leaf): boolean {
  const step = flow.steps[id];
  if (!step) return false;
  const hears = step.kind === 'tell' && step.about === 'matters';
  const gives = optionsOf(step).flatMap((option) => option.gives ?? []);
  switch (rule.is) {
    case 'answered':
    case 'unsaid':
      return rule.step === id;
    case 'about':
      return hears || gives.some(({ who }) => who);
    case 'age-known':
    case 'age-from':
    case 'age-to':
      return hears || gives.some(({ age }) => age);
    case 'need':
      return hears || gives.some(({ needs }) => needs?.includes(rule.need));
    case 'any-need':
      return hears || gives.some(({ needs }) => needs && needs.length > 0);
    case 'already':
      return hears || gives.some(({ already }) => already?.includes(rule.what));
    case 'wants':
      return gives.some(({ wants }) => wants?.includes(rule.what));
    case 'grouping':
      return step.kind === 'groupings';
    case 'place-known':
      return isNear(step);
    case 'nation':
      return false;
  }
}

const isNear = (step: Step): boolean => step.kind === 'pick' && step.near === true;

const GROWS: readonly Leaf['is'][] = ['need', 'any-need', 'already', 'wants', 'age-known', 'place-known'];

/** Whether a rule that holds will always hold: what was said is added to, not taken away. */
export const staysTrue = (rule: Leaf, facts: Facts): boolean => GROWS.includes(rule.is) && holds(rule, facts);
