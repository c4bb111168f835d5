import { isLanguageTag, type LanguageTag } from '../base/language.ts';
import { isNation, type Nation } from '../base/nation.ts';

/**
 * The attributes of `<signpost-chat>` with their defaults. The README's table is made from these comments, so a fact is
 * written once and none of the words are sent to visitors.
 */
export const OPTIONS = {
  /** The conversation: the name of a built-in one (`what-matters`, `professional`, `check-in`), or the address of your own `flow.json`. */
  flow: 'what-matters',
  /** The address of your offers: our own JSON, a spreadsheet published as CSV, or the manifest of a folder of shards. A second address, after a space, is the list to fall back on when a search service does not answer. */
  offers: '',
  /** What `offers` is, where the address does not show it: `json`, `csv`, `open-referral-uk` or `search`. */
  'offers-from': '',
  /** Where your site is: the first half of a postcode, and after it a name if you like: `M32 Stretford`. */
  place: '',
  /** `england`, `wales`, `scotland` or `northern-ireland`: urgent help differs. */
  nation: 'england',
  /** The language of the words. Without it, the language of the page. */
  lang: 'en-GB',
  /** Languages that people can choose, with a space between. `cy-GB`, `pl` and `ur` are drafts that nobody has reviewed: name them here only if you take that on. */
  languages: 'en-GB en-GB-x-easy',
  /** The address of your own contacts: safeguarding lead, children’s services, lines that you have checked. */
  contacts: '',
  /** `none` is the only value: nothing is kept on the device, as others may use it. */
  remember: 'none',
  /** Where Leave goes. */
  'exit-to': 'https://www.bbc.co.uk/weather',
  /** When it is there, no text boxes are shown, only cards. */
  'no-words': '',
  /** When it is there, `signpost-step` events carry the id of each step, and `signpost-gap` events what nothing was found for. Both can say something about a person: ask first. */
  'report-steps': '',
};
export type OptionName = keyof typeof OPTIONS;

export const OFFER_KINDS = ['json', 'csv', 'open-referral-uk', 'search'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What a host set, checked. */
export interface Config {
  readonly flow: string;
  readonly offers: string | undefined;
  readonly offersFrom: OfferKind | undefined;
  /** First half of a postcode in capitals, and the name people know the place by. */
  readonly outcode: string | undefined;
  readonly placeName: string | undefined;
  readonly nation: Nation;
  readonly languages: readonly LanguageTag[];
  readonly contacts: string | undefined;
  readonly exitTo: string;
  readonly noWords: boolean;
  readonly reportSteps: boolean;
}

/** The value of an attribute, or null. */
export type Attribute = (name: OptionName) => string | null;

// A2, A22, A2A, AA2, AA22, AA2A: the first half of a postcode and nothing after it.
const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/i;

/** What a host set, without white space around it; undefined when it is left out or empty. */
export const textOf = (attribute: Attribute, name: OptionName): string | undefined =>
  attribute(name)?.trim() || undefined;

/**
 * Reads attributes into a config. Never throws: what cannot be used is left at its default, and `problemsIn` says so.
 */
export function readConfig(attribute: Attribute): Config {
  const text = (name: OptionName) => textOf(attribute, name);
  const nation = text('nation');
  const from = text('offers-from') as OfferKind;
  const exit = text('exit-to') ?? '';
  const languages = (text('languages') ?? OPTIONS.languages).split(/\s+/).filter(isLanguageTag);
  return {
    flow: text('flow') ?? OPTIONS.flow,
    offers: text('offers'),
    offersFrom: OFFER_KINDS.includes(from) ? from : undefined,
    ...placeIn(text('place')),
    nation: isNation(nation) ? nation : 'england',
    languages: languages.length > 0 ? languages : ['en-GB'],
    contacts: text('contacts'),
    exitTo: isSafe(exit) ? exit : OPTIONS['exit-to'],
    noWords: attribute('no-words') !== null,
    reportSteps: attribute('report-steps') !== null,
  };
}

/** Leave goes only to a page that nobody on the way can read or change. */
export const isSafe = (address: string): boolean => /^https:\/\//i.test(address);

/** "M32 0AB Stretford": the second half of the postcode is dropped, as it says more about a person than is needed. */
export function placeIn(place = ''): Pick<Config, 'outcode' | 'placeName'> {
  const [first = '', ...rest] = place.split(/\s+/);
  if (!OUTCODE.test(first)) return { outcode: undefined, placeName: place || undefined };
  const name = rest.filter((word) => !/^\d[A-Z]{2}$/i.test(word)).join(' ');
  return { outcode: first.toUpperCase(), placeName: name || undefined };
}
