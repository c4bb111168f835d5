import type { StepView, ViewModel } from '../../../src/session/view-model.ts';
import { comparison, plan, weighed } from './sample-decision.ts';
import { sampleResults } from './sample-offers.ts';
import { crisisCard, emergencyCard, urgentPanel, helplines } from './sample-cards.ts';

const asked = { say: [], canSkip: true, canBeUnsure: true, hasShortcut: false };

/** A conversation some way in, with this step in hand. */
export const talking = (step: StepView, more: Partial<ViewModel> = {}): ViewModel => ({
  phase: 'talking',
  locale: 'en-GB',
  title: 'Find support that fits',
  role: 'child',
  languages: ['en-GB'],
  nation: 'england',
  trail: [
    { index: 0, question: 'Who is this about?', answer: 'My child' },
    { index: 1, question: 'How old are they?', answer: '', unsaid: 'skip' },
    {
      index: 2,
      question: 'What matters to you today?',
      answer: 'my son wont go to school and hes so anxious, what can we do',
    },
  ],
  step,
  questionsLeft: 4,
  questionsAsked: 3,
  canGoBack: true,
  notices: [],
  labels: {
    needs: { anxiety: 'worry and anxiety', 'school-attendance': 'going to school' },
    groupings: { advice: 'Finding out what we can do', help: 'Someone to work with us for a while' },
  },
  ...more,
});

const options = [
  { id: 'me', label: 'Me' },
  { id: 'child', label: 'My child', hint: 'Or a child that I look after' },
  { id: 'friend', label: 'A friend' },
  { id: 'work', label: 'Someone I work with', hint: 'For teachers, nurses, youth workers and others' },
];

const cards = [
  { id: 'worry', label: 'Worry or panic' },
  { id: 'low', label: 'Feeling low or empty' },
  { id: 'school', label: 'School or college' },
  { id: 'friends', label: 'Friends or bullying' },
  { id: 'home', label: 'Things at home' },
  { id: 'else', label: 'Something else' },
];

