import { holds } from '../flow/conditions.ts';
import type { Option } from '../flow/document.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import { contactsById } from '../safety/contacts.ts';
import type { SessionContext } from './context.ts';
import { groupingsOf } from './groupings-of.ts';
import { planOf } from './plan-of.ts';
import { accepts, type Stand } from './stand.ts';
import { WISHES } from '../decide/wish.ts';
import type { OfferResult, OptionView, StepView } from './view-model.ts';

/** The step in hand, with its words; undefined while they have not arrived. */
export function stepOf(context: SessionContext, stand: Stand): StepView | undefined {
  const { flow, later } = context;
  const { id, step, facts } = stand;
  const words = flow?.words.steps[id];
  if (!words) return undefined;
  const say = (worded: StepWords['ask']): string => wordedFor(worded, facts.who);
  const before = previously(context);
  const asked = {
    id,
    ask: say(words.ask),
    say: (words.say ?? []).map(say),
    canSkip: accepts(context, { type: 'skip' }),
    hasShortcut: accepts(context, { type: 'shortcut' }),
    ...(words.why && { why: say(words.why) }),
  };
  const options = (all: readonly Option[]): readonly OptionView[] =>
    all
      .filter(({ when }) => !when || holds(when, facts))
      .map((option) => {
        const hint = words.hints?.[option.id];
        return { id: option.id, label: say(words.options?.[option.id] ?? ''), ...(hint && { hint: say(hint) }) };
      });
  switch (step.kind) {
    case 'choose':
      return { ...asked, kind: 'choose', options: options(step.options), ...(before.chosen && { chosen: before.chosen }) };
    case 'pick':
      return {
        ...asked,
        kind: 'pick',
        options: options(step.options),
        chosen: before.options,
        ...(step.near && {
          near: {
            ...(hostPlace(context) && { hostPlace: hostPlace(context) as string }),
            ...(context.near && { outcode: context.near }),
          },
        }),
      };
    case 'tell':
      return {
        ...asked,
        kind: 'tell',
        options: options(step.options),
        chosen: before.options,
        text: before.text,
        box: context.setting.noWords ? '' : say(words.box ?? words.ask),
        ...(words.example && { example: say(words.example) }),
      };
    case 'groupings':
      return { ...asked, kind: 'groupings', groupings: groupingsOf(context, stand, words) };
    case 'offers':
      return { ...asked, kind: 'offers', shortlist: facts.shortlist, ...(context.found && { found: context.found }) };
    case 'compare': {
      const results = shortlisted(context, facts.shortlist);
      const comparison = later?.compare(results.map(({ offer }) => offer), context.setting.today, milesOf(results));
      return comparison && { ...asked, kind: 'compare', comparison, results };
    }
    case 'weigh':
    case 'decide': {
      const results = shortlisted(context, facts.shortlist);
      const picked = step.kind === 'weigh' ? context.wishes : (facts.rows as typeof context.wishes);
      const weighed = later?.weigh(results.map(({ offer }) => offer), picked, milesOf(results));
      if (!weighed) return undefined;
      return step.kind === 'weigh'
        ? { ...asked, kind: 'weigh', wishes: WISHES, picked, weighed, results }
        : { ...asked, kind: 'decide', results, weighed, chosen: facts.chosen };
    }
    case 'plan': {
      const plan = planOf(context, stand);
      return plan && { ...asked, kind: 'plan', plan };
    }
    case 'check-in':
      return { ...asked, kind: 'check-in' };
    case 'end':
      return {
        ...asked,
        kind: 'end',
        live: step.live.map((each) => ({ id: each, label: say(words.live?.[each] ?? '') })),
        human: contactsById(context.safety?.contacts ?? [], step.human),
      };
  }
}

const hostPlace = ({ setting }: SessionContext): string | undefined => setting.placeName ?? setting.outcode;

/** What was answered here before, when the question is seen again: nobody answers twice. */
function previously({ changing, draft }: SessionContext): { chosen?: string; options: readonly string[]; text: string } {
  if (draft) return draft;
  const said = changing?.said[changing.index];
  if (!said) return { options: [], text: '' };
  const { event, text = '' } = said;
  if (event.type.startsWith('choose.')) return { chosen: event.type.slice('choose.'.length), options: [], text };
  return { options: 'options' in event ? event.options : [], text };
}

const shortlisted = ({ found }: SessionContext, ids: readonly string[]): readonly OfferResult[] =>
  ids.flatMap((id) => found?.results.find(({ offer }) => offer.id === id) ?? []);

const milesOf = (results: readonly OfferResult[]): ReadonlyMap<string, number> =>
  new Map(results.flatMap(({ offer, miles }) => (miles === undefined ? [] : [[offer.id, miles] as const])));
