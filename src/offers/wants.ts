import type { Offer } from './offer.ts';
import { isOpenAt } from './open-at.ts';
import type { OfferQuery, Unknown } from './query.ts';

/** Whether an offer has what a person asked for; `undefined` is: it does not say. */
type Has = (offer: Offer) => boolean | undefined;

/** One thing that can be wanted. */
export interface Want {
  readonly has: Has;
  /** What to tell as not known when the offer does not say. */
  readonly tells?: Unknown;
}

const oneOf = (offer: Offer, ...how: NonNullable<Offer['how']>[number][]): boolean | undefined =>
  offer.how?.some((each) => how.includes(each));

/** What can be wanted, by id: the ids of the weighing step, and what flows ask for. */
const WANTS: Readonly<Record<string, Want>> = {
  free: { has: (offer) => offer.cost?.free, tells: 'cost' },
  'no-voice': { has: withoutVoice },
  'no-phone': { has: withoutVoice },
  'parents-not-told': {
    has: (offer) => {
      const told = offer.confidentiality?.parentTold;
      return told === undefined || told === 'depends' ? undefined : told === 'no';
    },
  },
  soon: { has: (offer) => (offer.wait?.weeksMax === undefined ? undefined : offer.wait.weeksMax <= 4) },
  online: { has: (offer) => oneOf(offer, 'online'), tells: 'how' },
  'in-person': { has: (offer) => oneOf(offer, 'in-person', 'home', 'group'), tells: 'how' },
  talk: { has: (offer) => oneOf(offer, 'in-person', 'phone', 'home'), tells: 'how' },
  'with-others': { has: (offer) => oneOf(offer, 'group'), tells: 'how' },
  'on-my-own': { has: (offer) => oneOf(offer, 'self-guided'), tells: 'how' },
  'drop-in': { has: (offer) => offer.start?.dropIn, tells: 'start' },
  'self-referral': { has: (offer) => offer.start?.self, tells: 'start' },
  proven: {
    has: (offer) => {
      const certainty = offer.evidence?.certainty;
      return certainty === undefined || certainty === 'unknown' ? undefined : certainty !== 'little';
    },
  },
};

/**
 * What a want asks of an offer. Besides the ids above: `language:Polish`, `access:step-free`, and `open-now` when the
 * question says what time it is. An id that nobody knows asks nothing: flows may use ids of their own.
 */
export function wantOf(id: string, { now }: OfferQuery): Want | undefined {
  if (Object.hasOwn(WANTS, id)) return WANTS[id];
  const [kind, ...rest] = id.split(':');
  const what = rest.join(':').toLowerCase();
  if (id === 'open-now')
    return now === undefined ? undefined : { has: ({ when }) => when?.slots && isOpenAt(when.slots, now) };
  if (kind === 'language' && what)
    return { has: ({ languages }) => languages?.some((each) => each.toLowerCase().startsWith(what)) };
  if (kind === 'access' && what)
    return { has: (offer) => saysAccess(offer)?.some((each) => each.toLowerCase().includes(what)) };
  return undefined;
}

const saysAccess = ({ access, places }: Offer): readonly string[] | undefined => {
  const all = [...(access ?? []), ...(places ?? []).flatMap((place) => place.access ?? [])];
  return all.length > 0 ? all : undefined;
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
