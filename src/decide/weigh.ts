import type { Offer } from '../offers/offer.ts';
import { standFor } from './stand.ts';
import type { Stand, Weighed, WishId } from './wish.ts';

/**
 * Puts the options in the order of the wishes that the person picked, and of nothing else. Every picked wish counts the
 * same: an option that meets more of them is earlier, then one that fails fewer. Options that stand the same keep the
 * order they were given in, and with no wish picked nothing moves. No option is ever left out.
 *
 * @param miles Miles from the person, by offer id.
 */
export function weigh(
  offers: readonly Offer[],
  wishes: readonly WishId[],
  miles?: ReadonlyMap<string, number>,
): Weighed[] {
  const picked = [...new Set(wishes)];
  const weighed = offers.map((offer): Weighed => ({
    offerId: offer.id,
    stands: picked.map((wish) => ({ wish, stand: standFor(offer, wish, miles?.get(offer.id)) })),
  }));
  return weighed.sort((one, other) => count(other, 'yes') - count(one, 'yes') || count(one, 'no') - count(other, 'no'));
}

const count = ({ stands }: Weighed, wanted: Stand): number => stands.filter(({ stand }) => stand === wanted).length;
