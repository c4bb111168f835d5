import { areasAsked } from './elsewhere.ts';
import { findOffers } from './find.ts';
import { fromJson } from './from-json.ts';
import { OffersWrongShape } from './offers-error.ts';
import { anyMarkup, type ToText } from './plain-text.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';
import { isRecord } from './read-values.ts';

/** What a service can have applied by itself; what is missing here is applied in the page. */
export const APPLIED = ['needs', 'groupings', 'age', 'near', 'areas', 'how', 'wants'] as const;
export type Applied = (typeof APPLIED)[number];

/**
 * What a service, or a source of the host's own, answered: read as leniently as a file of offers, and searched in the
 * page as one, so that what was not applied there is applied here. Throws `OffersWrongShape`.
 *
 * @param from.name Whose answer it is, for the error.
 */
export async function readAnswer(
  json: unknown,
  query: OfferQuery,
  {
    name,
    distance,
    loadToText = async () => (await import('./sanitise.ts')).loadSanitiser(),
  }: {
    readonly name: string;
    readonly distance: Distance | undefined;
    readonly loadToText?: (() => Promise<ToText>) | undefined;
  },
): Promise<Found> {
  const file = fromJson(json, anyMarkup(json) ? await loadToText() : (text) => text);
  if (!file) throw new OffersWrongShape(name, 'a search answers { "offers": [ … ], "applied": [ … ] }');
  const about = isRecord(json) ? json : {};
  const found = findOffers(file, query, distance);
  const total = typeof about['total'] === 'number' ? about['total'] : 0;
  const applied = APPLIED.filter((filter) => Array.isArray(about['applied']) && about['applied'].includes(filter));
  // A total counts only what the service itself was able to tell apart.
  const all = asked(query).every((filter) => applied.includes(filter));
  return { ...found, more: all ? Math.max(found.more, total - found.results.length) : found.more };
}

function asked(query: OfferQuery): Applied[] {
  const given: Record<Applied, boolean> = {
    needs: query.needs.length > 0,
    groupings: query.groupings.length > 0,
    age: query.age !== undefined,
    near: query.outcode !== undefined,
    areas: areasAsked(query).length > 0,
    how: query.how.length > 0,
    wants: query.wants.length > 0,
  };
  return APPLIED.filter((filter) => given[filter]);
}
