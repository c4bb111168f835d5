import { ALREADY } from '../base/already.ts';
import { GROUPINGS } from '../base/grouping.ts';
import { NEEDS } from '../base/need.ts';
import { ROLES } from '../base/role.ts';
import { isObject } from '../flow/fields.ts';
import { suggest } from '../flow/nearest.ts';
import { entries, type LexiconFile } from '../understand/lexicon-file.ts';
import type { Found } from './found.ts';

/** A lexicon: every id exists, every need can be heard, and every `{group}` in an entry is there. */
export function lexiconFound(json: unknown): Found {
  const { needs, near = {}, already = {}, who = {}, groups = {}, sayings = [] } = json as Partial<LexiconFile>;
  if (!isObject(needs)) return { problems: ['*needs* must be an object in curly brackets.'], notes: [] };
  const lists = Object.values(needs)
    .flatMap((byStrength) => Object.values(byStrength))
    .concat(Object.values(already), Object.values(who), [sayings]);
  const named = new Set(
    lists
      .flatMap((list) => entries(list))
      .flatMap((entry) => [...entry.matchAll(/\{([^}]*)\}/g)].map(([, group = '']) => group)),
  );
  const silent = NEEDS.filter((need) => Object.values(needs[need] ?? {}).every((list) => entries(list).length === 0));
  return {
    problems: [
      ...unknown('need', Object.keys(needs), NEEDS),
      ...unknown(
        'need',
        Object.entries(near).flatMap(([need, others]) => [need, ...entries(others)]),
        NEEDS,
      ),
      ...unknown('thing already happening', Object.keys(already), ALREADY),
      ...unknown('role', Object.keys(who), ROLES),
      ...unknown('group of words', [...named], Object.keys(groups)),
      ...silent.map((need) => `The need *${need}* has no words, so that nobody is heard who says it. Add some.`),
    ],
    notes: [],
  };
}

/** The glossary: each kind of support in both views, and a name for every need. */
export function glossaryFound(json: unknown): Found {
  const { groupings = {}, needs = {} } = json as Record<string, Record<string, unknown>>;
  const missing = GROUPINGS.flatMap((id) =>
    ['experience', 'support'].flatMap((view) => {
      const grouping = groupings[id];
      const entry = isObject(grouping) ? grouping[view] : undefined;
      const whole = isObject(entry) && typeof entry['label'] === 'string' && typeof entry['meaning'] === 'string';
      return whole
        ? []
        : [`The kind of support *${id}* has no *label* and *meaning* in the view *${view}*. Write them.`];
    }),
  );
  const nameless = NEEDS.filter((need) => typeof needs[need] !== 'string').map(
    (need) => `The need *${need}* has no name. Write one.`,
  );
  return {
    problems: [
      ...missing,
      ...nameless,
      ...unknown('kind of support', Object.keys(groupings), GROUPINGS),
      ...unknown('need', Object.keys(needs), NEEDS),
    ],
    notes: [],
  };
}

const unknown = (what: string, ids: readonly string[], known: readonly string[]): string[] =>
  [...new Set(ids)]
    .filter((id) => !known.includes(id))
    .map((id) => `It names the ${what} *${id}*, which does not exist. ${suggest(id, known)}`);
