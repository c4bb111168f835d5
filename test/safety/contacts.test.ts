import assert from 'node:assert/strict';
import { test } from 'node:test';
import file from '../../flows/safety/contacts.json' with { type: 'json' };
import { NATIONS } from '../../src/base/nation.ts';
import { ROLES } from '../../src/base/role.ts';
import { checkContacts } from '../../src/safety/check-contacts.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { mergeContacts } from '../../src/safety/contact-edits.ts';
import { contactsById, contactsFor } from '../../src/safety/contacts.ts';

const contacts = file.contacts as readonly Contact[];
const asked = { nation: 'england', role: 'me', today: '2026-11-21' } as const;
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const byId = (id: string): Contact => {
  const found = contacts.find((contact) => contact.id === id);
  assert.ok(found, id);
  return found;
};

test('999, the 111 line of each nation, Samaritans and Shout show in a hundred years, whatever nobody checked', () => {
  for (const nation of NATIONS) {
    for (const role of ROLES) {
      const shown = ids(contactsFor(contacts, { nation, role, today: '2126-01-01' }));
      for (const id of ['999', `111-${nation}`, 'samaritans', 'shout'])
        assert.ok(shown.includes(id), `${nation} ${role} ${id}`);
    }
  }
  assert.ok(ids(contactsFor(contacts, { ...asked, today: '2126-01-01' })).includes('childline'));
});

test('other lines are gone the day after their review date', () => {
  const { reviewBy } = byId('papyrus');
  assert.ok(ids(contactsFor(contacts, { ...asked, today: reviewBy })).includes('papyrus'));
  assert.ok(!ids(contactsFor(contacts, { ...asked, today: '2027-06-01' })).includes('papyrus'));
  assert.deepEqual(contactsById(contacts, ['papyrus'], { nation: 'england', today: '2027-06-01' }), []);
});

test('a line for another age or another kind of danger is left out', () => {
  assert.ok(!ids(contactsFor(contacts, { ...asked, age: 30 })).includes('childline'));
  assert.ok(ids(contactsFor(contacts, { ...asked, age: 12 })).includes('childline'));
  assert.ok(!ids(contactsFor(contacts, { ...asked, kinds: ['suicide'] })).includes('beat'));
});

test('nobody has verified any line, and each says where and when it was seen', () => {
  for (const { id, verifiedBy, verifiedOn, evidence } of contacts) {
    assert.deepEqual([verifiedBy, verifiedOn], [null, null], id);
    assert.match(evidence.url, /^https:\/\/\S+\.\S+$/u, id);
    assert.match(evidence.on, /^20\d\d(-\d\d(-\d\d)?)?$/u, id);
  }
});

test('the numbers that everybody must get right', () => {
  const numbers: Record<string, string> = {
    '999': '999',
    childline: '0800 1111',
    samaritans: '116 123',
    shout: '85258',
    nspcc: '0808 800 5000',
  };
  for (const [id, value] of Object.entries(numbers)) assert.equal(byId(id).channels[0]?.value, value);
  assert.equal(byId('shout').channels[0]?.send, 'SHOUT');
  assert.equal(byId('childline').channels[0]?.showsOnBill, false);
});

test('a host can confirm, correct, add and remove a line', () => {
  const merged = mergeContacts(contacts, {
    contacts: [
      { id: 'childline', verifiedBy: 'A. Person', verifiedOn: '2026-11-20' },
      { id: 'mermaids', remove: true },
      {
        id: 'safeguarding-lead',
        name: 'Our safeguarding lead',
        roles: ['work'],
        channels: [{ type: 'voice', value: '01234 567890' }],
      },
      { id: 'no-channel', name: 'Nothing' },
      'not an edit',
    ],
  });
  assert.equal(merged.find(({ id }) => id === 'childline')?.verifiedBy, 'A. Person');
  assert.equal(merged.find(({ id }) => id === 'childline')?.channels[0]?.value, '0800 1111');
  assert.ok(!ids(merged).includes('mermaids') && !ids(merged).includes('no-channel'));
  assert.deepEqual(ids(contactsById(merged, ['safeguarding-lead'], asked)), ['safeguarding-lead']);
  assert.deepEqual(mergeContacts(contacts, null), contacts);
});

test('the check names what nobody verified, what is hidden and what only the host can add', () => {
  const says = checkContacts(contacts, '2027-01-15');
  assert.ok(says.some((line) => line.startsWith('Nobody has verified "Childline".')));
  assert.ok(says.some((line) => line.startsWith('"Mermaids" is hidden since 2026-12-31.')));
  assert.ok(says.some((line) => line.includes('safeguarding-lead')));
  assert.equal(says.filter((line) => line.startsWith('Contact "')).length, 0);
  for (const line of says) assert.match(line, /\.$/u);
});

test('the check names what is broken', () => {
  const broken = {
    ...byId('childline'),
    nations: [],
    channels: [{ type: 'voice', value: 'ring us' }],
    reviewBy: 'soon',
    evidence: { url: '', on: '' },
  };
  const says = checkContacts([broken as unknown as Contact, byId('999'), byId('999')], '2026-11-21').join('\n');
  for (const part of ['needs nations', 'voice value', 'review date', 'page where it was seen', 'is there twice'])
    assert.ok(says.includes(part), part);
});
