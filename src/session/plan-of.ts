import { makePlan, type Plan } from '../decide/plan.ts';
import { wordedFor } from '../flow/words.ts';
import type { SessionContext } from './context.ts';
import { offersIn, shortlisted } from './shortlist.ts';
import { standOf, type Stand } from './stand.ts';

/** The plan from what was said: own words unchanged at the top, what was chosen, what is still to be asked. */
export function planOf(context: SessionContext, { facts }: Stand): Plan | undefined {
  const { flow, found, setting } = context;
  if (!flow) return undefined;
  const told = toldOf(context);
  const chosen = facts.chosen.flatMap((id) => found?.results.find(({ offer }) => offer.id === id)?.offer ?? []);
  const answered = (step: string): string | undefined => {
    const option = facts.answers[step]?.[0];
    const worded = option === undefined ? undefined : flow.words.steps[step]?.options?.[option];
    return worded && wordedFor(worded, facts.who);
  };
  const said = {
    who: facts.who,
    words: told.matters?.text,
    different: sentence(told.different),
    helps: sentence(told.helps),
    byWhen: answered('when'),
    decideWith: answered('with'),
  };
  const undecided = chosen.length === 0 && facts.unsaid.some((id) => flow.document.steps[id]?.kind === 'decide');
  return makePlan({
    today: setting.today,
    ...known(said),
    cards: told.matters?.cards ?? [],
    groupings: facts.groupings,
    // Somebody who is not sure takes along what they looked at, with what there is to ask about each.
    offers: undecided ? offersIn(shortlisted(context, facts.shortlist)) : chosen,
    wishes: context.wishes,
    decision: undecided ? 'unsure' : chosen.length > 0 ? 'chosen' : 'not-now',
  });
}

/** The same without what nobody said: a plan leaves those lines out. */
const known = <T extends object>(facts: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };

interface Told {
  readonly text: string | undefined;
  readonly cards: readonly string[];
}

/** Own words and cards of each `tell` step, by what the step is about. */
function toldOf({ flow, said, outside }: SessionContext): Partial<Record<string, Told>> {
  const told: Partial<Record<string, Told>> = {};
  said.forEach(({ event, text }, index) => {
    if (!flow || event.type !== 'tell') return;
    const stand = standOf({ flow, said: said.slice(0, index), outside });
    if (stand?.step.kind !== 'tell') return;
    const words = flow.words.steps[stand.id];
    const cards = event.options.flatMap((option) => {
      const worded = words?.options?.[option];
      return worded ? [wordedFor(worded, stand.facts.who)] : [];
    });
    told[stand.step.about] = { text, cards };
  });
  return told;
}

const sentence = (told: Told | undefined): string | undefined =>
  told && ([told.text, ...told.cards].filter(Boolean).join('. ') || undefined);
