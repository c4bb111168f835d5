import { ALREADY } from '../base/already.ts';
import { GROUPINGS } from '../base/grouping.ts';
import { HOW } from '../base/how.ts';
import { NEEDS } from '../base/need.ts';
import { ROLES } from '../base/role.ts';
import type { FlowDocument, StepKind } from './document.ts';
import { asWritten, isObject, list, may, needed, object, oneOf, plain, type Fields, type Read } from './fields.ts';
import { wrongWithId } from './ids.ts';
import { suggest } from './nearest.ts';
import { problemsOf, type Problem } from './problem.ts';
import { condition, id, years } from './shape-condition.ts';

const branch = object({ when: may(condition), next: needed(id) });

const next: Read = (value, where, say) => {
  if (typeof value === 'string') return id(value, where, say);
  if (!Array.isArray(value)) return say(`${where.name} must be the name of a step, or a list of branches.`, where);
  list(branch, 1)(value, where, say);
  const open = value.filter((each) => isObject(each) && !Object.hasOwn(each, 'when')).length;
  if (value.length > 0 && open === 0)
    say(`${where.name} has no branch for everybody else. Add a last one without *when*.`, where);
  if (open > 1) say(`${where.name} has more than one branch without *when*. Keep the last one.`, where);
};

const gives = object({
  who: may(oneOf('role', ROLES)),
  age: may(object({ min: needed(years), max: needed(years) })),
  needs: may(list(oneOf('need', NEEDS))),
  already: may(list(oneOf('thing already happening', ALREADY))),
  how: may(list(oneOf('way to get help', HOW))),
  wants: may(list(id)),
});

const options = (more: Fields = {}, least = 1): Read =>
  list((value, where, say) => {
    const name = isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
    const at = name === undefined ? where : { ...where, option: name, name: `Step *${where.step}*, option *${name}*` };
    object({
      id: needed(id),
      gives: may(gives),
      when: may(condition),
      urgent: may(plain((value) => value === true, 'true, or left out')),
      ...more,
    })(value, at, say);
  }, least);

const proposal = object({
  grouping: needed(oneOf('kind of support', GROUPINGS)),
  when: needed(condition),
  because: needed(id),
});

const LIVE = /^(?:start-again|keep-plan|(?:open-flow|go|do):(.+))$/;
const live: Read = (value, where, say) => {
  const [whole, name] = LIVE.exec(asWritten(value)) ?? [];
  if (typeof value === 'string' && whole !== undefined && (name === undefined || !wrongWithId(name))) return;
  say(
    `${where.name} is *${asWritten(value)}*, which is not something to do. Use start-again, keep-plan, open-flow:NAME, go:STEP or do:NAME.`,
    where,
  );
};

const LEAVABLE: Fields = { next: needed(next), unsure: may(next), skip: may(next), shortcut: may(id) };

/** What each kind of step holds besides its kind. */
const KINDS: Readonly<Record<StepKind, Fields>> = {
  choose: { ...LEAVABLE, options: needed(options({ next: may(next) })) },
  pick: {
    ...LEAVABLE,
    options: needed(options({}, 0)),
    near: may(plain((value) => typeof value === 'boolean', 'true or false')),
  },
  tell: {
    ...LEAVABLE,
    options: needed(options({}, 0)),
    about: needed(oneOf('use of own words', ['matters', 'different', 'helps', 'changed'])),
  },
  groupings: { ...LEAVABLE, propose: needed(list(proposal)) },
  offers: { ...LEAVABLE, none: needed(next), failed: needed(next) },
  compare: LEAVABLE,
  weigh: LEAVABLE,
  decide: { ...LEAVABLE, none: needed(next) },
  plan: LEAVABLE,
  'check-in': { ...LEAVABLE, yes: needed(next), bit: needed(next), no: needed(next), 'not-started': needed(next) },
  end: { live: needed(list(live, 1)), human: needed(list(id, 1)) },
};
const KIND_NAMES = Object.keys(KINDS);

const step: Read = (value, where, say) => {
  if (!isObject(value)) return say(`${where.name} must be an object in curly brackets.`, where);
  const { kind } = value;
  if (kind === undefined) return say(`${where.name} has no *kind*. Use one of: ${KIND_NAMES.join(', ')}.`, where);
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    return say(
      `${where.name} is of the kind *${asWritten(kind)}*, which does not exist. ${suggest(asWritten(kind), KIND_NAMES)}`,
      where,
    );
  }
  object({ kind: needed(() => undefined), ...KINDS[kind as StepKind] })(value, where, say);
  const bare = Array.isArray(value['options']) && value['options'].length === 0;
  if (kind === 'pick' && bare && value['near'] !== true)
    say(`${where.name} has no options to pick. Put at least one in.`, where);
};

const steps: Read = (value, where, say) => {
  if (!isObject(value))
    return say('*steps* must be an object in curly brackets, with the name of each step before it.', where);
  if (Object.keys(value).length === 0) say('The flow has no steps. Add at least a question and an end.', where);
  for (const [name, each] of Object.entries(value)) {
    const at = { step: name, name: `Step *${name}*` };
    const wrong = wrongWithId(name);
    if (wrong) say(`${at.name} ${wrong}`, at);
    step(each, at, say);
  }
};

const flow = object({
  $schema: may(plain((value) => typeof value === 'string', 'an address in quotation marks')),
  id: needed(id),
  version: needed(
    plain((value) => typeof value === 'number' && Number.isInteger(value) && value >= 1, 'a whole number from 1'),
  ),
  start: needed(id),
  steps: needed(steps),
});

/**
 * Whether a value has the form of a flow: the part of the check that `flows/flow.schema.json` can say too. Whether its
 * names lead anywhere is asked by `checkRoutes`.
 */
export const checkShape = (value: unknown): Problem[] => problemsOf((say) => flow(value, { name: 'The flow' }, say));

/** For the type only: call it once `checkShape` has found nothing. */
export const asFlow = (value: unknown): FlowDocument => value as FlowDocument;
