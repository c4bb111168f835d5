import type { NeedId } from '../base/need.ts';
import type { Offer } from './offer.ts';
import type { OfferQuery, Reason } from './query.ts';

/** What somebody who listens, counsels or treats in general is used to hearing: offers for just this still come first. */
export const GENERAL_HELPS: readonly NeedId[] = [
  'anxiety',
  'low-mood',
  'self-harm',
  'suicidal-thoughts',
  'sleep',
  'bullying',
  'body-image',
  'family-conflict',
  'bereavement',
  'loneliness',
  'exam-stress',
  'anger-behaviour',
  'identity-lgbtq',
  'gender',
  'trauma',
  'relationships',
  'parent-stress',
  'school-attendance',
];

/** What was said first matters most; needs that were read from an offer's words count a little less than stated ones. */
export function needFit(offer: Offer, query: OfferQuery, because: Reason[]): number | undefined {
  if (query.needs.length === 0) return 1;
  if (!offer.needs) return undefined;
  let has = 0;
  let all = 0;
  let general = false;
  query.needs.forEach((need, index) => {
    const weight = 1 / (1 + index / 2);
    all += weight;
    if (offer.needs?.includes(need)) {
      has += weight;
      if (because.length < 3) because.push({ is: 'need', need });
    } else if (GENERAL_HELPS.includes(need) && offer.needs?.includes('wellbeing')) {
      has += weight * 0.3;
      general = true;
    }
  });
  if (general && has > 0 && !because.some(({ is }) => is === 'need')) because.push({ is: 'general' });
  if (has === 0) return 0;
  // An offer for few things is more likely to be about this one than an offer for everything.
  const focus = 1 / (1 + Math.max(0, offer.needs.length - 2) / 20);
  return (has / all) * focus * (offer.needsFrom === 'words' ? 0.9 : 1);
}

/** Whether an offer may help with anything that was asked about: it says so, or it does not say. Quick, for a first look at many. */
export function mayHelp({ needs }: Offer, query: OfferQuery): boolean {
  if (query.needs.length === 0 || !needs) return true;
  const isGeneral = needs.includes('wellbeing');
  return query.needs.some((need) => needs.includes(need) || (isGeneral && GENERAL_HELPS.includes(need)));
}
