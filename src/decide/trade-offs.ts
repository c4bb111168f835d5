import type { Offer } from '../offers/offer.ts';
import { standFor } from './stand.ts';
import type { Stand, WishId } from './wish.ts';

/** "Sooner, but not free": what an option has that another lacks, and what it lacks that another has. */
export interface TradeOff {
  readonly offerId: string;
  readonly good: WishId;
  readonly but: WishId;
}

/** Things whose absence matters to most people, said even when nobody picked them. */
const OFTEN_MATTERS = ['soon', 'close-by', 'free', 'parents-not-told'] as const satisfies readonly WishId[];

/**
 * The trade-offs between options, for the wishes that the person picked. Only differences inside this set are named,
 * and only facts: an unknown is neither good nor bad. At most one a wish that is not met, and none when nothing is met.
 *
 * @param miles Miles from the person, by offer id.
 */
export function tradeOffs(
  offers: readonly Offer[],
  wishes: readonly WishId[],
  miles?: ReadonlyMap<string, number>,
): TradeOff[] {
  const picked = [...new Set(wishes)];
  const others = OFTEN_MATTERS.filter((wish) => !picked.includes(wish));
  const stand = (offer: Offer, wish: WishId): Stand => standFor(offer, wish, miles?.get(offer.id));
  const any = (wish: WishId, wanted: Stand): boolean => offers.some((offer) => stand(offer, wish) === wanted);

  return offers.flatMap((offer) => {
    const good = picked.find((wish) => stand(offer, wish) === 'yes' && (any(wish, 'no') || any(wish, 'unknown')));
    if (good === undefined) return [];
    const lacks = (wish: WishId): boolean => stand(offer, wish) === 'no' && any(wish, 'yes');
    const missed = picked.filter(lacks);
    const buts = missed.length ? missed : others.filter(lacks).slice(0, 1);
    return buts.map((but): TradeOff => ({ offerId: offer.id, good, but }));
  });
}
