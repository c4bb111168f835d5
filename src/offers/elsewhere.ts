import type { OfferQuery } from './query.ts';

/** Whether they said that they live outside the area that the host's list is for (a student whose school is at home). */
export const livesElsewhere = ({ wants }: OfferQuery): boolean => wants.includes('elsewhere');

/** Areas that an offer must serve to be of use: the host's is no area of somebody who lives elsewhere. */
export const areasAsked = (query: OfferQuery): readonly string[] => (livesElsewhere(query) ? [] : (query.areas ?? []));

/** The question without the host's own place: it tells nothing about somebody who lives elsewhere and gave no place. */
export function withoutHostPlace(query: OfferQuery, host: string | undefined): OfferQuery {
  const { outcode, ...others } = query;
  return livesElsewhere(query) && outcode === host ? others : query;
}
