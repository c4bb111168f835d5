import type { Offer } from './offer.ts';

/** What must be known before a person can choose an offer with their eyes open. */
export const CHOOSING = ['whoFor', 'areas', 'start', 'confidentiality', 'limits', 'checked'] as const;
export type Choosing = (typeof CHOOSING)[number];

/** What an offer still has to say before it is ready to choose from; empty when it is. */
export function missingFor(offer: Offer): Choosing[] {
  const said: Record<Choosing, boolean> = {
    whoFor: offer.whoFor !== undefined || offer.ageMin !== undefined || offer.ageMax !== undefined,
    areas: offer.areas !== undefined || offer.national === true,
    start: offer.start !== undefined,
    confidentiality: offer.confidentiality !== undefined,
    limits: offer.limits !== undefined,
    checked: offer.checked !== undefined && !offer.checked.weak,
  };
  return CHOOSING.filter((field) => !said[field]);
}

/** Days after which a check is old: a year. */
const OLD_DAYS = 365;

/** Whether an offer's facts are past their date on an ISO day: after its review day, or a year after its last check. */
export function isOld(offer: Offer, today: string): boolean {
  if (offer.reviewBy !== undefined) return offer.reviewBy < today;
  if (offer.checked === undefined) return false;
  return Date.parse(today) - Date.parse(offer.checked.on) > OLD_DAYS * 86_400_000;
}
