import type { Condition } from './conditions.ts';
import { holds } from './conditions.ts';
import type { Gives, OptionId, StepId, StepKind } from './document.ts';
import type { FlowEvent } from './event.ts';
import type { Facts } from './facts.ts';

/** What a transition needs to know of the step that it leaves; part of the config, so that the config says it all. */
export interface Asked {
  readonly step: StepId;
  readonly kind: StepKind;
  /** The options that can be said here; absent when the step has none. */
  readonly options?: Readonly<Record<OptionId, { readonly gives?: Gives; readonly when?: Condition }>>;
}

/** Steps whose answer is a list of its own in the facts. Saying nothing there empties the list. */
const LIST = { groupings: 'groupings', offers: 'shortlist', weigh: 'rows', decide: 'chosen' } as const;

/** Option ids in an event: chosen cards, kinds of support, or the word after the dot (`choose.money`, `decide.none`). */
export const saidIds = (event: FlowEvent): readonly OptionId[] =>
  'options' in event ? event.options : 'groupings' in event ? event.groupings : event.type.split('.').slice(1);

/** Whether an event leaves a step without an answer. */
export const leavesUnsaid = ({ type }: FlowEvent): boolean =>
  type === 'unsure' || type === 'skip' || type === 'shortcut';

const isShown = ({ options }: Asked, facts: Facts) => {
  return (id: OptionId): boolean => {
    if (!options) return true;
    const option = Object.hasOwn(options, id) ? options[id] : undefined;
    return option !== undefined && (!option.when || holds(option.when, facts));
  };
};

/** False when everything that was chosen is gone from the flow, or is not shown to this person. */
export function canSay(facts: Facts, event: FlowEvent, asked: Asked): boolean {
  const ids = saidIds(event);
  return ids.length === 0 || ids.some(isShown(asked, facts));
}

/** What is known once an event is said: lists grow, a later `who` or `age` takes the place of an earlier one. */
export function hear(facts: Facts, event: FlowEvent, asked: Asked): Facts {
  const { step, kind, options } = asked;
  const left = leavesUnsaid(event);
  const ids = left ? [] : saidIds(event).filter(isShown(asked, facts));
  const unsaid = facts.unsaid.filter((each) => each !== step);
  let heard: Facts = {
    ...facts,
    answers: left ? without(step, facts.answers) : { ...facts.answers, [step]: ids },
    unsaid: left ? [...unsaid, step] : unsaid,
    ...(kind in LIST && { [LIST[kind as keyof typeof LIST]]: listIn(event) }),
    ...('near' in event && event.near && { placeKnown: true }),
  };
  for (const id of ids) {
    const gives = options?.[id]?.gives;
    if (gives) heard = merge(heard, gives);
  }
  if (event.type !== 'tell' || !event.heard) return heard;
  const { age, ...words } = event.heard;
  return merge(heard, { ...words, ...(age !== undefined && { age: { min: age, max: age } }) });
}

const listIn = (event: FlowEvent): readonly string[] =>
  'groupings' in event ? event.groupings : 'offers' in event ? event.offers : 'rows' in event ? event.rows : [];

const without = (step: StepId, { [step]: _, ...answers }: Facts['answers']): Facts['answers'] => answers;

const union = <T>(some: readonly T[], more?: readonly T[]): readonly T[] =>
  more ? [...new Set([...some, ...more])] : some;

const merge = (facts: Facts, gives: Gives): Facts => ({
  ...facts,
  ...(gives.who && { who: gives.who }),
  ...(gives.age && { age: gives.age }),
  needs: union(facts.needs, gives.needs),
  already: union(facts.already, gives.already),
  how: union(facts.how, gives.how),
  wants: union(facts.wants, gives.wants),
});
