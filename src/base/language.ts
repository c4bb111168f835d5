/** Languages that there are words for, as BCP 47 tags. Those after the second are drafts that nobody has reviewed. */
export const LANGUAGES = ['en-GB', 'en-GB-x-easy', 'cy-GB', 'pl', 'ur'] as const;
export type LanguageTag = (typeof LANGUAGES)[number];

export const isLanguageTag = (tag: unknown): tag is LanguageTag => LANGUAGES.includes(tag as LanguageTag);

/** The one of these languages that is asked for, or that is the same language elsewhere ("cy" finds "cy-GB"). */
export const languageLike = (tag: string, among: readonly LanguageTag[]): LanguageTag | undefined =>
  among.find((each) => each === tag) ?? among.find((each) => each.split('-')[0] === tag.split('-')[0]);
