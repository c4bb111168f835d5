import { isLanguageTag, LANGUAGES, type LanguageTag } from '../base/language.ts';
import { isNation, NATIONS, type Nation } from '../base/nation.ts';

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
  /** `none`: nothing is kept on the device. */
  remember: 'none',
  /** Where Leave goes. */
  'exit-to': 'https://www.bbc.co.uk/weather',
  /** When it is there, no text boxes are shown, only cards. */
  'no-words': '',
  /** When it is there, `signpost-step` events carry the id of each step. A step can say something about a person: ask first. */
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

/** Something a host set that cannot be used: names the attribute and the remedy. */
export interface ConfigProblem {
  readonly attribute: OptionName;
  readonly sentence: string;
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?/i;

/** Reads attributes into a config. Never throws: what cannot be used is left at its default and said in `problems`. */
export function readConfig(attribute: (name: OptionName) => string | null): {
  config: Config;
  problems: readonly ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  const text = (name: OptionName): string | undefined => attribute(name)?.trim() || undefined;
  const oneOf = <T extends string>(name: OptionName, allowed: readonly T[]): T | undefined => {
    const value = text(name);
    if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
    problems.push({ attribute: name, sentence: `The attribute ${name}="${value}" is not known. Use one of: ${allowed.join(', ')}.` });
    return undefined;
  };
  const nation = oneOf('nation', NATIONS);
  const { outcode, placeName } = readPlace(text('place'), problems);
  oneOf('remember', ['none']);
  return {
    config: {
      flow: text('flow') ?? OPTIONS.flow,
      offers: text('offers'),
      offersFrom: oneOf('offers-from', OFFER_KINDS),
      outcode,
      placeName,
      nation: isNation(nation) ? nation : 'england',
      languages: readLanguages(text('languages') ?? OPTIONS.languages, problems),
      contacts: text('contacts'),
      exitTo: readExit(text('exit-to'), problems),
      noWords: attribute('no-words') !== null,
      reportSteps: attribute('report-steps') !== null,
    },
    problems,
  };
}

function readPlace(place: string | undefined, problems: ConfigProblem[]): Pick<Config, 'outcode' | 'placeName'> {
  if (place === undefined) return { outcode: undefined, placeName: undefined };
  const [first = '', ...name] = place.split(/\s+/);
  const outcode = OUTCODE.exec(first)?.[0].toUpperCase();
  if (outcode !== undefined && outcode.length >= first.length) {
    // "M32 0AB" is a whole postcode: its second half is dropped, as it says more about a person than is needed.
    const rest = name.filter((word) => !/^\d[A-Z]{2}$/i.test(word)).join(' ');
    return { outcode, placeName: rest || undefined };
  }
  problems.push({
    attribute: 'place',
    sentence: `The attribute place="${place}" does not start with the first half of a postcode. Write for instance place="M32 Stretford".`,
  });
  return { outcode: undefined, placeName: place };
}

function readLanguages(tags: string, problems: ConfigProblem[]): readonly LanguageTag[] {
  const named = tags.split(/\s+/);
  const unknown = named.filter((tag) => !isLanguageTag(tag));
  if (unknown.length > 0)
    problems.push({ attribute: 'languages', sentence: `There are no words in ${unknown.join(', ')}. Use some of: ${LANGUAGES.join(' ')}.` });
  const known = named.filter(isLanguageTag);
  return known.length > 0 ? known : ['en-GB'];
}

function readExit(address: string | undefined, problems: ConfigProblem[]): string {
  if (address === undefined) return OPTIONS['exit-to'];
  if (/^https:\/\//i.test(address)) return address;
  problems.push({
    attribute: 'exit-to',
    sentence: `The attribute exit-to="${address}" must start with https://. Leave goes to ${OPTIONS['exit-to']} until it does.`,
  });
  return OPTIONS['exit-to'];
}
