import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standFor } from '../../src/decide/stand.ts';
import type { Stand, WishId } from '../../src/decide/wish.ts';
import type { Offer } from '../../src/offers/offer.ts';

type Facts = Omit<Offer, 'id' | 'name'>;
const cases: readonly (readonly [string, WishId, Facts, Stand, number?])[] = [
  ['a wait of four weeks is not soon', 'soon', { wait: { weeksMax: 4 } }, 'yes'],
  ['a wait of up to five weeks is soon', 'soon', { wait: { weeksMin: 1, weeksMax: 5 } }, 'no'],
  ['a wait that starts at one week is taken for its whole length', 'soon', { wait: { weeksMin: 1 } }, 'unknown'],
  ['a wait of at least nine weeks is not known to be long', 'soon', { wait: { weeksMin: 9 } }, 'no'],
  ['a full service counts as soon', 'soon', { wait: { weeksMax: 1 }, status: 'full' }, 'no'],
  ['a service that takes nobody now counts as soon', 'soon', { start: { dropIn: true }, status: 'paused' }, 'no'],
  ['a drop-in counts as a wait', 'soon', { start: { dropIn: true } }, 'yes'],
  ['a wait in words is guessed', 'soon', { wait: { text: 'Not long.' } }, 'unknown'],
  ['two miles are far', 'close-by', { how: ['in-person'] }, 'yes', 2],
  ['six miles are close by', 'close-by', { how: ['in-person'] }, 'no', 6],
  ['a place of unknown distance is close by', 'close-by', { how: ['in-person'] }, 'unknown'],
  ['a phone line is a place close by', 'close-by', { how: ['phone'] }, 'no', 0],
  ['somebody who comes to the home is far', 'close-by', { how: ['home'] }, 'yes'],
  ['a chat page is not online', 'online', { chatUrl: 'https://example.org/chat' }, 'yes'],
  ['a group is taken to be in a room', 'in-person', { how: ['group'] }, 'unknown'],
  ['a club is taken to be somebody to talk to', 'talk', { how: ['in-person'], groupings: ['thriving'] }, 'unknown'],
  ['a helpline is not somebody to talk to', 'talk', { how: ['phone'], groupings: ['advice', 'thriving'] }, 'yes'],
  ['something to do alone is somebody to talk to', 'talk', { how: ['self-guided'] }, 'no'],
  ['a phone line needs no voice', 'no-voice', { how: ['phone'] }, 'no'],
  ['online is taken to need no voice, but may be video', 'no-voice', { how: ['online'] }, 'unknown'],
  ['a text line needs a voice', 'no-voice', { how: ['phone', 'text'] }, 'yes'],
  ['"it depends" is taken for no', 'parents-not-told', { confidentiality: { parentTold: 'depends' } }, 'unknown'],
  ['parents who are told are not told', 'parents-not-told', { confidentiality: { parentTold: 'yes' } }, 'no'],
  [
    'a parent has to start it and is said not to know',
    'parents-not-told',
    { start: { parent: true }, confidentiality: { parentTold: 'no' } },
    'no',
  ],
  [
    'a parent may start it and therefore knows',
    'parents-not-told',
    { start: { parent: true, self: true }, confidentiality: { parentTold: 'no' } },
    'yes',
  ],
  ['a cost in words is guessed', 'free', { cost: { text: 'Ask us.' } }, 'unknown'],
  ['a price is free', 'free', { cost: { free: false } }, 'no'],
  [
    'peers are not people like me',
    'people-like-me',
    { whoFor: 'Meet other young people who care for someone.' },
    'yes',
  ],
  ['silence about peers is a no', 'people-like-me', { whoFor: 'Anyone aged 11 to 18.' }, 'unknown'],
  ['a group is on one’s own', 'with-others', { how: ['group'] }, 'yes'],
  ['a workbook is with others', 'on-my-own', { how: ['self-guided'] }, 'yes'],
  ['some evidence is sold as proof', 'proven', { evidence: { text: 'Some.', certainty: 'some' } }, 'unknown'],
  ['little evidence is not said', 'proven', { evidence: { text: 'Little.', certainty: 'little' } }, 'no'],
  ['a drop-in that is not mentioned is a no', 'drop-in', { start: { self: true } }, 'unknown'],
];

for (const [wrong, wish, facts, stand, miles] of cases) {
  test(`${wish}: ${wrong}`, () => assert.equal(standFor({ id: 'a', name: 'A', ...facts }, wish, miles), stand));
}
