/** The words of the ways to take a plan away. They arrive when there is a plan, or options to talk over. */
export const enGBHandoff = {
  takeIt: 'Take it with you',
  withSomeone: 'Go through it with someone',
  // One box in each way; it is never ticked by us
  own: {
    in: 'Leave out what I said about myself',
    out: 'Put in what I said about myself',
  },
  /** `warning` stands before the button, and says where a copy will be. */
  ways: {
    print: {
      name: 'Print it',
      warning: 'It will be on paper. Anyone who finds the paper can read it.',
      press: 'Print',
    },
    large: {
      name: 'Print it in large letters',
      warning: 'It will be on paper, perhaps on two pages. Anyone who finds them can read them.',
      press: 'Print in large letters',
    },
    copy: {
      name: 'Copy it as text',
      warning: 'It will be on this device until you copy something else.',
      press: 'Copy',
    },
    qr: {
      name: 'Move it to my phone',
      warning: 'You will see a code. Anyone who sees it can scan it. The phone may keep its address.',
      press: 'Show the code',
    },
    email: {
      name: 'Email it to myself',
      warning: 'A copy will be in the email. Think about who else can read your email.',
      press: 'Open an email',
    },
    share: {
      name: 'Share it',
      warning: 'Whoever gets it has a copy. So does the app that you send it with.',
      press: 'Choose an app',
    },
    calendar: {
      name: 'Put the day to look again in a calendar',
      warning: 'The day will be in your calendar. It does not say what it is about.',
      press: 'Save the day',
    },
    file: {
      name: 'Save it as a file',
      warning: 'The file will be on this device. Anyone who uses the device can open it.',
      press: 'Save the file',
    },
    together: {
      name: 'Print a page to go through together',
      warning: 'It has the choices side by side. Anyone who finds the paper can read it.',
      press: 'Print the page',
    },
    message: {
      name: 'Send someone a message about the choices',
      warning: 'It names the choices. It says nothing about you. Whoever gets it has a copy.',
      press: 'Make the message',
    },
    professional: {
      name: 'Print a page for people who help',
      warning: 'It says what each person does next. Anyone who finds the paper can read it.',
      press: 'Print the page',
    },
  },
  results: {
    printed: 'Your device was asked to print it.',
    copied: 'Copied. You can paste it where you like.',
    shared: 'It went to the app that you chose.',
    closed: 'Nothing was sent.',
    emailed: 'Your device was asked to open an email. If nothing opened, you can copy the text instead.',
    'emailed-short':
      'The whole plan is too long for an email. The email has what you chose, the first step and the day. If nothing opened, you can copy the text instead.',
    saved: 'Saved. You can find it in the downloads of this device.',
    text: 'Your device could not copy it. You can select this text and copy it yourself.',
    code: 'Scan this with the camera of your phone.',
    'too-long': 'It is too long for that. You can save it as a file instead.',
    failed: 'That did not work on this device. You can try another way.',
  },
  codeLabel: 'A code that opens your plan on a phone',
  textLabel: 'The text',
  /** Names in lists of messages and on locked screens: nothing that tells what it is about. */
  emailSubject: 'My notes',
  dayTitle: 'Look again',
  dayNote: 'Look at what you wrote down.',
  // A saved file
  reopen: 'To open this again, go to this address. It works as long as the page is there.',
  // A message to somebody
  askSomeone: 'I am choosing what to try next. Can you look at this with me?',
  askOrNothing: 'I can also choose none of these for now.',
  // A page to go through together
  togetherTitle: 'To go through together',
  togetherSay: 'Nothing has to be decided today. Not now is a choice too.',
  togetherAsk: ['What matters most to each of us?', 'What do we need to ask?', 'What happens next, and who does it?'],
};

/** The words of taking a plan away in any language: every file of them has exactly these keys. */
export type HandoffWords = typeof enGBHandoff;
