import type { Condition } from './conditions.ts';
import type { Branch, FlowDocument, Option, OptionId, Step, StepId } from './document.ts';
import { branches } from './to-config.ts';

/** One route as its author wrote it. */
export interface WrittenRoute {
  readonly step: StepId;
  readonly option?: OptionId;
  /** `Step *money*, option *rent*`, or `Step *money*, *skip*`. */
  readonly name: string;
  readonly branches: readonly Branch[];
}

const KEYS = ['next', 'unsure', 'skip', 'shortcut', 'none', 'failed', 'yes', 'bit', 'no', 'not-started'] as const;

export const optionsOf = (step: Step): readonly Option[] => ('options' in step ? step.options : []);

/** Every route of a step, as written. */
export function routesOf(id: StepId, step: Step): WrittenRoute[] {
  const own = KEYS.flatMap((key) => {
    const next = key in step ? (step as Partial<Record<typeof key, string>>)[key] : undefined;
    return next === undefined ? [] : [{ step: id, name: `Step *${id}*, *${key}*`, branches: branches(next) }];
  });
  const byOption = optionsOf(step).flatMap(({ id: option, next }) =>
    next === undefined
      ? []
      : [{ step: id, option, name: `Step *${id}*, option *${option}*`, branches: branches(next) }],
  );
  return [...own, ...byOption];
}

/** A rule, and the place it stands in. */
export interface WrittenRule {
  readonly step: StepId;
  readonly option?: OptionId;
  readonly name: string;
  readonly when: Condition;
}

/** Every rule of a flow: of branches, of options, and of proposals. */
export const rulesOf = (flow: FlowDocument): WrittenRule[] =>
  Object.entries(flow.steps).flatMap(([id, step]) => [
    ...routesOf(id, step).flatMap(({ branches: all, ...at }) =>
      all.flatMap(({ when }) => (when ? [{ ...at, when }] : [])),
    ),
    ...optionsOf(step).flatMap(({ id: option, when }) =>
      when ? [{ step: id, option, name: `Step *${id}*, option *${option}*`, when }] : [],
    ),
    ...(step.kind === 'groupings'
      ? step.propose.map(({ because, when }) => ({ step: id, name: `Step *${id}*, reason *${because}*`, when }))
      : []),
  ]);

/** The rules without `all`, `any` and `not` inside a rule. */
export type Leaf = Extract<Condition, { readonly is: string }>;

export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
