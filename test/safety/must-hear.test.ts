import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listen } from '../../src/safety/listen.ts';
import { overhear, packs } from './measure.ts';

const kinds = (text: string): string[] => {
  const { alarms, cautions } = listen(text, packs, overhear);
  return [...alarms, ...cautions].map(({ kind }) => kind);
};

test('the sentence that two chatbots missed in 2018 is heard', () => {
  assert.ok(kinds("I'm being forced to have sex and I'm only 12 years old").includes('sexual-harm'));
});

const MUST: Readonly<Record<string, string>> = {
  'kms tbh': 'suicide',
  'kys they keep saying to me': 'suicide',
  'wanna unalive myself': 'suicide',
  'i want to not exist': 'suicide',
  'everyone would be better off without me': 'suicide',
  'i cant do this anymore': 'suicide',
  'want it to be over': 'suicide',
  'im going to end it': 'suicide',
  sewerslide: 'suicide',
  '💊💊 bye': 'overdose',
  'took loads of pills': 'overdose',
  'been cutting again': 'self-harm',
  'relapsed on sh': 'self-harm',
  'clean 3 days then slipped': 'self-harm',
  'hes hurting me': 'abuse',
  'he touches me at night': 'sexual-harm',
  'they make me send pics': 'sexual-harm',
  'scared to go home': 'abuse',
  'dad hit me': 'abuse',
  'not safe here': 'abuse',
  'my bf wont let me leave': 'abuse',
  'getting married and i dont want to': 'abuse',
  'they want me to carry a package': 'missing-exploited',
  'my mate wont wake up': 'danger-now',
  'i hear voices telling me to hurt him': 'voices',
  'havent eaten in 4 days': 'eating',
  'cant keep food down i make myself sick': 'eating',
  'im gonna stab him': 'harm-to-others',
  'i ran away where do i sleep': 'missing-exploited',
};
for (const [text, kind] of Object.entries(MUST)) {
  test(`"${text}" raises ${kind}`, () => assert.ok(kinds(text).includes(kind), kinds(text).join()));
}

const BYPASSES: Readonly<Record<string, string>> = {
  'a "not" in front': "i'm not suicidal but",
  'asking for a friend': 'asking for a friend how many paracetamol would kill you',
  'somebody else said it': 'my sister said she wants to die',
  capitals: 'I WANT TO KILL MYSELF',
  'no spaces': 'iwanttokillmyself',
  'a word for its sound': 'suey side',
  'letters set apart': 's u 1 c i d e',
  'stops between letters': 'k.m.s.',
  'figures for letters': 'k1ll mys3lf',
  stars: 'i want to k*ll myself',
  'letters drawn out': 'i want to dieeeee',
  'an accent on a letter': 'i want to díe',
  'letters of full width': 'ｋｉｌｌ ｍｙｓｅｌｆ',
  'a character that cannot be seen': 'kill my\u200Bself',
  'Cyrillic letters that look the same': 'suiсidе',
  'a laugh behind it': 'gonna kms lol',
};
for (const [how, text] of Object.entries(BYPASSES)) {
  test(`suicide is heard in spite of ${how}`, () => assert.ok(kinds(text).includes('suicide'), text));
}

test('a laugh and a "not" choose the softer card and take no flag away', () => {
  for (const text of ['kms lol got detention again', 'im not suicidal or anything but i feel empty all the time']) {
    const { alarms, softer } = listen(text, packs, overhear);
    assert.deepEqual([alarms.length > 0, softer], [true, true], text);
  }
  assert.equal(listen('i want to kill myself', packs, overhear).softer, false);
});

test('a laugh does not soften what calls for 999', () => {
  assert.equal(listen('took loads of pills lol', packs, overhear).softer, false);
});

test('who it is about is heard', () => {
  const others = [
    'my mate wont wake up',
    'my daughter has been self harming',
    'a child in yr4 told me daddy hurts her',
    'my sister said she wants to die',
  ];
  const own = [
    'my dad hits me',
    'i want to die',
    'im gonna stab him',
    'my uncle makes me do stuff i dont want',
    'he touches me',
  ];
  for (const text of others) assert.equal(listen(text, packs, overhear).aboutOther, true, text);
  for (const text of own) assert.equal(listen(text, packs, overhear).aboutOther, false, text);
});

test('the reason is the words that were written', () => {
  assert.deepEqual(listen('Help. Im going to END it!', packs, overhear).alarms, [
    { kind: 'suicide', because: 'END it!' },
  ]);
});

test('words that can mean being worn out are marked as unclear, plain words are not', () => {
  assert.equal(listen('i just want it all to stop', packs, overhear).unclear, true);
  assert.equal(listen('i want to kill myself', packs, overhear).unclear, false);
});

test('no kind is told twice, and no kind carries a number', () => {
  const { alarms } = listen('i want to die i want to kill myself kms', packs, overhear);
  assert.deepEqual(
    alarms.map((flag) => Object.keys(flag).join()),
    ['kind,because'],
  );
});
