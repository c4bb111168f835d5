import { compare } from '../decide/compare.ts';
import { weigh } from '../decide/weigh.ts';
import { WISHES, type WishId } from '../decide/wish.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import type { SessionContext } from './context.ts';
import { groupingsOf } from './groupings-of.ts';
import { humansOf } from './humans-of.ts';
import { planOf } from './plan-of.ts';
import type { Stand } from './stand.ts';
import type { Asked, OfferResult, StepView } from './view-model.ts';

/** The steps after the questions: kinds of support, offers, deciding, the plan, the ends. */
export function laterStepOf(context: SessionContext, stand: Stand, asked: Asked, words: StepWords): StepView | undefined {
  const { step, facts } = stand;
  switch (step.kind) {
    case 'groupings':
      return { ...asked, kind: 'groupings', groupings: groupingsOf(context, stand, words) };
    case 'offers':
      return { ...asked, kind: 'offers', shortlist: facts.shortlist, ...(context.found && { found: context.found }) };
    case 'compare': {
      const results = shortlisted(context, facts.shortlist);
      const comparison = compare(offersIn(results), context.setting.today, milesOf(results));
      return { ...asked, kind: 'compare', comparison, results };
    }
    case 'weigh':
    case 'decide': {
      const results = shortlisted(context, facts.shortlist);
      const picked = step.kind === 'weigh' ? context.wishes : (facts.rows as readonly WishId[]);
      const weighed = weigh(offersIn(results), picked, milesOf(results));
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
        live: step.live.map((each) => ({ id: each, label: wordedFor(words.live?.[each] ?? '', facts.who) })),
        human: humansOf(context, step.human),
      };
    default:
      return undefined;
  }
}

const shortlisted = ({ found }: SessionContext, ids: readonly string[]): readonly OfferResult[] =>
  ids.flatMap((id) => found?.results.find(({ offer }) => offer.id === id) ?? []);

const milesOf = (results: readonly OfferResult[]): ReadonlyMap<string, number> =>
  new Map(results.flatMap(({ offer, miles }) => (miles === undefined ? [] : [[offer.id, miles] as const])));

const offersIn = (results: readonly OfferResult[]): readonly OfferResult['offer'][] => results.map(({ offer }) => offer);
