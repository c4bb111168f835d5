import { milesBetween, type Point } from '../place/distance.ts';

/** Outcodes in one cell, at most: their nearest offers share a file. */
const MOST_OUTCODES = 12;

/** Cells of neighbouring outcodes, for all outcodes within reach of any of these points: halved by place until they are small. */
export function cellsOf(centres: ReadonlyMap<string, Point>, points: readonly Point[], reach: number): string[][] {
  // A coarse grid of where there is anything: comparing each outcode with each of many thousand offers would take minutes.
  const squares = new Map(points.map((point) => [`${Math.round(point.lat * 5)} ${Math.round(point.lon * 5)}`, point]));
  const near = [...centres].filter(([, at]) =>
    [...squares.values()].some((point) => milesBetween(at, point) <= reach + 10),
  );
  return halved(near).map((cell) => cell.map(([outcode]) => outcode).sort());
}

type Placed = readonly [string, Point];

function halved(outcodes: readonly Placed[]): (readonly Placed[])[] {
  if (outcodes.length <= MOST_OUTCODES) return outcodes.length > 0 ? [outcodes] : [];
  const spread = (of: (point: Point) => number) =>
    Math.max(...outcodes.map(([, at]) => of(at))) - Math.min(...outcodes.map(([, at]) => of(at)));
  // A degree of longitude is about 0.6 of one of latitude here.
  const along = spread(({ lat }) => lat) > 0.6 * spread(({ lon }) => lon) ? 'lat' : 'lon';
  const sorted = [...outcodes].sort(([a, one], [b, other]) => one[along] - other[along] || (a < b ? -1 : 1));
  const middle = Math.ceil(sorted.length / 2);
  return [...halved(sorted.slice(0, middle)), ...halved(sorted.slice(middle))];
}
