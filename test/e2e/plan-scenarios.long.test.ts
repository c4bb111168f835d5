import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enGBLater as words } from '../../src/locale/en-GB.later.ts';
import { print, visitToPrint } from './paper.ts';
import { openSite, type Site } from './site.ts';
import { asks, mouse } from './talk.ts';
import { chooseFirst, onward, press, tell, walk, type Answers } from './walk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

/** An acceptance scenario the whole way: what the person says, what must come up, and what must be on the paper. */
interface Whole {
  readonly who: string;
  readonly role: string;
  readonly says: string;
  readonly answers?: Answers;
  /** Questions that must have been asked. */
  readonly asked: readonly RegExp[];
  /** What must be on the page where the options are side by side. */
  readonly compared?: readonly RegExp[];
  readonly onPaper: readonly string[];
  readonly neverOnPaper?: readonly RegExp[];
}

const ALWAYS = [
  words.planTry,
  words.planIfNot,
  'I will look at this again on',
  words.planUrgent,
  'Call 111',
  'SHOUT to 85258',
];
const NEVER_ON_PAPER = [/severity|\bscore\b|\btier\b|diagnosed|your fault/i, /undefined|\[object/];

const WAYS: readonly Whole[] = [
  {
    who: '1 girl of 13',
    role: 'Me',
    says: 'cant stop cutting n my mum will kill me if she finds out',
    answers: { 'How old': press('11 to 15'), 'How would help need to be': tell('', 'Without parents being told') },
    asked: [/safe right now/],
    compared: [/Who will know/],
    onPaper: [words.planMatters.me],
  },
  {
    who: '7 mum of a girl of 14',
    role: 'My child',
    says: 'my daughter has been self harming and camhs say 18 months wait what do i do now',
    answers: { 'How old': press('11 to 15'), 'do this with': press('With my child'), 'By when': press('This week') },
    asked: [/while you wait/],
    compared: [/How long you wait/],
    onPaper: [words.planMatters.child, 'With my child', 'This week'],
  },
  {
    who: '8 dad of a boy of 8',
    role: 'My child',
    says: 'he wont go to school melts down every morning no diagnosis',
    answers: {
      'How old': press('5 to 10'),
      'to be different': tell('mornings without shouting', 'To be able to go to school or college'),
      'What helps': tell('his gran'),
      'Which kinds': async (page) => {
        await mouse.tick(page, 'Knowing what to do and who to ask');
        await mouse.tick(page, 'Working on something with someone');
        await mouse.press(page, 'These are the ones I want');
      },
      'like to try': chooseFirst(2),
    },
    asked: [/Which kinds/],
    onPaper: [
      words.planDifferent,
      'mornings without shouting',
      words.planHelps,
      'his gran',
      words.planKinds,
      'Working on something with someone',
    ],
    neverOnPaper: [/behaviour/i],
  },
  {
    who: '12 lunchtime assistant',
    role: 'Someone I work with',
    says: 'a child in yr4 told me daddy hurts her what do i do im only lunchtime staff',
    answers: { 'in danger': press('Yes'), 'right person to act': press('Look for support for the child as well') },
    asked: [/right person to act/],
    onPaper: [words.planTitle.work, words.planMatters.work],
  },
  {
    who: '13 GP',
    role: 'Someone I work with',
    says: '15F Ellie Smith NHS 943 476 5919 low mood 3/12 need something quicker than camhs',
    answers: { 'in danger': press('No. I want to find support'), 'do this with': press('Me, or another professional') },
    asked: [/young person/],
    compared: [/How long you wait/, /How to start/],
    onPaper: [words.planTitle.work, 'low mood'],
    neverOnPaper: [/Ellie|Smith|943|5919/],
  },
  {
    who: '18 seventeen, leaving services for children',
    role: 'Me',
    says: 'turning 18 camhs are dropping me',
    answers: { 'How old': press('16 to 17') },
    asked: [/move to adult services/],
    onPaper: [words.planMatters.me],
  },
  {
    who: '19 eleven, with a stammer',
    role: 'Me',
    says: 'my stammer makes me not talk in class and nobody has anything for that',
    answers: { 'How old': press('11 to 15') },
    asked: [/How would help need to be/],
    onPaper: [words.planMatters.me],
  },
  {
    who: '20 twenty, whom counselling did not help',
    role: 'Me',
    says: 'did 6 counselling sessions didnt help dont want more whats the point',
    answers: {
      'How old': press('18 to 25'),
      'like to try': async (page) => {
        await mouse.tick(page, 'Not now');
        await mouse.press(page, 'Make my plan');
      },
      'Not now is fine': press('Look again another day'),
    },
    asked: [/It did not help/, /Not now is fine/],
    onPaper: [words.planNotNow],
    neverOnPaper: [/What to ask/],
  },
];

/** What was typed, as it may be kept: names and numbers that could show who somebody is are left out. */
const kept = (says: string): string => says.replace(/ Ellie Smith NHS 943 476 5919/, '');

for (const [path, offers] of [
  ['school', 'real offers'],
  ['council', 'invented offers'],
] as const)
  for (const { who, role, says, answers, asked, compared = [], onPaper, neverOnPaper = [] } of WAYS)
    test(`scenario ${who}: from first words to one printed page, with ${offers}`, async () => {
      const page = await visitToPrint(site, `${path}.html`);
      await asks(page, 'Who is this about?');
      const toSides = await walk(
        page,
        { ...onward, ...answers, 'Who is this': press(role), 'What matters': tell(says) },
        'How do they compare',
      );
      // Rows in which they say the same are folded, so this is not only what can be seen.
      const sides = await page.evaluate(
        () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('form.compare')?.textContent ?? '',
      );
      for (const wanted of [...compared, /Not now/]) assert.match(sides, wanted);
      const questions = [...toSides, ...(await walk(page, { ...onward, ...answers }, 'plan'))];
      for (const wanted of asked)
        assert.ok(
          questions.some((each) => wanted.test(each)),
          `${wanted} was not asked: ${questions.join(' · ')}`,
        );
      const { pages, text: paper } = await print(page);
      assert.equal(pages, 1, 'a plan has one page');
      for (const part of [...ALWAYS, ...onPaper, ...(kept(says) === says ? [says] : [])])
        assert.ok(paper.includes(part), `"${part}" is not on the paper:\n${paper}`);
      for (const unwanted of [...NEVER_ON_PAPER, ...neverOnPaper]) assert.doesNotMatch(paper, unwanted);
      await page.close();
    });
