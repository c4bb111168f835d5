import { areasAsked } from './elsewhere.ts';
import type { OfferQuery } from './query.ts';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * A question as the parameters of a search in Typesense, over documents that are offers of ours with `point` (a
 * `geopoint`) and with -1 and 999 for ages that are not known: Typesense cannot ask for a missing field.
 */
export function typesenseParameters(query: OfferQuery, near?: Point): Record<string, string> {
  const oneOf = (field: string, ids: readonly string[]) =>
    `${field}:=[${ids.map((id) => `\`${id.replace(/`/g, '')}\``).join(',')}]`;
  const areas = areasAsked(query);
  const filters = [
    ...(query.age ? [`ageMin:<=${query.age.max}`, `ageMax:>=${query.age.min}`] : []),
    ...(query.needs.length > 0 ? [oneOf('needs', query.needs)] : []),
    ...(areas.length > 0 ? [`(${oneOf('areas', areas)} || national:=true)`] : []),
  ];
  const boosts = [
    ...query.needs.map((need, at) => `(needs:=\`${need}\`):${Math.round(40 / (1 + at / 2))}`),
    ...query.groupings.map((grouping) => `(groupings:=\`${grouping}\`):20`),
    ...query.how.map((how) => `(how:=\`${how}\`):15`),
  ];
  const sort = [
    ...(boosts.length > 0 ? [`_eval([${boosts.join(',')}]):desc`] : []),
    ...(near ? [`point(${near.lat},${near.lon}):asc`] : []),
  ];
  return {
    q: '*',
    per_page: String(query.limit),
    ...(filters.length > 0 ? { filter_by: filters.join(' && ') } : {}),
    ...(sort.length > 0 ? { sort_by: sort.join(',') } : {}),
  };
}

/** The offers in an answer of Typesense, in the shape of our search protocol. */
export function fromTypesense(answer: unknown): { offers: unknown[]; total: number } {
  const { hits, found } = (typeof answer === 'object' && answer !== null ? answer : {}) as {
    hits?: unknown;
    found?: unknown;
  };
  const offers = (Array.isArray(hits) ? hits : []).flatMap((hit: unknown) => {
    const document = (hit as { document?: unknown } | null)?.document;
    if (typeof document !== 'object' || document === null) return [];
    const { ageMin, ageMax, ...rest } = document as { ageMin?: unknown; ageMax?: unknown };
    return [{ ...rest, ...(ageMin === -1 ? {} : { ageMin }), ...(ageMax === 999 ? {} : { ageMax }) }];
  });
  return { offers, total: typeof found === 'number' ? found : offers.length };
}
