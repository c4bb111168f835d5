import { NEEDS, type NeedId } from '../base/need.ts';
import { isCommunity } from '../offers/fit.ts';
import { GENERAL_HELPS } from '../offers/need-fit.ts';
import type { Offer, OffersFile } from '../offers/offer.ts';
import { FAR_MILES } from '../offers/place-fit.ts';
import { shardName, type Manifest } from '../offers/shards.ts';
import { milesBetween, type Point } from '../place/distance.ts';
import { outcodeOf } from '../place/outcode.ts';
import { cellsOf } from './shard-cells.ts';

/** Ages for which a file holds its nearest each: nobody's list is filled by offers for others. */
const BANDS: readonly (readonly [number, number])[] = [
  [0, 4],
  [5, 10],
  [11, 15],
  [16, 17],
  [18, 25],
];
/** For each outcode, need and band: this many nearest, and besides them this many general and community ones. */
const NEAREST = 10;
const BESIDE = 3;
/** Offers that can be reached from anywhere, in each file. */
const ANYWHERE = 20;
const NO_PLACE = 60;

export interface Shards {
  readonly manifest: Manifest;
  /** File name → what is in it. */
  readonly files: ReadonlyMap<string, OffersFile>;
}
interface Placed {
  readonly offer: Offer;
  readonly at: Point;
}

/**
 * A directory as a folder of small files, one for each need in each cell. For every outcode of a cell its file holds the
 * offers nearest to it, for every age: what one file could show on its first pages, a shard can show too.
 */
export function makeShards(file: OffersFile, centres: ReadonlyMap<string, Point>): Shards {
  const { offers, ...about } = file;
  const placed = offers.flatMap((offer): Placed[] => {
    const at = pointOf(offer, centres);
    return at ? [{ offer, at }] : [];
  });
  const isPlaced = new Set(placed.map(({ offer }) => offer));
  const anywhere = offers.filter((offer) => offer.national === true || !isPlaced.has(offer)).sort(byFacts);
  const cells = cellsOf(
    centres,
    placed.map(({ at }) => at),
    FAR_MILES,
  );
  const files = new Map<string, OffersFile>();
  const write = (name: string, chosen: Iterable<Offer>) => {
    const list = [...new Set(chosen)].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (list.length > 0) files.set(name, { ...about, offers: list });
  };
  const beside = (like: (offer: Offer) => boolean) =>
    remembered(
      placed.filter(({ offer }) => like(offer)),
      centres,
    );
  const community = beside(isCommunity);
  const general = beside((offer) => offer.needs?.includes('wellbeing') === true);
  const counts: Partial<Record<NeedId, number>> = {};
  for (const need of [...NEEDS, 'untold'] as const) {
    const helps = (offer: Offer) => (need === 'untold' ? !offer.needs : offer.needs?.includes(need) === true);
    const isGeneral = need !== 'untold' && GENERAL_HELPS.includes(need);
    const here = placed.filter(({ offer }) => helps(offer));
    const far = anywhere.filter(helps);
    const total = offers.filter(helps).length;
    if (total === 0) continue;
    if (need !== 'untold') counts[need] = total;
    cells.forEach((outcodes, cell) => {
      const near = outcodes.flatMap((outcode) => {
        const from = centres.get(outcode);
        return from
          ? [...nearest(here, from, NEAREST), ...(isGeneral ? general(outcode) : []), ...community(outcode)]
          : [];
      });
      write(shardName(need, cell), [...near, ...far.slice(0, ANYWHERE)]);
    });
    write(shardName(need, 'any'), [
      ...far.slice(0, NO_PLACE),
      ...here
        .map(({ offer }) => offer)
        .sort(byFacts)
        .slice(0, NO_PLACE),
    ]);
  }
  const untold = offers.filter((offer) => !offer.needs).length;
  return {
    manifest: { ...about, sharded: true, cells: cells.map((outcodes) => outcodes.join(' ')), needs: counts, untold },
    files,
  };
}

/** The few of a kind that are nearest to an outcode, worked out once for all needs. */
function remembered(
  kind: readonly Placed[],
  centres: ReadonlyMap<string, Point>,
): (outcode: string) => readonly Offer[] {
  const known = new Map<string, readonly Offer[]>();
  return (outcode) => {
    const from = centres.get(outcode);
    const found = known.get(outcode) ?? (from ? nearest(kind, from, BESIDE) : []);
    known.set(outcode, found);
    return found;
  };
}

/** The nearest for each age, at most `count` each, within reach. */
function nearest(from: readonly Placed[], point: Point, count: number): Offer[] {
  const close = from
    .filter(({ at }) => Math.abs(at.lat - point.lat) < 0.45 && Math.abs(at.lon - point.lon) < 0.8)
    .map(({ offer, at }) => ({ offer, miles: milesBetween(point, at) }))
    .filter(({ miles }) => miles <= FAR_MILES)
    .sort((a, b) => a.miles - b.miles || (a.offer.id < b.offer.id ? -1 : 1));
  return BANDS.flatMap(([low, high]) => {
    const chosen: Offer[] = [];
    for (const { offer } of close) {
      if ((offer.ageMin ?? 0) > high || (offer.ageMax ?? 200) < low) continue;
      chosen.push(offer);
      if (chosen.length === count) break;
    }
    return chosen;
  });
}

function pointOf(offer: Offer, centres: ReadonlyMap<string, Point>): Point | undefined {
  for (const { lat, lon, postcode } of offer.places ?? []) {
    if (lat !== undefined && lon !== undefined) return { lat, lon };
    const centre = centres.get(outcodeOf(postcode ?? '') ?? '');
    if (centre) return centre;
  }
  return undefined;
}

/** What says most about itself first; equals by id, so that the same offers give the same files. */
const byFacts = (one: Offer, other: Offer) =>
  Object.keys(other).length - Object.keys(one).length || (one.id < other.id ? -1 : 1);
