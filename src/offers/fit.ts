import type { NeedId } from '../base/need.ts';
import type { Offer, Place } from './offer.ts';
import type { OfferQuery, Reason, Unknown } from './query.ts';
import { WANTS } from './wants.ts';

/** Miles from an outcode to a place, or nothing when either is not known. */
export type Distance = (outcode: string, place: Place) => number | undefined;

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

/** Further than this an offer that one must travel to is no offer. */
export const FAR_MILES = 30;

/** Near enough to cross the border of an area. */
const NEXT_DOOR_MILES = 5;

/** One thing asked about: known to fit (1), not known (between), known not to fit (0). */
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
  rank += 4 * (need ?? 0);

  if (query.groupings.length > 0) {
    const shared = query.groupings.filter((grouping) => offer.groupings?.includes(grouping));
    shared.forEach((grouping) => because.push({ is: 'grouping', grouping }));
    weigh(2, offer.groupings && shared.length > 0);
  }

  const age = ageFit(offer, query, because);
  if (query.age) weigh(3, age === 'in-part' ? 0.7 : age === undefined ? undefined : true, 'age');

  const { miles, fits: place } = placeFit(offer, query, distance, because);
  if (query.outcode !== undefined || query.areas?.length) weigh(1.5, place, 'place');

  if (query.how.length > 0) {
    const shared = query.how.filter((how) => offer.how?.includes(how));
    shared.forEach((how) => because.push({ is: 'how', how }));
    weigh(1.5, offer.how && shared.length > 0, 'how');
  }

  startFit(offer, query, because, weigh);

  for (const want of query.wants) {
    const has = Object.hasOwn(WANTS, want) ? WANTS[want]?.(offer) : false;
    if (!Object.hasOwn(WANTS, want)) continue;
    if (want === 'free' && has) because.push({ is: 'free' });
    weigh(1, has, want === 'free' ? 'cost' : /^(?:drop-in|self-referral)$/.test(want) ? 'start' : undefined);
  }
  if (isCommunity(offer)) because.push({ is: 'community' });
  if (offer.status === 'full' || offer.status === 'paused') rank -= 0.5;

  return {
    offer,
    barred: age === false || place === false || !isForRole(offer, query) || isCrisisLine(offer),
    need,
    otherwise,
    rank,
    because,
    unknown,
    miles,
  };
}

/** Self-help, or something run by and for people who live there. */
export const isCommunity = (offer: Offer): boolean =>
  offer.sector === 'community' ||
  offer.how?.includes('self-guided') === true ||
  offer.groupings?.includes('thriving') === true ||
  (offer.how?.includes('group') === true && offer.start?.dropIn === true);

/** What somebody who listens, counsels or treats in general is used to hearing: offers for just this still come first. */
const GENERAL_HELPS: readonly NeedId[] = [
  'anxiety',
  'low-mood',
  'self-harm',
  'suicidal-thoughts',
  'sleep',
  'bullying',
  'body-image',
  'family-conflict',
  'bereavement',
  'loneliness',
  'exam-stress',
  'anger-behaviour',
  'identity-lgbtq',
  'gender',
  'trauma',
  'relationships',
  'parent-stress',
  'school-attendance',
];

/** What was said first matters most; needs that were read from an offer's words count a little less than stated ones. */
function needFit(offer: Offer, query: OfferQuery, because: Reason[]): number | undefined {
  if (query.needs.length === 0) return 1;
  if (!offer.needs) return undefined;
  let has = 0;
  let all = 0;
  let general = false;
  query.needs.forEach((need, index) => {
    const weight = 1 / (1 + index / 2);
    all += weight;
    if (offer.needs?.includes(need)) {
      has += weight;
      if (because.length < 3) because.push({ is: 'need', need });
    } else if (GENERAL_HELPS.includes(need) && offer.needs?.includes('wellbeing')) {
      has += weight * 0.4;
      general = true;
    }
  });
  if (general && because.length < 3 && !query.needs.includes('wellbeing'))
    because.push({ is: 'need', need: 'wellbeing' });
  if (has === 0) return 0;
  // An offer for few things is more likely to be about this one than an offer for everything.
  const focus = 1 / (1 + Math.max(0, offer.needs.length - 2) / 20);
  return (has / all) * focus * (offer.needsFrom === 'words' ? 0.9 : 1);
}

