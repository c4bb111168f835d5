import type { HowId } from '../base/how.ts';
import type { Offer } from '../offers/offer.ts';
import type { Stand, WishId } from './wish.ts';

/** Weeks of waiting that still count as soon. */
export const SOON_WEEKS = 4;
/** Miles that still count as close by; distances are between the centres of postcode districts, so not exact. */
export const CLOSE_MILES = 5;

/** Words by which an offer says that the others there are in the same position as the person. */
const sameBoat =
  /\bpeers?\b|\bpeer[- ]|lived experience|been through|people like you|others like you|same (thing|position|boat)|other (young people|young carers|parents|carers|families) who/i;

/**
 * How one offer stands for one wish, from what the offer itself says and nothing else. Not said, or said as "it
 * depends", is `unknown`: never a guess, and never a "no".
 *
 * @param miles Miles from the person to this offer, when both ends are known.
 */
export function standFor(offer: Offer, wish: WishId, miles?: number): Stand {
  switch (wish) {
    case 'soon':
      return soon(offer);
    case 'close-by':
      return closeBy(offer, miles);
    case 'online':
      return offer.chatUrl ? 'yes' : given(offer, ['online']);
    case 'in-person':
      return given(offer, ['in-person', 'home'], ['group']);
    case 'talk':
      return talk(offer);
    case 'no-voice':
      return offer.chatUrl ? 'yes' : given(offer, ['text', 'self-guided'], ['online']);
    case 'parents-not-told':
      return parentsNotTold(offer);
    case 'free':
      return truth(offer.cost?.free);
    case 'people-like-me':
      return peopleLikeMe(offer);
    case 'with-others':
      return given(offer, ['group']);
    case 'on-my-own':
      return given(offer, ['self-guided']);
    case 'proven':
      return proven(offer);
    case 'drop-in':
      return truth(offer.start?.dropIn);
  }
}

const truth = (fact: boolean | undefined): Stand => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no');

/** Yes when given in one of these ways; unknown when only in a way that could go either way; else no. */
function given(offer: Offer, ways: readonly HowId[], maybe: readonly HowId[] = []): Stand {
  if (!offer.how?.length) return 'unknown';
  if (offer.how.some((way) => ways.includes(way))) return 'yes';
  return offer.how.some((way) => maybe.includes(way)) ? 'unknown' : 'no';
}

function soon({ status, wait, start }: Offer): Stand {
  if (status === 'full' || status === 'paused') return 'no';
  if (wait?.weeksMax !== undefined) return wait.weeksMax <= SOON_WEEKS ? 'yes' : 'no';
  if (wait?.weeksMin !== undefined) return wait.weeksMin > SOON_WEEKS ? 'no' : 'unknown';
  return start?.dropIn ? 'yes' : 'unknown';
}

function closeBy(offer: Offer, miles?: number): Stand {
  if (offer.how?.includes('home')) return 'yes';
  if (given(offer, ['in-person', 'group']) === 'no') return 'no';
  return miles === undefined ? 'unknown' : truth(miles <= CLOSE_MILES);
}

/** A club is in person too, but that alone does not say that anybody there has time to talk. */
function talk(offer: Offer): Stand {
  const stand = given(offer, ['in-person', 'phone', 'text', 'home'], ['online', 'group']);
  const onlyKeepsWell = offer.groupings?.length === 1 && offer.groupings[0] === 'thriving';
  return stand === 'yes' && onlyKeepsWell ? 'unknown' : stand;
}

/** Where only a parent can start it, a parent knows, whatever is kept private afterwards. */
function parentsNotTold({ start, confidentiality }: Offer): Stand {
  const othersCanStart = start?.self || start?.school || start?.gp || start?.other || start?.dropIn;
  if (confidentiality?.parentTold === 'yes' || (start?.parent && !othersCanStart)) return 'no';
  return confidentiality?.parentTold === 'no' ? 'yes' : 'unknown';
}

/** Silence is not a "no" here: there is no field in which an offer could deny it. */
function peopleLikeMe({ summary, description, whoFor, whatHappens, goodFor }: Offer): Stand {
  const words = [summary, description, whoFor, whatHappens, goodFor].filter(Boolean).join(' ');
  return sameBoat.test(words) ? 'yes' : 'unknown';
}

/** "Some" evidence is neither proof nor its absence, so it stands between the two. */
function proven({ evidence }: Offer): Stand {
  if (evidence?.certainty === 'strong') return 'yes';
  return evidence?.certainty === 'little' ? 'no' : 'unknown';
}
