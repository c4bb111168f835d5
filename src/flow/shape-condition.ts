import { ALREADY } from '../base/already.ts';
import { GROUPINGS } from '../base/grouping.ts';
import { NATIONS } from '../base/nation.ts';
import { NEEDS } from '../base/need.ts';
import { ROLES } from '../base/role.ts';
import type { Condition } from './conditions.ts';
import { asWritten, isObject, list, needed, object, oneOf, plain, type Fields, type Read } from './fields.ts';
import { wrongWithId } from './ids.ts';
import { suggest } from './nearest.ts';

type Named = Extract<Condition, { readonly is: string }>['is'];

/** The name of something, without looking whether it exists. */
export const id: Read = (value, where, say) => {
  if (typeof value !== 'string') return say(`${where.name} must be a name in quotation marks.`, where);
  const wrong = wrongWithId(value);
  if (wrong) say(`${where.name}: *${value}* ${wrong}`, where);
};

/** Whole years of an age. */
export const years = plain(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 120,
  'a whole number of years from 0 to 120',
);

/** What each named condition needs besides its name. */
const NAMED: Readonly<Record<Named, Fields>> = {
  about: { who: needed(oneOf('role', ROLES)) },
  need: { need: needed(oneOf('need', NEEDS)) },
  'any-need': {},
  answered: { step: needed(id), option: needed(id) },
  unsaid: { step: needed(id) },
  already: { what: needed(oneOf('thing already happening', ALREADY)) },
  'age-known': {},
  'age-from': { years: needed(years) },
  'age-to': { years: needed(years) },
  wants: { what: needed(id) },
  grouping: { grouping: needed(oneOf('kind of support', GROUPINGS)) },
  'place-known': {},
  nation: { nation: needed(oneOf('nation', NATIONS)) },
};
const NAMES = Object.keys(NAMED);

/** Deeper than this nobody can read a rule, and a hostile file could exhaust the stack. */
const DEEPEST = 10;

const reader =
  (depth: number): Read =>
  (value, where, say) => {
    if (depth > DEEPEST)
      return say(`${where.name} has rules inside rules, more than ${DEEPEST} deep. Make it simpler.`, where);
    if (!isObject(value)) return say(`${where.name} must be a rule, like { "is": "any-need" }.`, where);
    for (const key of ['all', 'any'] as const) {
      if (Object.hasOwn(value, key)) return object({ [key]: needed(list(reader(depth + 1), 1)) })(value, where, say);
    }
    if (Object.hasOwn(value, 'not')) return object({ not: needed(reader(depth + 1)) })(value, where, say);
    const { is } = value;
    if (typeof is === 'string' && Object.hasOwn(NAMED, is)) {
      return object({ is: needed(() => undefined), ...NAMED[is as Named] })(value, where, say);
    }
    if (is === undefined)
      return say(`${where.name} is a rule without *is*. Say which one: ${NAMES.join(', ')}.`, where);
    say(
      `${where.name} uses the rule *${asWritten(is)}*, which does not exist. ${suggest(asWritten(is), NAMES, `Use one of: ${NAMES.join(', ')}.`)}`,
      where,
    );
  };

export const condition: Read = reader(1);
