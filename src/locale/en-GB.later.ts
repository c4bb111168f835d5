import { britishDay, enGBPlan } from './en-GB.plan.ts';
import { enGBButs, enGBWishes, type Wish } from './en-GB.wishes.ts';
import { britishTime, days, namedDays } from './opening.ts';
import { languageName } from './language-name.ts';
import { plural } from './plural.ts';

const locale = 'en-GB';
const weeks = plural(locale, { one: '# week', other: '# weeks' });
/** "Monday, Tuesday and Friday". */
export const britishDays = namedDays('Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday', ' and ');
const daysOf = days(britishDays, (first, last) => `${first} to ${last}`);

/** The words of later steps: they arrive with those steps. */
export const enGBLater = {
  locale,
  day: britishDay,
  openNow: (until: string) => `Open now, until ${britishTime(until)}.`,
  closedNow: (day: string, time: string) =>
    `Closed now. It opens on ${daysOf([day])} at ${britishTime(time)}. Urgent help is always open.`,
  unknown: 'We don’t know. Ask them.',
  questionsLeft: plural(locale, { one: 'About # question left', other: 'About # questions left' }),
  // What was said
  conversation: 'What you have said so far',
  earlier: plural(locale, { one: '# earlier answer', other: '# earlier answers' }),
  unsaid: { unsure: 'Not sure', skip: 'Skipped' },
  change: 'Change',
  // Own words and cards
  continue: 'Continue',
  cards: 'Or choose any that fit',
  // What was heard
  heard: 'It sounds as if this matters:',
  heardFrom: (words: string) => `You wrote “${words}”`,
  heardRight: 'That’s right',
  heardWrong: 'Change my words',
  dropped: 'We left out names and numbers that could show who someone is.',
  readIn: (name: string) => `Read this in ${name}`,
  language: 'Language',
  noLanguage: (tag: string) =>
    `We do not have words in ${languageName(locale, tag)} yet. When you contact a service, you can ask for an interpreter.`,
  // A place
  near: 'First half of your postcode, if you like',
  nearHint: 'For example, M32. It helps us show what is close to you.',
  nearHost: (place: string) => `Leave it empty to look near ${place}.`,
  // Kinds of support
  ring: 'The five kinds of support, drawn as five equal shapes around you. None comes first.',
  ringYou: 'You',
  bothWords: 'What families and people who work with them call these',
  groupingsNote: 'These are not steps. You can choose one, a few or none.',
  confirm: 'These are the ones I want',
  // Offers
  found: plural(locale, { one: 'Here is # that could fit.', other: 'Here are # that could fit.' }),
  foundNone: 'We did not find any that fit.',
  nearest: 'We know of nothing that fits just what you said. These are the closest.',
  invented: 'These places are made up, to show how this works.',
  moreFound: plural(locale, {
    one: 'There is # more that we have not shown.',
    other: 'There are # more that we have not shown.',
  }),
  orderNote: 'They are in no special order when they fit as well as each other.',
  why: 'Why it is here',
  reasons: {
    need: (label: string) => `Because you said: ${label}`,
    said: 'Because of what you said matters',
    grouping: (label: string) => `You chose: ${label}`,
    kind: 'A kind of support that you chose',
    national: 'For anywhere in the UK',
    area: (area: string) => `For people in ${area}`,
    how: (how: string) => `You asked for: ${how}`,
    start: {
      self: 'You can contact them yourself',
      parent: 'A parent or carer can contact them',
      school: 'A school can ask for it',
      gp: 'A GP can ask for it',
      'drop-in': 'You can just turn up',
    },
    free: 'Free',
    community: 'Something near you that is not a health service',
    general: 'It helps with many kinds of worry',
  },
  noDistance: (outcode: string) => `We can’t work out how far away things are from ${outcode}.`,
  elsewhereNote: 'Help that is only for this area is not on this list. You told us that home is somewhere else.',
  unknownList: 'We don’t know. Ask them:',
  unknowns: {
    need: 'if it helps with what you said',
    age: 'what ages it is for',
    place: 'if it is for your area',
    how: 'how they give help',
    start: 'how to start',
    cost: 'what it costs',
    kind: 'what kind of help it is',
    hours: 'when they are open',
    language: 'which languages they speak, and if they have an interpreter',
    steps: 'if you can get in without steps',
    access: 'if you can get in and use it',
    quiet: 'if it is quiet there',
    told: 'if they tell parents',
    wait: 'how long you wait',
    voice: 'if you can contact them without a phone call',
    peers: 'if people there have been through the same things',
    helping: 'if you can help others there',
    'speak-up': 'if they speak up for people',
    proven: 'if it helps people',
  },
  status: {
    open: '',
    full: 'Full just now. Ask them about a waiting list.',
    paused: 'Not taking new people just now.',
  },
  about: 'More about it',
  sideBySide: 'Look at this side by side',
  chosen: plural(locale, { one: '# chosen', other: '# chosen' }),
  chooseSome: 'You can put up to 4 side by side.',
  chooseOne: 'Choose one or more first.',
  atMost: plural(locale, {
    one: 'You can choose #. Take one away first.',
    other: 'You can choose up to #. Take one away first.',
  }),
  showSideBySide: 'Show them side by side',
  source: (name: string) => `From ${name}.`,
  fetched: (isoDay: string) => `Copied on ${britishDay(isoDay)}.`,
  textphone: 'Textphone',
  // Side by side
  differ: 'Where they differ',
  same: 'Where they say the same',
  fact: 'What to look at',
  rows: {
    what: 'What it is',
    'who-for': 'Who it’s for',
    'what-happens': 'What happens',
    'good-for': 'What it can help with',
    limits: 'What it can’t do',
    wait: 'How long you wait',
    start: 'How to start',
    'who-knows': 'Who will know',
    cost: 'Cost',
    'where-when': 'Where and when',
    lasts: 'How long it lasts',
    evidence: 'Does it help people?',
    runs: 'Who runs it',
    checked: 'Last checked',
  },
  notNow: 'Not now',
  notNowHint: 'Leave things as they are, or talk to someone you trust. You can come back.',
  notNowRows: {
    what: 'You leave things as they are for now.',
    'who-for': 'Anyone who wants more time.',
    'what-happens': 'You carry on as you are. You can talk to someone you trust.',
    'good-for': 'It gives you time to think.',
    limits: 'Things may stay the same, or get harder.',
    wait: 'None. You can come back on any day.',
    start: 'There is nothing to do.',
    'who-knows': 'Nobody is told.',
    cost: 'Free',
    'where-when': 'Where you are.',
    lasts: 'As long as you like.',
    evidence: 'Some things get better with time, and some do not. We don’t know which for you.',
    runs: 'You.',
    checked: 'This is always true.',
  },
  looked: 'Next',
  // What offers say
  age: (min?: number, max?: number) =>
    min === undefined
      ? `For ages up to ${max}`
      : max === undefined
        ? `For ages ${min} and over`
        : `For ages ${min} to ${max}`,
  miles: (miles: number) =>
    miles < 1 ? 'Less than a mile away' : miles === 1 ? 'About 1 mile away' : `About ${miles} miles away`,
  notFor: (who: string) => `Not for: ${who}`,
  how: {
    'in-person': 'In person',
    online: 'Online',
    phone: 'By phone',
    text: 'By text or chat',
    home: 'At your home',
    group: 'In a group',
    'self-guided': 'On your own, in your own time',
  },
  noSelfStart: 'You can’t start it yourself. Someone has to ask for you.',
  otherStart: 'Other people can ask for it',
  parentTold: {
    yes: 'Parents or carers are told.',
    no: 'Parents or carers are not told.',
    depends: 'It depends if parents or carers are told. Ask them.',
  },
  recordsKept: (what: string) => `What they write down: ${what}`,
  mustShare: (when: string) => `When they must tell someone: ${when}`,
  free: 'Free',
  notFree: 'It costs money. Ask them how much.',
  wait: (min?: number, max?: number, asOf?: string) => {
    const low = min ?? max ?? 0;
    const high = max ?? min ?? 0;
    const how =
      high === 0
        ? 'No wait'
        : min === undefined
          ? `Up to ${weeks(high)}`
          : max === undefined
            ? `At least ${weeks(low)}`
            : low === high
              ? weeks(low)
              : `${low} to ${weeks(high)}`;
    return asOf ? `${how} (checked on ${britishDay(asOf)})` : how;
  },
  asOf: (isoDay: string) => `Checked on ${britishDay(isoDay)}`,
  open: (ids: readonly string[], opens: string, closes: string) =>
    `${daysOf(ids)}, ${britishTime(opens)} to ${britishTime(closes)}`,
  certainty: {
    strong: 'Many good studies say so.',
    some: 'Some studies say so.',
    little: 'Few studies have looked at it.',
    unknown: 'We don’t know how sure this is.',
  },
  sector: {
    school: 'A school',
    health: 'The NHS or another health service',
    council: 'The council',
    charity: 'A charity',
    community: 'A community group',
    national: 'A national service',
    private: 'A private business',
  },
  paidBy: (funder: string) => `Paid for by ${funder}`,
  changed: (isoDay: string) => `We don’t know. Its entry was last changed on ${britishDay(isoDay)}.`,
  old: 'This is old. Ask them if it is still right.',
  // What matters most
  wishes: enGBWishes,
  tradeOff: (good: Wish, but: Wish) => `${enGBWishes[good]}, but ${enGBButs[but]}.`,
  stand: { yes: 'Yes', no: 'No', unknown: 'We don’t know. Ask them.' },
  weighed: 'How each one fits what you chose',
  weighDone: 'Next',
  // Choosing
  decideNote: 'You can choose one or two.',
  decideFirst: 'Choose one or two, or “Not now”.',
  decideDone: 'Make my plan',
  // Looking again
  checkIn: {
    yes: 'Yes, it helps',
    bit: 'It helps a bit',
    no: 'No, it does not help',
    'not-started': 'I have not started yet',
    'no-plan': 'I don’t have a plan to look at',
  },
  yourPlan: 'Your plan',
  opened: 'Here is the plan that you opened. Not yours? You can start again.',
  openedVersion: {
    same: '',
    older: 'It was made some time ago. Parts of it may be missing.',
    newer: 'It was made on a newer page. Parts of it may be missing.',
  },
  openedGone: (name: string) => `${name} is not on our list any more. Check that it is still there.`,
  openedUnread: 'We could not look up what is in it. It may have changed.',
  notOpened: {
    damaged: 'We could not open your plan. Part of it is missing, or it was changed.',
    'too-long': 'We could not open your plan. It is too long.',
    'not-a-plan': 'We could not open that. There is no plan in it.',
    'not-loaded': 'We could not open your plan. A part of this page did not load.',
  },
  canStillAnswer: 'You can still answer, or start again.',
  openFile: 'Open a plan that I saved as a file',
  startAgain: 'Start again',
  // An end
  people: 'People to turn to',
  ...enGBPlan,
};

/** The later words of any language: every later locale file has exactly these keys. */
export type LaterWords = typeof enGBLater;
