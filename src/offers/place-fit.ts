import { livesElsewhere } from './elsewhere.ts';
import type { Offer, Place } from './offer.ts';
import type { OfferQuery, Reason } from './query.ts';

/** Miles from an outcode to a place, or nothing when either is not known. */
export type Distance = (outcode: string, place: Place) => number | undefined;

/** Further than this an offer that one must travel to is no offer. */
export const FAR_MILES = 30;

/** Near enough to cross the border of an area. */
const NEXT_DOOR_MILES = 5;

const REMOTE: readonly string[] = ['online', 'phone', 'text', 'self-guided'];

export interface PlaceFit {
  readonly miles: number | undefined;
  /** The higher the nearer; false when it is known to be out of reach; nothing when it is not known where it is. */
  readonly fits: number | false | undefined;
}

/** How an offer's place and area stand to where the person is. */
export function placeFit(offer: Offer, query: OfferQuery, distance: Distance, because: Reason[]): PlaceFit {
  const miles = milesTo(offer, query, distance);
  const wanted = query.areas && query.areas.length > 0 && offer.areas ? query.areas.map(sameName) : [];
  const area = wanted.length > 0 ? offer.areas?.find((each) => wanted.includes(sameName(each))) : undefined;
  const remote = offer.how?.some((how) => REMOTE.includes(how)) === true;

  if (miles !== undefined && miles <= FAR_MILES) because.push({ is: 'distance', miles });
  if (area !== undefined && !livesElsewhere(query)) because.push({ is: 'area', area });
  if (offer.national) because.push({ is: 'national' });

  const near = miles === undefined ? undefined : 1 / (1 + miles / 10);
  if (livesElsewhere(query)) return { miles, fits: fitsElsewhere(offer, area !== undefined, remote, miles) };
  if (offer.national) return { miles, fits: Math.max(0.5, near ?? 0) };
  if (area !== undefined) return { miles, fits: near === undefined ? 0.7 : 0.4 + 0.6 * near };
  // It says where it serves, and that is somewhere else. Lists of areas are seldom complete: next door still counts.
  if (wanted.length > 0) return { miles, fits: miles !== undefined && miles <= NEXT_DOOR_MILES ? 0.2 : false };
  if (miles !== undefined && miles > FAR_MILES) return { miles, fits: remote ? 0.2 : false };
  return { miles, fits: near ?? (remote ? 0.4 : undefined) };
}

/**
 * For somebody who lives outside the host's area. What serves only that area is not theirs to use, and what one must
 * travel to is out of reach unless it is known to be near where they live.
 */
function fitsElsewhere(
  { national, places }: Offer,
  isForHostArea: boolean,
  remote: boolean,
  miles: number | undefined,
): number | false | undefined {
  if (national) return 1;
  if (isForHostArea) return miles !== undefined && miles <= NEXT_DOOR_MILES ? 0.2 : false;
  if (remote) return undefined;
  if (miles !== undefined) return miles <= FAR_MILES ? 1 / (1 + miles / 10) : false;
  return places ? false : undefined;
}

function milesTo({ places }: Offer, { outcode }: OfferQuery, distance: Distance): number | undefined {
  if (outcode === undefined || !places) return undefined;
  let nearest: number | undefined;
  for (const place of places) {
    const miles = distance(outcode, place);
    if (miles !== undefined && (nearest === undefined || miles < nearest)) nearest = miles;
  }
  return nearest;
}

const names = new Map<string, string>();
/** "Leeds City Council" and "Leeds" are one area. */
function sameName(area: string): string {
  const known = names.get(area);
  if (known !== undefined) return known;
  const same = area.toLowerCase().replace(/\b(?:city|borough|county|council|of)\b|[^a-z]/g, '');
  names.set(area, same);
  return same;
}
