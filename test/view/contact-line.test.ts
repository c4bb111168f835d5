import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enGB } from '../../src/locale/en-GB.ts';
import { ur } from '../../src/locale/ur.ts';
import type { Contact } from '../../src/session/view-model.ts';
import { contactLine } from '../../src/view/contact-line.ts';

const school: Contact = {
  id: 'school',
  name: 'School office',
  nations: [],
  roles: [],
  channels: [
    { type: 'voice', value: '0161 496 0000' },
    { type: 'web', value: 'https://school.example' },
  ],
  evidence: { url: '', on: '' },
  verifiedBy: null,
  verifiedOn: null,
  reviewBy: '',
};

test('the groups of a number change places in text from the right, or an English line has marks that nobody needs', () => {
  assert.equal(contactLine(school, enGB), 'School office: Call 0161 496 0000');
  assert.match(contactLine(school, ur), /\u20680161 496 0000\u2069/);
  assert.equal(contactLine({ ...school, channels: [] }, enGB), 'School office');
});
