import { enGBHandoff, type HandoffWords } from './en-GB.handoff.ts';

const { ways, results } = enGBHandoff;
const PAPER = 'It will be on paper. Anyone who finds it can read it.';

/** The words of the ways to take a plan away, in easy read. */
export const enGBEasyHandoff: HandoffWords = {
  ...enGBHandoff,
  withSomeone: 'Look at it with someone',
  own: { in: 'Leave out what I said about me', out: 'Put in what I said about me' },
  ways: {
    ...ways,
    print: { ...ways.print, warning: PAPER },
    large: { ...ways.large, name: 'Print it in big letters', warning: PAPER, press: 'Print in big letters' },
    copy: { ...ways.copy, name: 'Copy the words', warning: 'It is on this device until you copy something else.' },
    qr: {
      ...ways.qr,
      warning: 'You will see a code. Anyone who sees it can scan it. Your phone may keep it.',
    },
    email: {
      ...ways.email,
      warning: 'A copy is in the email. Who else can read your email?',
    },
    share: { ...ways.share, warning: 'The person gets a copy. The app gets a copy too.' },
    calendar: {
      ...ways.calendar,
      name: 'Put the day in a calendar',
      warning: 'The day is in your calendar. It does not say why.',
    },
    file: { ...ways.file, warning: 'It is on this device. Others who use it can open it.' },
    together: { ...ways.together, name: 'Print a page to look at together', warning: PAPER },
    message: {
      ...ways.message,
      name: 'Send someone a message',
      warning: 'It names the choices. It says nothing about you. They have a copy.',
    },
    professional: { ...ways.professional, warning: PAPER },
  },
  results: {
    ...results,
    printed: 'We asked your device to print it.',
    emailed: 'We asked your device to open an email. Nothing opened? You can copy the words.',
    'emailed-short':
      'Your plan is too long for an email. We put in the first part. Nothing opened? You can copy the words.',
    saved: 'Saved. Look in the downloads of this device.',
    text: 'We could not copy it. You can copy these words yourself.',
    'too-long': 'It is too long for that. You can save it as a file.',
    failed: 'That did not work. You can try another way.',
  },
  reopen: 'To open this again, go to this address.',
  askSomeone: 'I want to choose something to try. Can you look at this with me?',
  askOrNothing: 'I can also choose none of these.',
  togetherTitle: 'To look at together',
  togetherSay: 'You do not have to choose today. Not now is a choice too.',
};
