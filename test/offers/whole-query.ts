import type { OfferFinder } from '../../src/offers/open-offers.ts';
import type { Found, OfferQuery } from '../../src/offers/query.ts';

/** A question that says all that a finder elsewhere may be told. */
export const WHOLE_QUERY: OfferQuery = {
  needs: ['anxiety', 'sleep'],
  groupings: ['advice'],
  who: 'me',
  age: { min: 11, max: 15 },
  how: ['online'],
  wants: ['free'],
  outcode: 'M33',
  areas: ['Trafford'],
  seed: 1,
  limit: 3,
};

export const empty: Found = { results: [], more: 0, nearest: true, invented: false, sources: [] };

/** The list behind a finder; 99 more tell that it answered. */
export const behind: OfferFinder = { find: () => Promise.resolve({ ...empty, more: 99 }) };
