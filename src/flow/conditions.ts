import type { AlreadyId } from '../base/already.ts';
import type { GroupingId } from '../base/grouping.ts';
import type { Nation } from '../base/nation.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';
import type { Facts } from './facts.ts';

/** Closed on purpose: a new rule is a new named condition here with a test, never an expression in JSON. */
export type Condition =
  | { readonly is: 'about'; readonly who: Role }
  | { readonly is: 'need'; readonly need: NeedId }
  | { readonly is: 'any-need' }
  | { readonly is: 'answered'; readonly step: string; readonly option: string }
  | { readonly is: 'unsaid'; readonly step: string }
  | { readonly is: 'already'; readonly what: AlreadyId }
  | { readonly is: 'age-known' }
  | { readonly is: 'age-from'; readonly years: number }
  | { readonly is: 'age-to'; readonly years: number }
  | { readonly is: 'wants'; readonly what: string }
  | { readonly is: 'grouping'; readonly grouping: GroupingId }
  | { readonly is: 'place-known' }
  | { readonly is: 'nation'; readonly nation: Nation }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a condition holds for what has been said so far. Total: unknown facts make a condition false, never an error. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  switch (condition.is) {
    case 'about':
      return facts.who === condition.who;
    case 'need':
      return facts.needs.includes(condition.need);
    case 'any-need':
      return facts.needs.length > 0;
    case 'answered':
      return facts.answers[condition.step]?.includes(condition.option) ?? false;
    case 'unsaid':
      return facts.unsaid.includes(condition.step);
    case 'already':
      return facts.already.includes(condition.what);
    case 'age-known':
      return facts.age !== undefined;
    case 'age-from':
      return facts.age !== undefined && facts.age.min >= condition.years;
    case 'age-to':
      return facts.age !== undefined && facts.age.max <= condition.years;
    case 'wants':
      return facts.wants.includes(condition.what);
    case 'grouping':
      return facts.groupings.includes(condition.grouping);
    case 'place-known':
      return facts.placeKnown;
    case 'nation':
      return facts.nation === condition.nation;
  }
}
