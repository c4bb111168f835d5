import type { Offer } from './offer.ts';

/** Whether an offer has what a person asked for; `undefined` is: it does not say. */
type Want = (offer: Offer) => boolean | undefined;

const oneOf = (offer: Offer, ...how: NonNullable<Offer['how']>[number][]): boolean | undefined =>
  offer.how?.some((each) => how.includes(each));

/**
 * What can be wanted, by id: the ids of the weighing step, and what flows ask for. An id that is not here never leaves
 * an offer out: a flow may use ids of its own.
 */
export const WANTS: Readonly<Record<string, Want>> = {
  free: (offer) => offer.cost?.free,
  'no-voice': withoutVoice,
  'no-phone': withoutVoice,
  'parents-not-told': (offer) => {
    const told = offer.confidentiality?.parentTold;
    return told === undefined || told === 'depends' ? undefined : told === 'no';
  },
  soon: (offer) => (offer.wait?.weeksMax === undefined ? undefined : offer.wait.weeksMax <= 4),
  online: (offer) => oneOf(offer, 'online'),
  'in-person': (offer) => oneOf(offer, 'in-person', 'home', 'group'),
  talk: (offer) => oneOf(offer, 'in-person', 'phone', 'home'),
  'with-others': (offer) => oneOf(offer, 'group'),
  'on-my-own': (offer) => oneOf(offer, 'self-guided'),
  'drop-in': (offer) => offer.start?.dropIn,
  'self-referral': (offer) => offer.start?.self,
  proven: (offer) => {
    const certainty = offer.evidence?.certainty;
    return certainty === undefined || certainty === 'unknown' ? undefined : certainty !== 'little';
  },
};

/** Can it be used, from the first contact on, without speaking on a telephone? */
function withoutVoice(offer: Offer): boolean | undefined {
  if (offer.how?.every((how) => how === 'phone')) return false;
  const otherDoor =
    offer.email !== undefined ||
    offer.chatUrl !== undefined ||
    offer.start?.dropIn === true ||
    offer.phones?.some((phone) => phone.kind !== 'voice') === true ||
    oneOf(offer, 'text', 'online', 'self-guided') === true;
  return otherDoor ? true : undefined;
}
