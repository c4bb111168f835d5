import { GROUPINGS } from '../base/grouping.ts';
import { combinations } from './combinations.ts';
import type { Step, StepId } from './document.ts';
import type { FlowEvent } from './event.ts';
import { sayableAnswers } from './sayable-answers.ts';
import type { Leaf } from './written-routes.ts';

/** Everything that can be said at a step, as far as the flow's rules can tell it apart. */
export interface Sayable {
  readonly events: readonly FlowEvent[];
  /** False when there were too many combinations to take them all. */
  readonly complete: boolean;
}

/** What can be said at a step whose state takes these types of event. Whether an option is shown is left to `can`. */
export function sayable(id: StepId, step: Step, types: readonly string[], rules: readonly Leaf[]): Sayable {
  const several =
    step.kind === 'pick' || step.kind === 'tell' ? sayableAnswers(id, step, rules) : kindsOfSupport(step, rules);
  const others = types.filter((type) => type !== 'pick' && type !== 'tell' && type !== 'groupings').map(bare);
  return { events: [...several.events, ...others], complete: several.complete };
}

function kindsOfSupport({ kind }: Step, rules: readonly Leaf[]): Sayable {
  if (kind !== 'groupings') return { events: [], complete: true };
  const asked = GROUPINGS.filter((grouping) =>
    rules.some((rule) => rule.is === 'grouping' && rule.grouping === grouping),
  );
  const other = GROUPINGS.filter((grouping) => !asked.includes(grouping)).slice(0, 1);
  const { sets, complete } = combinations([...asked, ...other]);
  return { events: sets.map((groupings) => ({ type: 'groupings', groupings })), complete };
}

/** Offers and rows are never asked about by a rule, so that any will do. */
const PAYLOAD: Readonly<Record<string, object>> = {
  shortlist: { offers: ['one', 'two'] },
  'decide.chosen': { offers: ['one'] },
  weigh: { rows: [] },
};

const bare = (type: string): FlowEvent => ({ type, ...PAYLOAD[type] }) as FlowEvent;
