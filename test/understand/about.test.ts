import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageIn } from '../../src/understand/age.ts';
import { understand } from './understander.ts';

test('a parent, a friend, a professional and the person themself are not mixed up', () => {
  const who: Readonly<Record<string, readonly string[]>> = {
    me: [
      'i cant sleep',
      'im being bullied',
      'my mum shouts at me',
      'my friends keep leaving me out',
      'my best friend is mean to me',
    ],
    child: [
      'my son wont go in',
      'my daughter is cutting',
      'our lad has stopped eating and my son is all i think about',
      'my 8 year old hits me',
      'my grandson is always angry',
      'she has autism and wont go to school',
    ],
    friend: [
      'worried about my friend',
      'my mate wont get out of bed',
      'my friend told me she is cutting',
      'how can i help my friend',
    ],
    work: [
      'a pupil in my form told me she is self harming',
      'i am a teacher and one of my students is very low',
      '16M low mood, no self harm, wants talking therapy',
      'assembly ideas for year 8',
      'I work with a young person who is not sleeping',
    ],
  };
  for (const [role, texts] of Object.entries(who))
    for (const text of texts) assert.equal(understand(text).who, role, text);
});

test('nobody is assumed where the words do not say who', () => {
  for (const text of ['anxiety', 'exam stress help', 'panic attacks'])
    assert.equal(understand(text).who, undefined, text);
});

test('an age is heard in the ways people give it', () => {
  const ages: readonly (readonly [string, number])[] = [
    ['15F low mood', 15],
    ['M16 anxious', 16],
    ['im 13 and scared', 13],
    ["I'm only 12 years old", 12],
    ['my 8 year old hits me', 8],
    ['my 13-year-old is sad', 13],
    ['my daughter (14) cuts', 14],
    ['my son, 9, wont eat', 9],
    ['shes fourteen and very low', 14],
    ['14yo girl', 14],
    ['aged 11', 11],
    ['17 and pregnant', 17],
  ];
  for (const [text, age] of ages) assert.equal(ageIn(text), age, text);
});

test('a school year, a weight, a time, a wait or an age long ago is not taken for an age now', () => {
  for (const text of [
    'a child in yr4',
    'im in year 9',
    'im 13 stone',
    'i am 10 weeks pregnant',
    'low mood 3/12',
    'i weigh over 220 pounds',
    'when i was 12 my mum died',
    'depressed since i was 14',
    'waiting 18 months',
    'turning 18 soon',
    'its 3am',
    'i got 12% on a test',
    'im 5 foot 2',
  ])
    assert.equal(ageIn(text), undefined, text);
});

test('what is already happening is not missed', () => {
  const already: Readonly<Record<string, readonly string[]>> = {
    waiting: [
      'been on the waiting list for 18 months',
      'still waiting for camhs',
      'we have been referred',
      'awaiting an assessment',
    ],
    'turned-away': [
      'camhs turned us away',
      'the referral was rejected',
      'they said she doesnt meet the threshold',
      'camhs said no',
    ],
    'did-not-help': [
      'counselling didnt help',
      'tried therapy and it made me worse',
      'nothing works',
      'the tablets arent no good',
    ],
    'turning-18': ['im turning 18 next month', 'too old for camhs', 'he is nearly 18'],
    'having-help': [
      'my counsellor says i should talk to someone',
      'i see a therapist',
      'im on sertraline',
      'she is under camhs',
    ],
    'school-plan': ['he has an ehcp', 'my support plan at school is ignored'],
  };
  for (const [id, texts] of Object.entries(already))
    for (const text of texts) assert.ok(understand(text).already.includes(id as never), `${id}: ${text}`);
});

test('nothing is said to be happening already where nothing is said about it', () => {
  for (const text of ['i cant sleep', 'my son is angry', 'waiting for the bus with my mates', 'i need help'])
    assert.deepEqual(understand(text).already, [], text);
});
