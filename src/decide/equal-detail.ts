import type { Offer } from '../offers/offer.ts';

/** How far apart in length good points and limits may be before the longer one outweighs by length alone. */
export const EQUAL_WITHIN = 2;

/** `unequal` is flagged to whoever keeps the offers; `unknown` when one of the two is missing. */
export type Detail = 'equal' | 'unequal' | 'unknown';

/**
 * Whether an offer says its good points and its limits in equal detail (IPDAS 2.1.1): lengths within a factor of two,
 * in characters without the space around them.
 */
export function equalDetail({ goodFor, limits }: Pick<Offer, 'goodFor' | 'limits'>): Detail {
  const good = goodFor?.trim().length ?? 0;
  const limit = limits?.trim().length ?? 0;
  if (good === 0 || limit === 0) return 'unknown';
  return Math.max(good, limit) <= Math.min(good, limit) * EQUAL_WITHIN ? 'equal' : 'unequal';
}
