import { enGB, type FirstWords } from './en-GB.ts';

/** Easy read: one idea in a sentence, and no sentence of more than ten words. What is easy already stays as it is. */
export const enGBEasy: FirstWords = {
  ...enGB,
  locale: 'en-GB-x-easy',
  leaveHint: 'Leave this page now. Or press Shift 3 times.',
  privacy: 'This is not a person. Nobody reads what you write. It stays on this page. We do not save it.',
  unsure: 'I am not sure',
  shortcut: 'Show me help now',
  notices: {
    'place-unknown':
      'We do not know that place. Write the first half of a postcode. For example, M32. Or leave the box empty.',
    'offers-failed': 'The list of help did not load. You can try again. Urgent help still works.',
    'flow-refused': 'The questions did not load. Urgent help still works.',
    'understand-failed': 'We could not read your words. Try again. Or choose a card.',
  },
  offBill: 'It does not show on a phone bill',
};
