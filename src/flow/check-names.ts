import { GROUPINGS } from '../base/grouping.ts';
import type { FlowDocument, Step, StepId } from './document.ts';
import { suggest } from './nearest.ts';
import type { Say } from './problem.ts';
import { leavesOf, optionsOf, routesOf, rulesOf } from './written-routes.ts';

/** Ids that a flow may name but does not hold; a list that is not given is not checked. */
export interface Known {
  /** Contacts of `flows/safety/contacts.json` and of the host. */
  readonly contacts?: readonly string[];
  /** Flows that can be opened from an end. */
  readonly flows?: readonly string[];
}

/** Always there: the site's own contact, and somebody whom the person trusts. */
const ALWAYS = ['host', 'trusted-adult'];

/** Every name in a flow stands for something: steps, options, wants, contacts, other flows. */
export function checkNames(flow: FlowDocument, known: Known, say: Say): void {
  const steps = Object.keys(flow.steps);
  const isStep = (id: StepId): boolean => Object.hasOwn(flow.steps, id);
  if (!isStep(flow.start))
    say(`The flow starts at *${flow.start}*, which does not exist. ${suggest(flow.start, steps)}`);
  for (const [id, step] of Object.entries(flow.steps)) {
    for (const { name, branches, ...at } of routesOf(id, step)) {
      for (const { next } of branches) {
        if (!isStep(next)) say(`${name} leads to *${next}*, which does not exist. ${suggest(next, steps)}`, at);
      }
    }
    checkOptions(id, step, say);
    if (step.kind === 'end') checkEnd(id, step, steps, known, say);
  }
  checkRules(flow, say);
}

function checkOptions(step: StepId, written: Step, say: Say): void {
  const seen = new Set<string>();
  for (const { id: option, gives } of optionsOf(written)) {
    const at = { step, option };
    const name = `Step *${step}*, option *${option}*`;
    if (seen.has(option)) say(`${name} is there twice. Give one of them another name.`, at);
    seen.add(option);
    if (gives?.age && gives.age.min > gives.age.max) {
      say(`${name} gives an age from ${gives.age.min} to ${gives.age.max}. Put the smaller number in *min*.`, at);
    }
  }
}

function checkEnd(
  step: StepId,
  { live, human }: Step & { kind: 'end' },
  steps: readonly StepId[],
  known: Known,
  say: Say,
): void {
  const name = `Step *${step}*`;
  for (const [list, what] of [
    [live, 'live'],
    [human, 'human'],
  ] as const) {
    const twice = list.find((each, index) => list.indexOf(each) !== index);
    if (twice !== undefined) say(`${name} has *${twice}* in *${what}* twice. Take one out.`, { step });
  }
  for (const each of live) {
    const [verb, id = ''] = each.split(':');
    const all = verb === 'go' ? steps : verb === 'open-flow' ? known.flows : undefined;
    if (all && !all.includes(id))
      say(`${name} offers *${each}*, but there is no *${id}*. ${suggest(id, all)}`, { step });
  }
  const people = known.contacts && [...known.contacts, ...ALWAYS];
  for (const id of human) {
    if (people?.includes(id) === false)
      say(`${name} names the contact *${id}*, which does not exist. ${suggest(id, people)}`, { step });
  }
}

/** What can be asked of a step that has no options of its own. */
const ANSWERS: Partial<Readonly<Record<Step['kind'], readonly string[]>>> = {
  offers: ['some', 'none', 'failed'],
  decide: ['chosen', 'none'],
  groupings: GROUPINGS,
  'check-in': ['yes', 'bit', 'no', 'not-started', 'no-plan'],
};

function checkRules(flow: FlowDocument, say: Say): void {
  const steps = Object.keys(flow.steps);
  const wants = Object.values(flow.steps).flatMap((step) => optionsOf(step).flatMap(({ gives }) => gives?.wants ?? []));
  for (const { name, when, ...at } of rulesOf(flow)) {
    for (const rule of leavesOf(when)) {
      if (rule.is === 'wants' && !wants.includes(rule.what)) {
        say(
          `${name} asks whether *${rule.what}* is wanted, but no option gives that. ${suggest(rule.what, [...new Set(wants)])}`,
          at,
        );
      }
      if (rule.is !== 'answered' && rule.is !== 'unsaid') continue;
      const asked = Object.hasOwn(flow.steps, rule.step) ? flow.steps[rule.step] : undefined;
      if (!asked) {
        say(`${name} asks about the step *${rule.step}*, which does not exist. ${suggest(rule.step, steps)}`, at);
      } else if (rule.is === 'answered') {
        const options = ANSWERS[asked.kind] ?? optionsOf(asked).map(({ id }) => id);
        if (options.includes(rule.option)) continue;
        say(
          `${name} asks about *${rule.option}* at step *${rule.step}*, which has no such option. ${suggest(rule.option, options)}`,
          at,
        );
      }
    }
  }
}
