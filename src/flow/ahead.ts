import { changes, staysTrue } from './changes.ts';
import { holds, type Condition } from './conditions.ts';
import type { Branch, FlowDocument, StepId } from './document.ts';
import type { Facts } from './facts.ts';
import { closure, targets } from './follow.ts';
import { leavesOf, optionsOf, routesOf, type Leaf } from './written-routes.ts';

/** What still decides anything from a step on. */
export interface Ahead {
  /** Every choice between branches, and every option that is shown to some people only. */
  readonly choices: readonly (readonly Branch[])[];
  /** The plain rules in them. */
  readonly rules: readonly Leaf[];
  /** Rules as they stand in the choices that an answer from here on can change, each with a short name. */
  readonly open: ReadonlyMap<Leaf, string>;
}

/** What lies ahead of each step. */
export function aheadOf(flow: FlowDocument): ReadonlyMap<StepId, Ahead> {
  const steps = Object.keys(flow.steps);
  const own = new Map(steps.map((id) => [id, choicesOf(flow, id)]));
  return new Map(
    steps.map((id) => {
      const coming = [...closure([id], (each) => targets(flow, each))];
      const choices = coming.flatMap((each) => own.get(each) ?? []);
      const rules = unique(choices.flatMap(leavesIn));
      const open = new Set(rules.filter((rule) => coming.some((each) => changes(flow, each, rule))).map(nameOf));
      const here = unique(choices);
      const standing = here.flatMap(leavesIn).filter((rule) => open.has(nameOf(rule)));
      return [id, { choices: here, rules, open: new Map(standing.map((rule) => [rule, nameOf(rule)])) }];
    }),
  );
}

function choicesOf(flow: FlowDocument, id: StepId): readonly (readonly Branch[])[] {
  const step = flow.steps[id];
  if (!step) return [];
  const routes = routesOf(id, step)
    .map(({ branches }) => branches)
    .filter((all) => all.some(({ when }) => when));
  return [...routes, ...optionsOf(step).flatMap(({ when }) => (when ? [[{ when, next: id }]] : []))];
}

const leavesIn = (choice: readonly Branch[]): readonly Leaf[] =>
  choice.flatMap(({ when }) => (when ? leavesOf(when) : []));

const nameOf = (rule: Leaf): string => Object.values(rule).join(' ');

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/**
 * What the choices ahead would say of somebody, as far as that is settled, and what is still open. Two people with the
 * same mark at the same step have the same ways on, whatever else they said: this keeps the walk small, and true.
 */
export function markOf({ choices, open }: Ahead, facts: Facts): string {
  const marks = choices.map((choice) => {
    const left: string[] = [];
    for (const { when, next } of choice) {
      const rest = when ? settle(when, facts, open) : true;
      if (rest !== false) left.push(`${rest === true ? '' : rest}>${next}`);
      if (rest === true) break;
    }
    return left.join();
  });
  return marks.join('|');
}

/** True or false where that is settled; otherwise the open rules that remain, each with what it says now. */
function settle(condition: Condition, facts: Facts, open: Ahead['open']): boolean | string {
  if ('not' in condition) {
    const inside = settle(condition.not, facts, open);
    return typeof inside === 'string' ? `!${inside}` : !inside;
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : 'any' in condition ? condition.any : undefined;
  if (!parts) {
    const rule = condition as Leaf;
    const now = holds(rule, facts);
    const name = staysTrue(rule, facts) ? undefined : open.get(rule);
    return name === undefined ? now : `${name}=${now}`;
  }
  const rest: string[] = [];
  for (const part of parts) {
    const inside = settle(part, facts, open);
    if (inside === !isAll) return inside;
    if (typeof inside === 'string') rest.push(inside);
  }
  return rest.length === 0 ? isAll : `${isAll ? '&' : '+'}(${rest.join(' ')})`;
}
