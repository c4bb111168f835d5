import type { Condition } from './conditions.ts';

/** A rule in a few words, for diagrams and tables. No colon and no semicolon: Mermaid ends a label there. */
export function sayCondition(condition: Condition): string {
  if ('all' in condition) return condition.all.map(inBrackets).join(' and ');
  if ('any' in condition) return condition.any.map(inBrackets).join(' or ');
  if ('not' in condition) return `not ${inBrackets(condition.not)}`;
  switch (condition.is) {
    case 'about':
      return `about ${condition.who}`;
    case 'need':
      return condition.need;
    case 'any-need':
      return 'any need';
    case 'answered':
      return `${condition.option} at ${condition.step}`;
    case 'unsaid':
      return `${condition.step} left unsaid`;
    case 'already':
      return `already ${condition.what}`;
    case 'age-known':
      return 'age known';
    case 'age-from':
      return `aged ${condition.years} or over`;
    case 'age-to':
      return `aged ${condition.years} or under`;
    case 'wants':
      return `wants ${condition.what}`;
    case 'grouping':
      return `support ${condition.grouping}`;
    case 'place-known':
      return 'place known';
    case 'nation':
      return `in ${condition.nation}`;
  }
}

const inBrackets = (condition: Condition): string =>
  'all' in condition || 'any' in condition ? `(${sayCondition(condition)})` : sayCondition(condition);
