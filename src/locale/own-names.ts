import type { LanguageTag } from '../base/language.ts';

/** What each language calls itself. Browsers know some of these by their English names only. */
export const OWN_NAMES: Readonly<Record<LanguageTag, string>> = {
  'en-GB': 'English',
  'en-GB-x-easy': 'Easy read',
  'cy-GB': 'Cymraeg',
  pl: 'Polski',
  ur: 'اردو',
};
