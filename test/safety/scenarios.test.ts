import assert from 'node:assert/strict';
import { test } from 'node:test';
import welsh from '../../flows/safety/alarms.cy-GB.json' with { type: 'json' };
import english from '../../flows/safety/alarms.en-GB.json' with { type: 'json' };
import polish from '../../flows/safety/alarms.pl.json' with { type: 'json' };
import urdu from '../../flows/safety/alarms.ur.json' with { type: 'json' };
import contactsFile from '../../flows/safety/contacts.json' with { type: 'json' };
import wordsFile from '../../flows/safety/en-GB.json' with { type: 'json' };
import type { Nation } from '../../src/base/nation.ts';
import type { Role } from '../../src/base/role.ts';
import type { AlarmPack } from '../../src/safety/alarm-pack.ts';
import type { SafetyCard } from '../../src/safety/card.ts';
import { cardFor } from '../../src/safety/card-for.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { listen } from '../../src/safety/listen.ts';
import { overhear } from './measure.ts';
import type { SafetyWords } from '../../src/safety/words.ts';

const packs = [english, welsh, polish, urdu] as readonly unknown[] as readonly AlarmPack[];
const cardOf = (text: string, role: Role = 'me', nation: Nation = 'england'): SafetyCard | undefined =>
  cardFor(listen(text, packs, overhear), {
    role,
    nation,
    today: '2026-11-21',
    contacts: contactsFile.contacts as readonly Contact[],
    words: wordsFile as SafetyWords,
  });
const text = (card: SafetyCard | undefined): string =>
  [card?.heading, ...(card?.say ?? []), ...(card?.when ?? [])].join(' ');
const numbers = (card: SafetyCard | undefined): string =>
  [...(card?.first ?? []), ...(card?.more ?? [])]
    .flatMap(({ channels }) => channels.map(({ value }) => value))
    .join(' | ');

interface Scenario {
  readonly says: string;
  readonly role?: Role;
  readonly nation?: Nation;
  /** `id/kind` of the card; undefined for none. */
  readonly card: string | undefined;
  readonly must?: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

const SCENARIOS: Readonly<Record<number, Scenario>> = {
  1: {
    says: 'cant stop cutting n my mum will kill me if she finds out',
    card: 'self-harm/urgent',
    must: [/not in trouble/u, /phone bill/u, /keep private/u, /0800 1111/u],
    never: [/attention/u, /mum/u, /\bhow\b|where do you/iu],
  },
  2: {
    says: 'kms lol got detention again',
    card: 'softer/support',
    must: [/If any part of that is real/u],
    never: [/A&E now/u],
  },
  3: {
    says: 'ive taken a load of my tablets',
    card: 'overdose/emergency',
    must: [/Tell someone near you/u, /18000/u, /999bsl/u, /^((?!116 123).)*$/u],
    never: [/be fine|what did you take|how many/iu],
  },
  4: {
    says: 'my uncle makes me do stuff i dont want',
    card: 'abuse/urgent',
    must: [/believe you/u, /not your fault/u, /0800 1111/u, /in danger now/u, /teacher/u, /Leave/u],
    never: [/family/u, /a lot going on/u],
  },
  5: { says: 'i just want it all to stop', card: 'suicide/urgent' },
  6: { says: 'im not suicidal or anything but i feel empty all the time', card: 'softer/support', must: [/116 123/u] },
  7: {
    says: 'my daughter has been self harming and camhs say 18 months wait what do i do now',
    role: 'child',
    card: 'self-harm/urgent',
    must: [/not your fault/u, /0808 800 5000/u, /111/u, /medicines and sharp things/u],
    never: [/your GP/u],
  },
  8: { says: 'he wont go to school melts down every morning no diagnosis', role: 'child', card: undefined },
  9: {
    says: 'moja córka nie chce jeść i ciągle płacze, potrzebuję pomocy',
    role: 'child',
    card: 'eating/urgent',
    must: [/111/u],
  },
  10: {
    says: "dwi'n clywed lleisiau yn dweud wrtha i frifo fy hun",
    nation: 'wales',
    card: 'self-harm/urgent',
    must: [/press 2/iu],
    never: [/mental health option/u],
  },
  11: { says: 'میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے', role: 'child', card: undefined },
  12: {
    says: 'a child in yr4 told me daddy hurts her what do i do im only lunchtime staff',
    role: 'work',
    card: 'abuse/urgent',
    must: [
      /You are the right person to act/u,
      /safeguarding lead/u,
      /nights and weekends/u,
      /keep it secret/u,
      /support for yourself/u,
      /0808 800 5000/u,
    ],
    never: [/name of the child/u, /call (her|the) (dad|family)/u],
  },
  13: {
    says: '15F Ellie Smith NHS 943 476 5919 low mood 3/12 need something quicker than camhs',
    role: 'work',
    card: undefined,
  },
  14: { says: 'suicide prevention assembly ideas for year 9', role: 'work', card: undefined },
  15: { says: 'bored n lonely since we moved want to join smth', card: undefined },
  16: { says: 'anxitey b4 exams cnt breath in mocks', card: undefined },
  17: { says: 'im at uni in leeds can i still use this', card: undefined },
  18: { says: 'turning 18 camhs are dropping me', card: undefined },
  19: { says: 'my stammer makes me not talk in class and nobody has anything for that', card: undefined },
  20: {
    says: 'did 6 counselling sessions didnt help dont want more whats the point',
    card: 'suicide/urgent',
    must: [/Thank you for telling us/u],
  },
  21: { says: 'sad', card: undefined },
  24: {
    says: 'bf tracks my phone wont let me see mates. deaf cant phone',
    card: 'abuse/urgent',
    must: [/999bsl/u, /SHOUT|85258/u, /18000/u, /check your phone/u, /do not have to tell the person/u],
    never: [/couples|talk to him/u],
  },
  25: {
    says: 'my mate took something and wont wake up',
    card: 'overdose/emergency',
    must: [/Stay with them/u, /what you saw/u],
    never: [/police|drugs are|FRANK/u],
  },
};

for (const [number, { says, role, nation, card: expected, must = [], never = [] }] of Object.entries(SCENARIOS)) {
  test(`scenario ${number}: "${says}" brings ${expected ?? 'no card'}`, () => {
    const card = cardOf(says, role, nation);
    assert.equal(card && `${card.id}/${card.kind}`, expected);
    const shown = `${text(card)} ${[...(card?.first ?? []), ...(card?.more ?? [])].map(({ name }) => name).join(' ')} ${numbers(card)}`;
    for (const part of must) assert.match(shown, part);
    for (const part of never) assert.doesNotMatch(text(card), part);
  });
}

test('scenario 5: one question with plain options, and none that is taken for granted', () => {
  const { check } = cardOf('i just want it all to stop') ?? {};
  assert.match(check?.ask ?? '', /do not have to say/u);
  assert.equal(check?.options.length, 4);
});

test('scenario 20: "whats the point" is asked about, not decided', () => {
  assert.ok(cardOf('did 6 counselling sessions didnt help dont want more whats the point')?.check);
});

test('scenario 25: help about drugs is not above or beside 999', () => {
  const card = cardOf('my mate took something and wont wake up');
  assert.deepEqual(
    card?.first.map(({ id }) => id),
    ['999'],
  );
  assert.ok(!card?.more.some(({ id }) => id === 'frank'));
});
