import { areasAsked } from './elsewhere.ts';
import type { OfferQuery } from './query.ts';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * A question as the body of a search in OpenSearch or Elasticsearch, over documents that are offers of ours with
 * `point: { lat, lon }`. What an offer does not say never leaves it out: each filter also lets the missing field through.
 */
export function openSearchBody(query: OfferQuery, near?: Point): Record<string, unknown> {
  const orMissing = (field: string, clause: unknown) => ({
    bool: { should: [clause, { bool: { must_not: { exists: { field } } } }], minimum_should_match: 1 },
  });
  const areas = areasAsked(query);
  const filter = [
    ...(query.age
      ? [
          orMissing('ageMin', { range: { ageMin: { lte: query.age.max } } }),
          orMissing('ageMax', { range: { ageMax: { gte: query.age.min } } }),
        ]
      : []),
    ...(areas.length > 0
      ? [
          {
            bool: {
              should: [orMissing('areas', { terms: { areas } }), { term: { national: true } }],
              minimum_should_match: 1,
            },
          },
        ]
      : []),
    ...(query.needs.length > 0 ? [orMissing('needs', { terms: { needs: query.needs } })] : []),
  ];
  const should = [
    ...query.needs.map((need, at) => ({
      constant_score: { filter: { term: { needs: need } }, boost: 4 / (1 + at / 2) },
    })),
    ...query.groupings.map((grouping) => ({ constant_score: { filter: { term: { groupings: grouping } }, boost: 2 } })),
    ...query.how.map((how) => ({ constant_score: { filter: { term: { how } }, boost: 1.5 } })),
    ...(near
      ? [{ distance_feature: { field: 'point', pivot: '10mi', origin: [near.lon, near.lat], boost: 1.5 } }]
      : []),
  ];
  return { size: query.limit, track_total_hits: true, query: { bool: { filter, should } } };
}

/** The offers in an answer of OpenSearch or Elasticsearch, in the shape of our search protocol. */
export function fromOpenSearch(answer: unknown): { offers: unknown[]; total: number } {
  const hits = recordAt(answer, 'hits');
  const list = Array.isArray(hits?.['hits']) ? (hits['hits'] as unknown[]) : [];
  const total = hits?.['total'];
  const offers = list.flatMap((hit) => {
    const source = recordAt(hit, '_source');
    return source ? [{ id: recordOf(hit)?.['_id'], ...source }] : [];
  });
  const count = typeof total === 'number' ? total : recordOf(total)?.['value'];
  return { offers, total: typeof count === 'number' ? count : offers.length };
}

const recordOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
const recordAt = (value: unknown, key: string) => recordOf(recordOf(value)?.[key]);
