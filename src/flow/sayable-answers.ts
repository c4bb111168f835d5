import { ALREADY } from '../base/already.ts';
import { NEEDS } from '../base/need.ts';
import { ROLES } from '../base/role.ts';
import { combinations } from './combinations.ts';
import type { PickStep, StepId, TellStep } from './document.ts';
import type { FlowEvent, HeardInWords } from './event.ts';
import { holds } from './conditions.ts';
import { noFacts } from './facts.ts';
import { hear, type Asked } from './hear.ts';
import type { Sayable } from './sayable.ts';
import type { Leaf } from './written-routes.ts';

/** Something that can be part of an answer: a card, or a thing heard in own words. */
type Part = { readonly card: string } | { readonly heard: Partial<HeardInWords> };

/** Answers to a step that takes several cards or own words: one for each combination that the rules can tell apart. */
export function sayableAnswers(id: StepId, step: PickStep | TellStep, rules: readonly Leaf[]): Sayable {
  const heard = step.kind === 'tell' && step.about === 'matters';
  const { sets, complete } = combinations(distinct(id, step, rules, heard));
  const people = heard ? peopleHeard(rules) : [];
  const alone = sets.filter((parts) => parts.length < 2);
  const events = [
    ...sets.map((parts) => answer(step, parts)),
    ...people.flatMap((person) => alone.map((parts) => answer(step, [...parts, { heard: person }]))),
  ];
  const near = step.kind === 'pick' && step.near === true && rules.some((rule) => rule.is === 'place-known');
  return {
    events: near ? [...events, ...events.map((event): FlowEvent => ({ ...event, near: true }) as FlowEvent)] : events,
    complete,
  };
}

/** Cards and heard things, without those that do nothing and without a second one that does the same. */
function distinct(id: StepId, step: PickStep | TellStep, rules: readonly Leaf[], heard: boolean): readonly Part[] {
  const options = Object.fromEntries(step.options.map(({ when: _, ...option }) => [option.id, option]));
  const effect = (parts: readonly Part[]): string => {
    const facts = hear(noFacts, answer(step, parts), { step: id, kind: step.kind, options } satisfies Asked);
    return JSON.stringify([
      rules.map((rule) => holds(rule, facts)),
      asks(rules, 'about') && facts.who,
      asks(rules, 'age-') && facts.age,
    ]);
  };
  const nothing = effect([]);
  const parts = new Map<string, Part>();
  const cards = step.options.map(({ id: card, when }) => ({ part: { card }, shown: JSON.stringify(when) }));
  for (const { part, shown } of [...cards, ...(heard ? heardParts(rules) : [])]) {
    const does = effect([part]);
    // A card that only some people see does not stand for one that others see.
    const key = `${does} ${shown}`;
    if (does !== nothing && !parts.has(key)) parts.set(key, part);
  }
  return [...parts.values()];
}

function answer({ kind }: PickStep | TellStep, parts: readonly Part[]): FlowEvent {
  const options = parts.flatMap((part) => ('card' in part ? part.card : []));
  if (kind === 'pick') return { type: 'pick', options };
  const heard = parts.flatMap((part) => ('heard' in part && Object.keys(part.heard).length > 0 ? part.heard : []));
  if (heard.length === 0) return { type: 'tell', options };
  const needs = heard.flatMap((each) => each.needs ?? []);
  const already = heard.flatMap((each) => each.already ?? []);
  return { type: 'tell', options, heard: { ...Object.assign({}, ...heard), needs, already } };
}

/** Needs and things already happening that the rules ask about, and one need that they do not. */
function heardParts(rules: readonly Leaf[]): { part: Part; shown?: string }[] {
  const needs = NEEDS.filter((need) => rules.some((rule) => rule.is === 'need' && rule.need === need));
  const other = NEEDS.filter((need) => asks(rules, 'any-need') && !needs.includes(need)).slice(0, 1);
  const already = ALREADY.filter((what) => rules.some((rule) => rule.is === 'already' && rule.what === what));
  return [
    ...[...needs, ...other].map((need) => ({ part: { heard: { needs: [need] } } })),
    ...already.map((what) => ({ part: { heard: { already: [what] } } })),
  ];
}

/** Who, and how old, somebody can be heard to be, as far as the rules can tell. */
function peopleHeard(rules: readonly Leaf[]): readonly Partial<HeardInWords>[] {
  const roles = asks(rules, 'about') ? [undefined, ...ROLES] : [undefined];
  const edges = rules.flatMap((rule) =>
    rule.is === 'age-from' ? [rule.years - 1, rule.years] : rule.is === 'age-to' ? [rule.years, rule.years + 1] : [],
  );
  const ages = asks(rules, 'age-') ? [undefined, ...new Set(edges.length > 0 ? edges : [12])] : [undefined];
  const all = roles.flatMap((who) => ages.map((age) => ({ ...(who && { who }), ...(age !== undefined && { age }) })));
  return all.filter((person) => Object.keys(person).length > 0);
}

const asks = (rules: readonly Leaf[], what: string): boolean => rules.some(({ is }) => is.startsWith(what));
