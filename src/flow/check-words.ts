import { ROLES } from '../base/role.ts';
import type { FlowDocument, Step } from './document.ts';
import { isObject, may, needed, object, plain, type Field, type Read } from './fields.ts';
import { suggest } from './nearest.ts';
import { problemsOf, type Problem, type Say } from './problem.ts';
import { optionsOf } from './written-routes.ts';

const MARKUP = /<[a-z/!]|&(?:[a-z]+|#x?[0-9a-f]+);/i;

const text: Read = (value, where, say) => {
  if (typeof value !== 'string' || value.trim() === '')
    return say(`${where.name} must be a sentence in quotation marks.`, where);
  if (MARKUP.test(value)) say(`${where.name} has HTML in it. Write plain words only.`, where);
};

/** A sentence, or one for each role. */
const worded: Read = (value, where, say) =>
  isObject(value)
    ? object(Object.fromEntries(ROLES.map((role) => [role, role === 'me' ? needed(text) : may(text)])))(
        value,
        where,
        say,
      )
    : text(value, where, say);

/** A sentence for each of these keys, and for no other. */
const each =
  (what: string, keys: readonly string[], all: boolean): Read =>
  (value, where, say) => {
    if (!isObject(value)) return say(`${where.name} must be an object in curly brackets.`, where);
    for (const key of keys) {
      if (all && !Object.hasOwn(value, key))
        say(`Step *${where.step}*, ${what} *${key}* has no words. Write them.`, { ...where, option: key });
    }
    for (const [key, words] of Object.entries(value)) {
      const name = `Step *${where.step}*, ${what} *${key}*`;
      if (keys.includes(key)) worded(words, { ...where, option: key, name }, say);
      else say(`${name} has words, but is not in the flow. ${suggest(key, keys)}`, where);
    }
  };

const QUESTIONS = ['choose', 'pick', 'tell', 'groupings'];

function stepWords(step: Step): Read {
  const options = optionsOf(step).map(({ id }) => id);
  const keyed = (what: string, keys: readonly string[], all: boolean): Field =>
    (all && keys.length > 0 ? needed : may)(each(what, keys, all));
  const because = step.kind === 'groupings' ? [...new Set(step.propose.map((proposal) => proposal.because))] : [];
  const fields = {
    ask: needed(worded),
    why: (QUESTIONS.includes(step.kind) ? needed : may)(worded),
    say: may(paragraphs),
    options: keyed('option', options, true),
    hints: keyed('hint', options, false),
    because: keyed('reason', because, true),
    live: keyed('next step', step.kind === 'end' ? step.live : [], true),
    ...(step.kind === 'tell' && { box: may(worded), example: may(worded) }),
  };
  return object(fields);
}

const paragraphs: Read = (value, where, say) => {
  if (!Array.isArray(value)) return say(`${where.name} must be a list in square brackets.`, where);
  for (const [index, paragraph] of value.entries())
    worded(paragraph, { ...where, name: `${where.name} number ${index + 1}` }, say);
};

const review: Read = (value, where, say) => {
  if (value !== null) object({ by: needed(text), on: needed(text) })(value, where, say);
};

/** Whether every step, option, reason and next step has its words, in plain text, and no words are left over. */
export const checkWords = (flow: FlowDocument, words: unknown): Problem[] =>
  problemsOf((say) => {
    const steps: Read = (value, where) => checkSteps(flow, value, where.name, say);
    object({
      locale: needed(
        plain(
          (value) => typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value),
          'a language tag like en-GB',
        ),
      ),
      reviewed: needed(review),
      title: needed(text),
      steps: needed(steps),
    })(words, { name: 'The words file' }, say);
  });

function checkSteps(flow: FlowDocument, words: unknown, name: string, say: Say): void {
  if (!isObject(words)) return say(`${name} must be an object in curly brackets.`);
  const known = Object.keys(flow.steps);
  for (const [id, step] of Object.entries(flow.steps)) {
    const at = { step: id, name: `The wording of step *${id}*` };
    if (!Object.hasOwn(words, id)) say(`Step *${id}* has no words. Write at least its *ask*.`, at);
    else stepWords(step)(words[id], at, say);
  }
  for (const id of Object.keys(words)) {
    if (!known.includes(id))
      say(`There are words for step *${id}*, which is not in the flow. ${suggest(id, known)}`, { step: id });
  }
}
