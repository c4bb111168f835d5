import type { FlowDocument, Gives, Step, StepId } from '../../src/flow/document.ts';
import type { FlowEvent } from '../../src/flow/event.ts';
import { saidIds } from '../../src/flow/hear.ts';
import { walkAll, type Spot } from '../../src/flow/walked.ts';
import type { FlowWords } from '../../src/flow/words.ts';
import { optionsOf } from '../../src/flow/written-routes.ts';

/** What a question wants to know: `age`, `place`, `what helps`, `question safe`. */
type Fact = string;

/**
 * Everything that some way through a flow asks though it was answered, heard or given before (WCAG 2.2, 3.3.7): the fact,
 * the step that asks again and the steps before it. What people go back to of their own wish is no new question.
 */
export function askedTwice(flow: FlowDocument, words?: FlowWords): readonly string[] {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const names = new Map<Spot, number>();
  const nameOf = (spot: Spot): number => names.get(spot) ?? (names.set(spot, names.size), names.size - 1);
  type At = { readonly spot: Spot; readonly known: ReadonlySet<Fact>; readonly way: readonly StepId[] };
  const at: At[] = walkAll(flow).starts.map(({ spot }) => ({ spot, known: new Set(), way: [] }));
  for (const { spot, known, way } of at) {
    const key = `${nameOf(spot)} ${[...known].toSorted().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const step = flow.steps[spot.step];
    if (!step) continue;
    const asked = asks(spot.step, step, words);
    for (const fact of asked)
      if (known.has(fact)) found.set(`${fact} at ${spot.step}`, `${fact} at ${spot.step}, after ${way.join(', ')}`);
    for (const { event, to } of spot.ways)
      for (const heard of hears(step, event, spot))
        at.push({ spot: to, known: new Set([...known, ...asked, ...heard]), way: [...way, spot.step] });
  }
  return [...found.values()];
}

/** What a step asks. Offers, what matters between them and a choice show what was chosen before, and may come again. */
export function asks(id: StepId, step: Step, words?: FlowWords): readonly Fact[] {
  const said = words?.steps[id]?.ask;
  const question = said === undefined ? `question ${id}` : `question ${JSON.stringify(said)}`;
  switch (step.kind) {
    case 'tell':
      return [`what ${step.about}`, question];
    case 'groupings':
      return ['kinds of support', question];
    case 'choose':
    case 'pick': {
      const facts: Fact[] = SINGLE_OR_LIST.filter((key) => tellsApart(step, key));
      if (step.kind === 'pick' && step.near) facts.push('place');
      return facts.length === 0 && isFork(step) ? [] : [...facts, question];
    }
    default:
      return [];
  }
}

const SINGLE_OR_LIST = ['who', 'age', 'needs', 'already', 'how', 'wants'] as const satisfies readonly (keyof Gives)[];

/** One that gives the same whatever is answered does not ask for it. */
const tellsApart = (step: Step, key: keyof Gives): boolean =>
  new Set(optionsOf(step).flatMap(({ gives }) => (gives?.[key] ? [JSON.stringify(gives[key])] : []))).size > 1;

/** "What would you like to do now?": its answers lead to different places, and say nothing of anybody. */
const isFork = (step: Step): boolean => optionsOf(step).some((option) => 'next' in option);

/** What is known of somebody once this is said: one set for each thing that can be heard in the same answer. */
function hears(step: Step, event: FlowEvent, { ways }: Spot): readonly (readonly Fact[])[] {
  const said = saidIds(event);
  const given = optionsOf(step)
    .filter(({ id }) => said.includes(id))
    .flatMap(({ gives }) => singles(gives));
  if (step.kind !== 'tell' || step.about !== 'matters' || event.type !== 'tell') return [given];
  // Where no rule asks for the age, a walk has no words with one: people say it all the same.
  const isHeard = ways.some((way) => 'heard' in way.event && way.event.heard?.age !== undefined);
  const heard = [...given, ...singles(event.heard)];
  return isHeard ? [heard] : [heard, [...heard, 'age']];
}

/** Of these there is one for each person; of needs and the like there can always be more. */
const singles = (gives: { readonly who?: unknown; readonly age?: unknown } | undefined): readonly Fact[] =>
  (['who', 'age'] as const).filter((key) => gives?.[key] !== undefined);
