import assert from 'node:assert/strict';
import { test } from 'node:test';
import contactsFile from '../../flows/safety/contacts.json' with { type: 'json' };
import wordsFile from '../../flows/safety/en-GB.json' with { type: 'json' };
import { cardFor } from '../../src/safety/card-for.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { listen } from '../../src/safety/listen.ts';
import type { SafetyWords } from '../../src/safety/words.ts';
import { overhear, packs } from './measure.ts';

const setting = {
  role: 'me',
  nation: 'england',
  today: '2026-11-21',
  contacts: contactsFile.contacts as readonly Contact[],
  words: wordsFile as SafetyWords,
} as const;

const NO_999 = [
  'dying of embarrassment',
  'this homework is killing me',
  'killed it at football',
  'cut my hair',
  'cut from the team',
  'overdosed on caffeine lol',
  'suicide squad film',
  'suicide prevention training for staff',
  'self harm policy for school',
  'skills course',
  'shooting hoops',
  'my hamster died',
  'painkillers for period',
  'im dead 😂',
  'hanging out',
  'jump club',
];
for (const text of NO_999) {
  test(`"${text}" brings no card`, () => assert.equal(cardFor(listen(text, packs, overhear), setting), undefined));
}
