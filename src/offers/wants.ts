import type { GroupingId } from '../base/grouping.ts';
import type { Offer, Slot } from './offer.ts';
import { isOpenAt } from './open-at.ts';
import type { OfferQuery, Unknown } from './query.ts';

/** Whether an offer, so many miles away if that is known, has what a person asked for; `undefined` is: it does not say. */
type Has = (offer: Offer, miles?: number) => boolean | undefined;

/** One thing that can be wanted. */
export interface Want {
  readonly has: Has;
  /** What to tell as not known when the offer does not say. */
  readonly tells: Unknown;
}

const oneOf = (offer: Offer, ...how: NonNullable<Offer['how']>[number][]): boolean | undefined =>
  offer.how?.some((each) => how.includes(each));

/** Near enough to go to often. */
const NEAR_MILES = 5;

/** What can be wanted, by id: the ids of the weighing step, and what flows ask for. */
const WANTS: Readonly<Record<string, Want>> = {
  free: { has: (offer) => offer.cost?.free, tells: 'cost' },
  'no-voice': { has: withoutVoice, tells: 'voice' },
  'no-phone': { has: withoutVoice, tells: 'voice' },
  'parents-not-told': {
    has: (offer) => {
      const told = offer.confidentiality?.parentTold;
      return told === undefined || told === 'depends' ? undefined : told === 'no';
    },
    tells: 'told',
  },
  soon: {
    has: (offer) => (offer.wait?.weeksMax === undefined ? undefined : offer.wait.weeksMax <= 4),
    tells: 'wait',
  },
  'something-now': {
    has: (offer) =>
      offer.start?.dropIn === true || oneOf(offer, 'self-guided') || (offer.wait?.weeksMax === 0 ? true : undefined),
    tells: 'wait',
  },
  near: { has: isNear, tells: 'place' },
  evenings: { has: ({ when }) => when?.slots?.some(isOutOfHours), tells: 'hours' },
  interpreter: { has: (offer) => says(offer, /interpret|\bbsl\b|sign language|translat/i), tells: 'language' },
  wheelchair: { has: (offer) => says(offer, /wheelchair|step-free|level access|\bramp|\blift\b/i), tells: 'steps' },
  quiet: { has: (offer) => says(offer, /\bquiet|\bcalm|sensory|low stimul/i), tells: 'quiet' },
  'someone-like-me': {
    has: (offer) => tells(offer, /\bpeers?\b|lived experience|been through|(?:others|people) like (?:you|them)/i),
    tells: 'peers',
  },
  'help-others': {
    has: (offer) => tells(offer, /\bvolunteer|\bhelp(?:ing)? others\b|\bpeer (?:mentor|support)/i),
    tells: 'helping',
  },
  'speak-up': {
    has: (offer) => tells(offer, /\badvoca|\bspeak (?:up|out)\b|\bcomplain|\byour rights\b/i),
    tells: 'speak-up',
  },
  'ways-to-cope': { has: (offer) => oneOf(offer, 'self-guided') || isFor(offer, 'thriving'), tells: 'kind' },
  understand: { has: (offer) => isFor(offer, 'advice'), tells: 'kind' },
  online: { has: (offer) => oneOf(offer, 'online'), tells: 'how' },
  'in-person': { has: (offer) => oneOf(offer, 'in-person', 'home', 'group'), tells: 'how' },
  talk: { has: (offer) => oneOf(offer, 'in-person', 'phone', 'home'), tells: 'how' },
  'someone-to-talk': { has: (offer) => oneOf(offer, 'in-person', 'phone', 'home', 'online', 'text'), tells: 'how' },
  'not-talking': { has: (offer) => oneOf(offer, 'text', 'self-guided', 'group') || undefined, tells: 'how' },
  'with-others': { has: (offer) => oneOf(offer, 'group'), tells: 'how' },
  'on-my-own': { has: (offer) => oneOf(offer, 'self-guided'), tells: 'how' },
  'drop-in': { has: (offer) => offer.start?.dropIn, tells: 'start' },
  'self-referral': { has: (offer) => offer.start?.self, tells: 'start' },
  proven: {
    has: (offer) => {
      const certainty = offer.evidence?.certainty;
      return certainty === undefined || certainty === 'unknown' ? undefined : certainty !== 'little';
    },
    tells: 'proven',
  },
};

/**
 * What a want asks of an offer. Besides the ids above: `language:Polish`, `access:step-free`, and `open-now` when the
 * question says what time it is. `elsewhere` is about the place (`place-fit.ts`). An id that nobody knows asks nothing:
 * flows may use ids of their own.
 */
export function wantOf(id: string, { now }: OfferQuery): Want | undefined {
  if (Object.hasOwn(WANTS, id)) return WANTS[id];
  const [kind, ...rest] = id.split(':');
  const what = rest.join(':').toLowerCase();
  if (id === 'open-now')
    return now === undefined
      ? undefined
      : { has: ({ when }) => when?.slots && isOpenAt(when.slots, now), tells: 'hours' };
  if (kind === 'language' && what)
    return {
      has: ({ languages }) => languages?.some((each) => each.toLowerCase().startsWith(what)),
      tells: 'language',
    };
  if (kind === 'access' && what)
    return { has: (offer) => says(offer, new RegExp(what.replace(/[^\w -]/g, ''), 'i')), tells: 'access' };
  return undefined;
}

/** Whether it names a way in. What a list of these does not name may be there all the same: it is never a no. */
const says = ({ access, languages, places }: Offer, way: RegExp): true | undefined =>
  [...(access ?? []), ...(languages ?? []), ...(places ?? []).flatMap((place) => place.access ?? [])].some((each) =>
    way.test(each),
  ) || undefined;

/** Whether its own words tell of it. Silence is never a no. */
const tells = ({ name, summary, description, whoFor, goodFor, whatHappens }: Offer, what: RegExp): true | undefined =>
  [name, summary, description, whoFor, goodFor, whatHappens].some((each) => each !== undefined && what.test(each)) ||
  undefined;

const isFor = ({ groupings }: Offer, grouping: GroupingId): true | undefined =>
  groupings?.includes(grouping) === true || undefined;

/** What comes home is near; what needs no way at all has no distance. */
function isNear({ how }: Offer, miles: number | undefined): boolean | undefined {
  if (how?.includes('home')) return true;
  const needsAWay = how?.some((each) => each === 'in-person' || each === 'group') ?? true;
  return miles === undefined || !needsAWay ? undefined : miles <= NEAR_MILES;
}

/** Open after six, or at a weekend. */
const isOutOfHours = ({ days, closes }: Slot): boolean =>
  closes > '18:00' || days.some((day) => day === 'SA' || day === 'SU');

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
