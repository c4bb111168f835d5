import { outcodeOf } from './outcode.ts';

/** Degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}
/** A place as an offer gives it. */
export interface Whereabouts {
  readonly lat?: number;
  readonly lon?: number;
  readonly postcode?: string;
}
/** The centre of an outcode, or nothing where we have none (Northern Ireland, Crown dependencies, PO boxes). */
export type Centres = (outcode: string) => Point | undefined;

const EARTH_MILES = 3958.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** As the crow flies (haversine). */
export function milesBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Whole miles from an outcode to a place, at least 1: a person is somewhere in their outcode, half of the time within a
 * mile of its centre and nine times in ten within four, so a smaller number or a decimal would say more than we know.
 */
export function milesFrom(centres: Centres): (outcode: string, place: Whereabouts) => number | undefined {
  // One conversation asks for the same distances again and again; what was worked out goes when the offers go.
  const known = new WeakMap<Whereabouts, { outcode: string; miles: number | undefined }>();
  return (outcode, place) => {
    const before = known.get(place);
    if (before?.outcode === outcode) return before.miles;
    const from = centres(outcode);
    const to = from && pointOf(place, centres);
    const miles = from && to ? Math.max(1, Math.round(milesBetween(from, to))) : undefined;
    known.set(place, { outcode, miles });
    return miles;
  };
}

function pointOf(place: Whereabouts, centres: Centres): Point | undefined {
  if (place.lat !== undefined && place.lon !== undefined) return { lat: place.lat, lon: place.lon };
  const outcode = place.postcode === undefined ? undefined : outcodeOf(place.postcode);
  return outcode === undefined ? undefined : centres(outcode);
}
