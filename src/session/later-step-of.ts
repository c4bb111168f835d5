import { compare } from '../decide/compare.ts';
import { tradeOffs } from '../decide/trade-offs.ts';
import { weigh } from '../decide/weigh.ts';
import { WISHES, type WishId } from '../decide/wish.ts';
import { wordedFor, type StepWords } from '../flow/words.ts';
import { openingAt, type Opening } from '../offers/open-at.ts';
import type { SessionContext } from './context.ts';
import { groupingsOf } from './groupings-of.ts';
import { takeViewOf } from './hand-over.ts';
import { humansOf } from './humans-of.ts';
import { openedOf, planToLookAt } from './kept-plan.ts';
import { planOf } from './plan-of.ts';
import { milesOf, offersIn, shortlisted } from './shortlist.ts';
import type { Stand } from './stand.ts';
import { before } from './undone.ts';
import { urgentContactsOf } from './urgent-contacts.ts';
import type { Asked, StepView } from './view-model.ts';

/** The steps after the questions: kinds of support, offers, deciding, the plan, the ends. */
export function laterStepOf(
  context: SessionContext,
  stand: Stand,
  asked: Asked,
  words: StepWords,
): StepView | undefined {
  const { step, facts } = stand;
  const said = before(context, stand.id)?.event;
  const offersBefore = said && 'offers' in said ? said.offers : [];
  switch (step.kind) {
    case 'groupings':
      return { ...asked, kind: 'groupings', groupings: groupingsOf(context, stand, words) };
    case 'offers':
      return {
        ...asked,
        kind: 'offers',
        shortlist: offersBefore,
        openings: openingsOf(context),
        ...(facts.wants.includes('elsewhere') && { elsewhere: true as const }),
        ...(context.found?.nearest && { human: humansOf(context, ['host', 'trusted-adult']) }),
        ...(context.found && { found: context.found }),
      };
    case 'compare': {
      const results = shortlisted(context, facts.shortlist);
      const comparison = compare(offersIn(results), context.setting.today, milesOf(results));
      return { ...asked, kind: 'compare', comparison, results };
    }
    case 'weigh':
    case 'decide': {
      const results = shortlisted(context, facts.shortlist);
      const picked = step.kind === 'weigh' ? context.wishes : (facts.rows as readonly WishId[]);
      const miles = milesOf(results);
      const weighed = weigh(offersIn(results), picked, miles);
      if (step.kind === 'weigh')
        return {
          ...asked,
          kind: 'weigh',
          wishes: WISHES,
          picked,
          weighed,
          tradeOffs: tradeOffs(offersIn(results), picked, miles),
          results,
        };
      const plan = planOf(context, stand);
      return {
        ...asked,
        kind: 'decide',
        results,
        weighed,
        chosen: offersBefore,
        ...(plan && { take: takeViewOf(context, stand, plan) }),
      };
    }
    case 'plan': {
      const plan = planOf(context, stand);
      return (
        plan && {
          ...asked,
          kind: 'plan',
          plan,
          urgent: urgentContactsOf(context, facts.who),
          take: takeViewOf(context, stand, plan),
        }
      );
    }
    case 'check-in': {
      const plan = planToLookAt(context);
      const opened = openedOf(context);
      return {
        ...asked,
        kind: 'check-in',
        urgent: urgentContactsOf(context, plan?.who),
        ...(plan && { plan }),
        ...(opened && { opened }),
      };
    }
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

/** Nothing is said of offers whose hours are not known, or when the time is not. */
function openingsOf({ found, setting: { today, time } }: SessionContext): Readonly<Record<string, Opening>> {
  if (time === undefined) return {};
  const known = (found?.results ?? []).flatMap(({ offer: { id, when } }) => {
    const opening = openingAt(when?.slots ?? [], `${today}T${time}`);
    return opening ? [[id, opening] as const] : [];
  });
  return Object.fromEntries(known);
}
