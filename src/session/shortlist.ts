import type { OfferResult } from '../offers/query.ts';
import type { SessionContext } from './context.ts';

/** The results that were put side by side, in the order in which they were picked. */
export const shortlisted = ({ found }: Pick<SessionContext, 'found'>, ids: readonly string[]): readonly OfferResult[] =>
  ids.flatMap((id) => found?.results.find(({ offer }) => offer.id === id) ?? []);

/** Whole miles from the person by offer id, where both ends are known. */
export const milesOf = (results: readonly OfferResult[]): ReadonlyMap<string, number> =>
  new Map(results.flatMap(({ offer, miles }) => (miles === undefined ? [] : [[offer.id, miles] as const])));

export const offersIn = (results: readonly OfferResult[]): readonly OfferResult['offer'][] =>
  results.map(({ offer }) => offer);