/** One model of each kind of step, and the states around them. Made by hand: they look like what a session gives. */
export const models: Readonly<Record<string, ViewModel>> = {
  loading: {
    ...talking({ ...asked, id: 'x', kind: 'choose', ask: '', options: [] }),
    phase: 'loading',
    step: undefined as never,
    trail: [],
    title: '',
  },
  choose: talking(
    {
      ...asked,
      id: 'who',
      kind: 'choose',
      ask: 'Who is this about?',
      why: 'So that we ask the right questions.',
      options,
    },
    { trail: [], questionsAsked: 0, questionsLeft: 6, canGoBack: false },
  ),
  tell: talking(
    {
      ...asked,
      id: 'matters',
      kind: 'tell',
      ask: 'What matters to you today?',
      why: 'Say it in your own words, or choose cards. There is no wrong way to say it.',
      options: cards,
      chosen: [],
      text: '',
      box: 'In your own words',
      example: 'For example: “I can’t face going in on Mondays.”',
      hasShortcut: true,
    },
    { trail: talking({ ...asked, id: 'x', kind: 'choose', ask: '', options: [] }).trail.slice(0, 2) },
  ),
  pick: talking(
    {
      ...asked,
      id: 'how',
      kind: 'pick',
      ask: 'How would help need to be?',
      why: 'We use this to leave out what would not work.',
      options: cards.slice(0, 4),
      chosen: [],
      near: { hostPlace: 'Stretford' },
    },
    {
      heard: {
        needs: [
          { id: 'school-attendance', label: 'Going to school', because: ['wont go to school'] },
          { id: 'anxiety', label: 'Worry and anxiety', because: ['so anxious'] },
        ],
        droppedDetails: true,
        otherLocale: 'pl',
      },
    },
  ),
  groupings: talking({
    ...asked,
    id: 'kinds',
    kind: 'groupings',
    ask: 'Which kinds of support do you want?',
    why: 'You decide. We only say why one could fit.',
    groupings: [
      {
        id: 'thriving',
        label: 'Keeping well',
        otherLabel: 'Thriving',
        meaning: 'We are mostly OK. We want to keep it that way, or find something good to do.',
        because: [],
        chosen: false,
      },
      {
        id: 'advice',
        label: 'Finding out what we can do',
        otherLabel: 'Getting Advice and Signposting',
        meaning: 'We want to know what we can do, or who to ask.',
        because: ['You said that you are not sure what you can do.'],
        chosen: false,
      },
      {
        id: 'help',
        label: 'Someone to work with us for a while',
        otherLabel: 'Getting Help',
        meaning: 'We want someone to work with us on something, with a clear aim.',
        because: ['You said that school has been hard for some time.'],
        chosen: false,
      },
      {
        id: 'more',
        label: 'More help, for longer',
        otherLabel: 'Getting More Help',
        meaning: 'We need more help, for longer, or from more than one person.',
        because: [],
        chosen: false,
      },
      {
        id: 'risk',
        label: 'People who plan with us to stay safe',
        otherLabel: 'Getting Risk Support',
        meaning: 'The help we had has not worked, and we are not safe yet.',
        because: [],
        chosen: false,
      },
    ],
  }),
  offers: talking(
    {
      ...asked,
      id: 'offers',
      kind: 'offers',
      ask: 'Here is what we found near you',
      found: {
        results: sampleResults,
        more: 4,
        nearest: false,
        invented: true,
        sources: [
          {
            name: 'Trafford Council',
            licence: 'Open Government Licence v3.0.',
            fetched: '2026-05-01',
            url: 'https://example.org/',
          },
        ],
      },
      shortlist: [],
    },
    { questionsLeft: undefined as never },
  ),
  searching: talking(
    { ...asked, id: 'offers', kind: 'offers', ask: 'Here is what we found near you', shortlist: [] },
    { busy: 'searching' },
  ),
  compare: talking({
    ...asked,
    id: 'compare',
    kind: 'compare',
    ask: 'Side by side',
    why: 'Take your time. You do not have to choose any.',
    comparison,
    results: sampleResults,
  }),
  weigh: talking({
    ...asked,
    id: 'weigh',
    kind: 'weigh',
    ask: 'What matters most to you?',
    why: 'Choose one or two. We put them in order by what you choose.',
    wishes: ['soon', 'close-by', 'online', 'free', 'no-voice', 'drop-in'],
    picked: ['soon', 'online'],
    weighed,
    results: sampleResults,
  }),
  decide: talking({
    ...asked,
    id: 'decide',
    kind: 'decide',
    ask: 'What would you like to try?',
    results: sampleResults,
    weighed,
    chosen: [],
  }),
  plan: talking({
    ...asked,
    id: 'plan',
    kind: 'plan',
    ask: 'Here is your plan',
    canSkip: false,
    canBeUnsure: false,
    plan,
    urgent: helplines.slice(0, 1),
    take: {
      ways: [
        { id: 'print', own: 'in' },
        { id: 'qr', own: 'out' },
        { id: 'calendar', own: 'never' },
      ],
      shared: [{ id: 'message', own: 'never' }],
      hasOwn: true,
      taken: { way: 'print', is: 'printed' },
    },
  }),
  'check-in': talking({ ...asked, id: 'check', kind: 'check-in', ask: 'Is it helping?', plan }),
  end: talking({
    ...asked,
    id: 'end',
    kind: 'end',
    canSkip: false,
    canBeUnsure: false,
    ask: 'What you can do from here',
    live: [
      { id: 'keep-plan', label: 'Look at my plan again' },
      { id: 'do:tell', label: 'Tell one person that you trust what you found today.' },
      { id: 'start-again', label: 'Start again' },
    ],
    human: helplines,
  }),
  failed: talking(
    { ...asked, id: 'end', kind: 'choose', ask: 'x', options: [] },
    { phase: 'failed', step: undefined as never, trail: [], notices: [{ is: 'flow-refused' }] },
  ),
  'offers-failed': talking(
    { ...asked, id: 'who', kind: 'choose', ask: 'What would you like to do?', options: options.slice(0, 2) },
    { notices: [{ is: 'offers-failed' }] },
  ),
};

const kinds = models['groupings'] as ViewModel;
const tellStep = models['tell']?.step as StepView;
export const cardModels: Readonly<Record<string, ViewModel>> = {
  'groupings-confirmed': {
    ...kinds,
    step: {
      ...kinds.step,
      groupings: (kinds.step as Extract<StepView, { kind: 'groupings' }>).groupings.map((each) => ({
        ...each,
        chosen: ['advice', 'help'].includes(each.id),
      })),
    } as StepView,
  },
  emergency: talking(tellStep, { card: emergencyCard }),
  crisis: talking(tellStep, { card: crisisCard }),
  urgent: talking(tellStep, { urgent: urgentPanel }),
};
