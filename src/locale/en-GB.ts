import type { Read } from './reads.ts';
import type { Showing } from './showing.ts';

const locale = 'en-GB';

/** The words of the interface that are needed before the first question. Those of later steps are in `en-GB.later.ts`. */
export const enGB = {
  locale,
  dir: 'ltr' as 'ltr' | 'rtl',
  // The frame
  urgentHelp: 'Urgent help',
  leave: 'Leave',
  leaveHint: 'Leave this page at once. You can also press Shift 3 times.',
  privacy: 'This is not a person, and nobody reads what you write. It stays on this page and is not saved.',
  loading: 'Loading…',
  // Answers
  back: 'Back',
  unsure: 'I’m not sure',
  skip: 'Skip this',
  shortcut: 'Show me what there is now',
  before: 'your answer before',
  busy: { understanding: 'Reading your words…', searching: 'Looking for support…' },
  // When something fails
  notices: {
    'place-unknown': 'We do not know that place. Write the first half of a postcode, such as M32. Or leave it empty.',
    'offers-failed': 'We could not load local support. Try again. Urgent help still works.',
    'flow-refused': 'We could not load the questions. Urgent help still works.',
    'understand-failed': 'We could not read your words. You can try again, or choose from the cards.',
  },
  tryAgain: 'Try again',
  // Urgent help
  carryOn: 'Carry on',
  moreHelp: 'More help',
  moreLines: 'People you can talk to',
  otherWays: 'If you cannot speak or hear',
  cardKind: { emergency: 'Emergency: ', urgent: 'Urgent: ', support: '' },
  call: 'Call',
  text: 'Text',
  textWord: (word: string) => `Text ${word} to`,
  reach: {
    chat: 'Chat online',
    bsl: 'British Sign Language',
    relay: 'Relay UK',
    email: 'Email',
    place: 'Go to',
    web: 'Open the website',
  },
  free: 'Free',
  offBill: 'Does not show on a phone bill',
  newTab: 'opens a new tab',
};

/** The first words of any language: every locale file has exactly these keys. */
export type FirstWords = typeof enGB;
/** As the view has them: with pictures where a language has any, and its own words for what contacts say in English. */
export type InterfaceWords = FirstWords & { readonly show?: Showing; readonly reads?: (text: string) => Read };