/** False when the person is known to be too young or too old for it; in part when only some of their age band may use it. */
function ageFit(offer: Offer, { age }: OfferQuery, because: Reason[]): boolean | 'in-part' | undefined {
  const { ageMin, ageMax } = offer;
  if (!age || (ageMin === undefined && ageMax === undefined)) return undefined;
  if ((ageMin !== undefined && ageMin > age.max) || (ageMax !== undefined && ageMax < age.min)) return false;
  because.push({
    is: 'age',
    ...(ageMin === undefined ? {} : { min: ageMin }),
    ...(ageMax === undefined ? {} : { max: ageMax }),
  });
  return (ageMin ?? 0) <= age.min && (ageMax ?? 200) >= age.max ? true : 'in-part';
}

const REMOTE: readonly string[] = ['online', 'phone', 'text', 'self-guided'];
const sameName = (one: string) => one.toLowerCase().replace(/\b(?:city|borough|county|council|of)\b|[^a-z]/g, '');

function placeFit(
  offer: Offer,
  query: OfferQuery,
  distance: Distance,
  because: Reason[],
): { miles: number | undefined; fits: number | false | undefined } {
  const { outcode } = query;
  const all = outcode === undefined ? [] : (offer.places ?? []).map((place) => distance(outcode, place));
  const known = all.filter((each) => each !== undefined);
  const miles = known.length > 0 ? Math.min(...known) : undefined;
  const wanted = query.areas?.map(sameName) ?? [];
  const area = offer.areas?.find((each) => wanted.includes(sameName(each)));
  const remote = offer.how?.some((how) => REMOTE.includes(how)) === true;

  if (miles !== undefined && miles <= FAR_MILES) because.push({ is: 'distance', miles });
  if (area !== undefined) because.push({ is: 'area', area });
  if (offer.national) because.push({ is: 'national' });

  const near = miles === undefined ? undefined : 1 / (1 + miles / 10);
  if (offer.national) return { miles, fits: Math.max(0.5, near ?? 0) };
  if (area !== undefined) return { miles, fits: near === undefined ? 0.7 : 0.4 + 0.6 * near };
  // It says where it serves, and that is somewhere else. Lists of areas are seldom complete: next door still counts.
  if (wanted.length > 0 && offer.areas)
    return { miles, fits: miles !== undefined && miles <= NEXT_DOOR_MILES ? 0.2 : false };
  if (miles !== undefined && miles > FAR_MILES) return { miles, fits: remote ? 0.2 : false };
  return { miles, fits: near ?? (remote ? 0.4 : undefined) };
}

function startFit(
  offer: Offer,
  query: OfferQuery,
  because: Reason[],
  weigh: (weight: number, fits: boolean | number | undefined, tells?: Unknown) => void,
): void {
  if (query.who !== 'me' && query.who !== 'child') return;
  const { start } = offer;
  const who = query.who === 'me' ? 'self' : 'parent';
  if (start?.dropIn) because.push({ is: 'start', who: 'drop-in' });
  else if (start?.[who]) because.push({ is: 'start', who });
  else if (start?.school) because.push({ is: 'start', who: 'school' });
  else if (start?.gp) because.push({ is: 'start', who: 'gp' });
  const can = start?.dropIn || start?.[who];
  // Through a school or a GP is a longer way, not a closed door.
  weigh(
    1,
    can ? true : start?.school || start?.gp || start?.other ? 0.5 : start?.[who] === false ? 0.2 : undefined,
    'start',
  );
}

function isForRole(offer: Offer, query: OfferQuery): boolean {
  if (!offer.audience) return true;
  if (query.who === 'child') return offer.audience.some((who) => who !== 'professional');
  if (query.who === 'me' || query.who === 'friend')
    return (
      offer.audience.includes('young-person') ||
      (query.needs.includes('parent-stress') && offer.audience.includes('parent'))
    );
  return true;
}

/** Numbers of urgent help. What is reached by nothing else is a crisis contact, and those have their own place. */
const URGENT = ['999', '112', '18000', '111', '116123', '85258', '08001111'];
const isCrisisLine = ({ phones }: Offer): boolean =>
  phones !== undefined && phones.every((phone) => URGENT.includes(phone.number.replace(/\D/g, '').replace(/^44/, '0')));
