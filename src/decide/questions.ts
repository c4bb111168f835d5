import type { Offer } from '../offers/offer.ts';
import { cellFor } from './cell.ts';
import type { Plan } from './plan.ts';
import type { RowId } from './rows.ts';
import { standFor } from './stand.ts';
import type { WishId } from './wish.ts';

/** More than this nobody gets to ask in a first call, and a plan has one page. */
export const QUESTIONS_PER_OFFER = 5;

/** What can be asked, in the order in which it decides whether somebody can use the offer at all. */
const ASKED: readonly RowId[] = [
  'who-for',
  'start',
  'wait',
  'who-knows',
  'cost',
  'where-when',
  'what-happens',
  'limits',
  'lasts',
  'good-for',
  'evidence',
];

/** The row in which the answer to each wish stands. */
const ROW_OF: Readonly<Record<WishId, RowId>> = {
  soon: 'wait',
  'close-by': 'where-when',
  online: 'where-when',
  'in-person': 'where-when',
  talk: 'what-happens',
  'no-voice': 'where-when',
  'parents-not-told': 'who-knows',
  free: 'cost',
  'people-like-me': 'who-for',
  'with-others': 'where-when',
  'on-my-own': 'where-when',
  proven: 'evidence',
  'drop-in': 'start',
};

/**
 * What to ask about the chosen offers: first what mattered most and is not known, then the other unknowns.
 *
 * @param today ISO day.
 * @param miles Miles from the person, by offer id: nobody has to ask how far a place is when that is known.
 */
export function questionsFor(
  offers: readonly Offer[],
  wishes: readonly WishId[],
  today: string,
  miles?: ReadonlyMap<string, number>,
): Plan['questions'] {
  return offers.flatMap((offer) => {
    const wished = wishes
      .filter((wish) => standFor(offer, wish, miles?.get(offer.id)) === 'unknown')
      .map((wish) => ROW_OF[wish]);
    const missing = ASKED.filter((row) => cellFor(row, offer, today, miles?.get(offer.id)).is === 'unknown');
    return [...new Set([...wished, ...missing])]
      .slice(0, QUESTIONS_PER_OFFER)
      .map((row) => ({ offerId: offer.id, row }));
  });
}
