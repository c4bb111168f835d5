import { livesElsewhere } from './elsewhere.ts';
import { needFit } from './need-fit.ts';
import type { Offer } from './offer.ts';
import { ageFit, isCrisisLine, isForRole, startFit } from './person-fit.ts';
import { placeFit, type Distance } from './place-fit.ts';
import type { OfferQuery, Reason, Unknown } from './query.ts';
import { wantOf } from './wants.ts';

export type { Distance } from './place-fit.ts';

/** How one offer stands to one question. */
export interface Fit {
  readonly offer: Offer;
  /** Known not to be for this person: never shown. */
  readonly barred: boolean;
  /** Share of what matters that it helps with, 0 to 1; nothing when it does not say what it helps with. */
  readonly need: number | undefined;
  /** Known not to be what they asked for in kind, way or wants: shown only when little else is left. */
  readonly otherwise: boolean;
  /** Orders offers; the more is known to fit the higher. Means nothing outside one search. */
  readonly rank: number;
  readonly because: readonly Reason[];
  readonly unknown: readonly Unknown[];
  readonly miles: number | undefined;
}

/** How much each thing that was asked about counts, beside one another. An offer for one's own age is worth a longer way. */
const WEIGHTS = { need: 4, age: 3, grouping: 2, place: 1.5, how: 1.5, start: 1, want: 1 } as const;

/** One thing asked about: known to fit is 1, known not to fit 0, and this stands between. */
const NOT_KNOWN = 0.4;

export function fitOf(offer: Offer, query: OfferQuery, distance: Distance): Fit {
  const because: Reason[] = [];
  const unknown: Unknown[] = [];
  let rank = 0;
  let otherwise = false;
  const weigh = (weight: number, fits: boolean | number | undefined, tells?: Unknown) => {
    if (fits === undefined && tells && !unknown.includes(tells)) unknown.push(tells);
    if (fits === false) otherwise = true;
    rank += weight * (fits === undefined ? NOT_KNOWN : Number(fits));
  };

  const need = needFit(offer, query, because);
  if (need === undefined) unknown.push('need');
  rank += WEIGHTS.need * (need ?? 0);

  if (query.groupings.length > 0) {
    const shared = query.groupings.filter((grouping) => offer.groupings?.includes(grouping));
    shared.forEach((grouping) => because.push({ is: 'grouping', grouping }));
    weigh(WEIGHTS.grouping, offer.groupings && shared.length > 0, 'kind');
  }
  const age = ageFit(offer, query, because);
  if (query.age) weigh(WEIGHTS.age, age === 'in-part' ? 0.7 : age, 'age');

  const { miles, fits: place } = placeFit(offer, query, distance, because);
  if (query.outcode !== undefined || query.areas?.length || livesElsewhere(query)) weigh(WEIGHTS.place, place, 'place');

  if (query.how.length > 0) {
    const shared = query.how.filter((how) => offer.how?.includes(how));
    shared.forEach((how) => because.push({ is: 'how', how }));
    weigh(WEIGHTS.how, offer.how && shared.length > 0, 'how');
  }
  if (query.who) weigh(WEIGHTS.start, startFit(offer, query, because), 'start');

  for (const id of query.wants) {
    const want = wantOf(id, query);
    if (!want) continue;
    const has = want.has(offer, miles);
    if (id === 'free' && has) because.push({ is: 'free' });
    weigh(WEIGHTS.want, has, want.tells);
  }
  if (isCommunity(offer)) because.push({ is: 'community' });
  if (offer.status === 'full' || offer.status === 'paused') rank -= 0.5;

  const barred = age === false || place === false || !isForRole(offer, query) || isCrisisLine(offer);
  return { offer, barred, need, otherwise, rank, because, unknown, miles };
}

/** Self-help, or something run by and for people who live there. */
export const isCommunity = (offer: Offer): boolean =>
  offer.sector === 'community' ||
  offer.how?.includes('self-guided') === true ||
  offer.groupings?.includes('thriving') === true ||
  (offer.how?.includes('group') === true && offer.start?.dropIn === true);
