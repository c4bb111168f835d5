import assert from 'node:assert/strict';
import { test } from 'node:test';
import contactsFile from '../../flows/safety/contacts.json' with { type: 'json' };
import wordsFile from '../../flows/safety/en-GB.json' with { type: 'json' };
import { type Nation, NATIONS } from '../../src/base/nation.ts';
import { type Role, ROLES } from '../../src/base/role.ts';
import type { SafetyCard } from '../../src/safety/card.ts';
import { cardFor } from '../../src/safety/card-for.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { ALARMS, CAUTIONS, type Hearing, heardNothing } from '../../src/safety/hearing.ts';
import { type CardSetting, urgentCard } from '../../src/safety/urgent-card.ts';
import type { SafetyWords } from '../../src/safety/words.ts';

const words = wordsFile as SafetyWords;
const setting = (role: Role = 'me', nation: Nation = 'england'): CardSetting => ({
  role,
  nation,
  today: '2026-11-21',
  contacts: contactsFile.contacts as readonly Contact[],
  words,
});
const heard = (kinds: readonly string[], extra: Partial<Hearing> = {}): Hearing => ({
  ...heardNothing,
  alarms: ALARMS.filter((kind) => kinds.includes(kind)).map((kind) => ({ kind, because: kind })),
  cautions: CAUTIONS.filter((kind) => kinds.includes(kind)).map((kind) => ({ kind, because: kind })),
  ...extra,
});
const card = (
  kinds: readonly string[],
  extra: Partial<Hearing> = {},
  role: Role = 'me',
  nation: Nation = 'england',
): SafetyCard => {
  const found = cardFor(heard(kinds, extra), setting(role, nation));
  assert.ok(found);
  return found;
};
const ids = (contacts: readonly Contact[]): string[] => contacts.map(({ id }) => id);
const all = ROLES.flatMap((role) =>
  [...ALARMS, ...CAUTIONS]
    .flatMap((kind) => [card([kind], { aboutOther: role !== 'me' }, role)])
    .concat(urgentCard(setting(role))),
);

test('nothing heard, no card', () => assert.equal(cardFor(heardNothing, setting()), undefined));

test('danger now and overdose show 999 alone, and below it only ways to reach 999 without a voice', () => {
  for (const kind of ['danger-now', 'overdose']) {
    for (const role of ROLES) {
      const { kind: shown, first, more } = card([kind, 'suicide', 'abuse'], {}, role);
      assert.equal(shown, 'emergency');
      assert.deepEqual(ids(first), ['999']);
      assert.ok(more.length > 2 && more.every(({ id }) => id.startsWith('999-')), ids(more).join());
    }
  }
});

test('every other card has a phone, a text, a chat for the young and a way without a voice', () => {
  for (const { kind, first, more, id } of all.filter(({ kind }) => kind !== 'emergency')) {
    const types = [...first, ...more].flatMap(({ channels }) => channels.map(({ type }) => type));
    for (const type of ['voice', 'sms', 'bsl', 'relay'])
      assert.ok(
        types.some((each) => each === type),
        `${id} ${kind} ${type}`,
      );
  }
  assert.ok(card(['abuse']).first.some(({ channels }) => channels.some(({ type }) => type === 'chat')));
});

test('each nation gets its own line, and no other', () => {
  const lines: Record<Nation, string> = {
    england: '111-england',
    wales: '111-wales',
    scotland: '111-scotland',
    'northern-ireland': '111-northern-ireland',
  };
  for (const nation of NATIONS) {
    const shown = ids([...card(['suicide'], {}, 'me', nation).first, ...card(['suicide'], {}, 'me', nation).more]);
    assert.deepEqual(
      shown.filter((id) => id.startsWith('111')),
      [lines[nation]],
    );
    assert.ok(ids(urgentCard(setting('me', nation)).first).includes(lines[nation]));
  }
});

test('a joke or a "not" brings the softer card: one line, no question, no 999 button', () => {
  const soft = card(['suicide'], { softer: true });
  assert.deepEqual([soft.kind, soft.say.length, soft.first.length, soft.check], ['support', 1, 0, undefined]);
  assert.match(soft.say[0] ?? '', /^If any part of that is real/u);
  assert.ok(ids(soft.more).includes('childline') && ids(soft.more).includes('samaritans'));
});

test('somebody who writes about another gets the card for a helper', () => {
  assert.equal(card(['suicide'], { aboutOther: true }).heading, words.cards.suicide.friend?.heading);
  assert.equal(card(['suicide']).heading, words.cards.suicide.me.heading);
  assert.equal(card(['abuse'], { aboutOther: true }, 'work').heading, words.cards.abuse.work?.heading);
});

test('a helper whose words may be their own is told that the help is for them too', () => {
  assert.ok(card(['suicide'], {}, 'child').say.includes(words.ifYou));
  assert.ok(!card(['suicide'], { aboutOther: true }, 'child').say.includes(words.ifYou));
});

test('a second kind adds its line and its contacts', () => {
  const both = card(['suicide', 'sexual-harm']);
  assert.ok(both.say.includes(words.also['sexual-harm'] as string));
  assert.ok(ids(both.more).includes('refuge'));
});

test('only unclear words bring a question, and any answer can be given', () => {
  assert.equal(card(['suicide']).check, undefined);
  const { check } = card(['suicide'], { unclear: true });
  assert.deepEqual(
    check?.options.map(({ id }) => id),
    ['suicide', 'worn-out', 'something-else', 'rather-not-say'],
  );
});

test('every card but the softer one says that nobody reads and nobody was told', () => {
  for (const { say, id } of all) assert.ok(say.includes(words.tool), id);
});

const sentences = JSON.stringify(words, (key, value: unknown) =>
  ['locale', 'id', 'first', 'more'].includes(key) ? undefined : value,
)
  .match(/"(?:[^"\\]|\\.)*"(?!:)/gu)!
  .flatMap((text) => (JSON.parse(text) as string).split(/(?<=[.?!]) /u));

test('no sentence has more than 20 words', () => {
  const long = sentences.filter((sentence) => sentence.split(/\s+/u).length > 20);
  assert.deepEqual(long, []);
});

test('the words blame nobody, promise nothing, name no means and no number', () => {
  const BANNED =
    /\b(commit|successful|failed attempt|attention|cry for help|stupid|should|just|don't worry|be fine|suffer|victim|patient|case|tier|severity|score|risk|recommended|best|pills?|tablets?|paracetamol|rope|bridge|blade|razor|your GP)\b/iu;
  assert.deepEqual(
    sentences.filter((sentence) => BANNED.test(sentence)),
    [],
  );
  assert.deepEqual(
    sentences.filter((sentence) => /\d/u.test(sentence.replace(/\b(999|111)\b/gu, ''))),
    [],
  );
});
