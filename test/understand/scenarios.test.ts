import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needsOf, understand } from './understander.ts';

/** First words of the acceptance scenarios, with the needs of which one must come first and those that must be among the first three. */
const SCENARIOS: readonly (readonly [words: string, first: readonly string[], within: readonly string[]])[] = [
  ['cant stop cutting n my mum will kill me if she finds out', ['self-harm'], []],
  ['kms lol got detention again', ['suicidal-thoughts', 'anger-behaviour', 'school-attendance'], ['suicidal-thoughts']],
  ['ive taken a load of my tablets', ['suicidal-thoughts', 'self-harm'], []],
  ['my uncle makes me do stuff i dont want', ['abuse-safety'], []],
  ['i just want it all to stop', ['suicidal-thoughts', 'low-mood'], []],
  ['im not suicidal or anything but i feel empty all the time', ['low-mood'], ['suicidal-thoughts']],
  ['my daughter has been self harming and camhs say 18 months wait what do i do now', ['self-harm'], ['parent-stress']],
  [
    'he wont go to school melts down every morning no diagnosis',
    ['school-attendance', 'neurodiversity'],
    ['school-attendance', 'neurodiversity'],
  ],
  ['moja córka nie chce jeść i ciągle płacze, potrzebuję pomocy', ['eating'], ['low-mood']],
  ["dwi'n clywed lleisiau yn dweud wrtha i frifo fy hun", ['psychosis', 'self-harm'], ['psychosis', 'self-harm']],
  ['میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے', ['school-attendance'], ['low-mood']],
  ['a child in yr4 told me daddy hurts her what do i do im only lunchtime staff', ['abuse-safety'], []],
  ['15F Ellie Smith NHS 943 476 5919 low mood 3/12 need something quicker than camhs', ['low-mood'], []],
  ['suicide prevention assembly ideas for year 9', ['wellbeing'], []],
  ['bored n lonely since we moved want to join smth', ['activities', 'loneliness'], ['activities', 'loneliness']],
  ['anxitey b4 exams cnt breath in mocks', ['exam-stress', 'anxiety'], ['exam-stress', 'anxiety']],
  ['turning 18 camhs are dropping me', ['transitions'], []],
  ['my stammer makes me not talk in class and nobody has anything for that', ['speech-language'], []],
  ['did 6 counselling sessions didnt help dont want more whats the point', ['low-mood'], []],
  ['sad', ['low-mood'], []],
  ['bf tracks my phone wont let me see mates. deaf cant phone', ['domestic-violence'], []],
  ['my mate took something and wont wake up', ['substance-use'], []],
  ["I'm being forced to have sex and I'm only 12 years old", ['abuse-safety'], []],
];

describe('the first words of the acceptance scenarios', () => {
  for (const [words, first, within] of SCENARIOS)
    test(`are not taken for something else: ${words}`, () => {
      const needs = needsOf(words);
      assert.ok(first.includes(needs[0] ?? ''), `heard ${needs.join(', ')}`);
      for (const need of within)
        assert.ok(needs.slice(0, 3).includes(need), `${need} is missing in ${needs.join(', ')}`);
      assert.ok(needs.length >= 3, `only ${needs.join(', ')}`);
    });

  test('that say nothing are not given a meaning', () => {
    for (const words of ['idk', 'hello', 'hi there', 'ok', 'im not sure what to say', 'i dont know'])
      assert.deepEqual(needsOf(words), [], words);
  });

  test('about using the site are not taken for a crisis', () => {
    const needs = needsOf('im at uni in leeds can i still use this');
    assert.ok(!needs.some((id) => ['suicidal-thoughts', 'self-harm', 'abuse-safety'].includes(id)), needs.join());
  });

  test('tell who, what is already happening and the language', () => {
    const parent = understand('my daughter has been self harming and camhs say 18 months wait what do i do now');
    assert.equal(parent.who, 'child');
    assert.deepEqual(parent.already, ['waiting']);
    assert.equal(understand('he wont go to school melts down every morning no diagnosis').who, 'child');
    const lunchtime = understand('a child in yr4 told me daddy hurts her what do i do im only lunchtime staff');
    assert.equal(lunchtime.who, 'work');
    assert.equal(lunchtime.age, undefined);
    assert.equal(understand('suicide prevention assembly ideas for year 9').who, 'work');
    assert.deepEqual(understand('turning 18 camhs are dropping me').already, ['turning-18']);
    assert.deepEqual(understand('did 6 counselling sessions didnt help dont want more whats the point').already, [
      'did-not-help',
    ]);
    assert.equal(understand('my mate took something and wont wake up').who, 'friend');
  });

  test('of a GP leave no name and no number behind', () => {
    const heard = understand('15F Ellie Smith NHS 943 476 5919 low mood 3/12 need something quicker than camhs');
    assert.equal(heard.age, 15);
    assert.equal(heard.who, 'work');
    assert.deepEqual([...heard.dropped].sort(), ['name', 'nhs-number']);
    assert.doesNotMatch(JSON.stringify(heard), /Ellie|Smith|943|476|5919/);
  });
});
