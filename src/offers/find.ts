import { atOnce } from '../base/at-once.ts';
import { shuffled } from '../base/seeded.ts';
import { fitOf, isCommunity, type Fit } from './fit.ts';
import { mayHelp } from './need-fit.ts';
import type { Offer, OffersFile } from './offer.ts';
import { FAR_MILES, type Distance } from './place-fit.ts';
import type { Found, OfferQuery, OfferResult } from './query.ts';

/** Fewer fits than this, and what was set aside for how it is given is shown as well. */
const FEW = 3;

/**
 * The offers that fit a question best, each with the reasons. Pure: the same file, question and seed give the same list.
 * Left out is only what is *known* not to be for this person: their age, who it is for, where it serves. What an offer
 * does not say never leaves it out; it comes after offers known to fit, and is named.
 */
export const findOffers = (file: OffersFile, query: OfferQuery, distance?: Distance): Found =>
  atOnce(findingOffers(file, query, distance));

/** The same with a rest after each offer that is looked at closely. */
export function* findingOffers(
  file: OffersFile,
  query: OfferQuery,
  distance: Distance = () => undefined,
): Generator<void, Found> {
  const offers = shuffled(file.offers, query.seed);
  yield;
  const fitsAmong = (some: readonly Offer[]) =>
    some.map((offer) => fitOf(offer, query, distance)).filter((fit) => !fit.barred);
  // Most of a county's offers are about something else: those are only looked at closely when they are wanted.
  const open: Fit[] = [];
  for (const offer of offers) {
    if (!mayHelp(offer, query)) continue;
    open.push(...fitsAmong([offer]));
    yield;
  }
  const others = (like: (offer: Offer) => boolean) =>
    fitsAmong(offers.filter((offer) => !mayHelp(offer, query) && like(offer))).filter(isNearby);

  const helps = open.filter((fit) => fit.need !== undefined && fit.need > 0);
  const untold = open.filter((fit) => fit.need === undefined);
  const nearest = helps.length === 0;
  const ranked = nearest
    ? [...inOrder(untold), ...inOrder(others(() => true))]
    : [...inOrder(helps), ...inOrder(untold)];
  const fits = ranked.filter((fit) => !fit.otherwise);
  const list = fits.length >= Math.min(FEW, query.limit) ? fits : [...fits, ...ranked.filter((fit) => fit.otherwise)];
  const picked = withCommunity(mixed(list, query.limit), list, () => others(isCommunity), query.limit);

  return {
    results: picked.map(resultOf),
    more: list.length - picked.filter((fit) => list.includes(fit)).length,
    nearest,
    invented: file.invented === true,
    sources: sourcesOf(file, picked),
  };
}

/** Highest first; equals stay in the order that the seed gave them. */
const inOrder = (fits: readonly Fit[]): Fit[] => [...fits].sort((a, b) => round(b.rank) - round(a.rank));
const round = (rank: number) => Math.round(rank * 20) / 20;
/** Ranks that count as equal lie no further apart. */
const ROUNDED = 0.05;

/** Worth showing when nothing helps with what was said: reachable from anywhere, or close, or for everybody. */
const isNearby = ({ offer, miles }: Fit): boolean =>
  offer.national === true ||
  (miles !== undefined && miles <= FAR_MILES) ||
  offer.needs?.includes('wellbeing') === true ||
  offer.how?.some((how) => how === 'online' || how === 'phone' || how === 'text') === true;

/** The first `limit` in order, but each that is like one already picked counts for less: another sector or provider goes first unless it fits clearly worse. */
function mixed(ranked: readonly Fit[], limit: number): Fit[] {
  const picked: Fit[] = [];
  const left = [...ranked];
  while (picked.length < limit && left.length > 0) {
    let first = 0;
    let most = -Infinity;
    for (const [index, fit] of left.entries()) {
      const toldLess = fit.need === undefined || fit.otherwise ? 100 : 0;
      // They come highest first, and being alike only takes away: whatever is left can't be worth more.
      if (toldLess === 0 && fit.rank + ROUNDED < most) break;
      const worth = fit.rank - toldLess - 0.3 * alike(fit, picked, sectorOf) - 1.2 * alike(fit, picked, providerOf);
      if (worth > most + 1e-9) [first, most] = [index, worth];
    }
    picked.push(...left.splice(first, 1));
  }
  return picked;
}

const alike = (fit: Fit, picked: readonly Fit[], by: (fit: Fit) => string | undefined): number => {
  const own = by(fit);
  return own === undefined ? 0 : picked.filter((each) => by(each) === own).length;
};
const sectorOf = (fit: Fit) => fit.offer.sector;
const providerOf = (fit: Fit) => fit.offer.org ?? fit.offer.summary ?? fit.offer.name;

/** Every set holds at least one thing from the community or to do alone, when the file has one for this person. */
function withCommunity(picked: Fit[], list: readonly Fit[], elsewhere: () => Fit[], limit: number): Fit[] {
  if (limit < 2 || picked.length === 0 || picked.some((fit) => isCommunity(fit.offer))) return picked;
  const listed = list.find((fit) => isCommunity(fit.offer));
  const others = listed ? [] : inOrder(elsewhere());
  // A group for one thing is no help with another; a club or a library is open to anybody.
  const found = listed ?? others.find((fit) => isForAnybody(fit.offer)) ?? others[0];
  if (!found) return picked;
  return [...picked.slice(0, Math.min(picked.length, limit - 1)), found];
}

const FOR_ANYBODY: readonly string[] = ['activities', 'friendships', 'loneliness', 'wellbeing'];
const isForAnybody = (offer: Offer): boolean => offer.needs?.every((need) => FOR_ANYBODY.includes(need)) === true;

function resultOf({ offer, because, unknown, miles }: Fit): OfferResult {
  return { offer, because, unknown, ...(miles === undefined ? {} : { miles }) };
}

/** Who to thank: only the sources of what is shown, or the file's own when an offer does not name one. */
function sourcesOf(file: OffersFile, picked: readonly Fit[]): Found['sources'] {
  const shown = picked.map((fit) => fit.offer.source ?? file.source);
  return [...new Map(shown.map((source) => [`${source.name} ${source.licence ?? ''}`, source])).values()];
}
