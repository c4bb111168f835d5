import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromJson } from '../../src/offers/from-json.ts';
import type { Note } from '../../src/offers/note.ts';
import type { Offer } from '../../src/offers/offer.ts';

const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
function read(json: unknown): { offers: readonly Offer[]; notes: Note[] } {
  const notes: Note[] = [];
  const file = fromJson(json, bare, (note) => notes.push(note));
  return { offers: file?.offers ?? [], notes };
}
const one = (record: object) => read({ offers: [{ id: 'a', name: 'A', ...record }] });

test('one bad record is named and the others are kept', () => {
  const { offers, notes } = read({
    offers: [null, 7, { id: 'x' }, { id: 'y', name: '  ' }, { id: 'z', name: 'Youth group' }],
  });
  assert.deepEqual(offers, [{ id: 'z', name: 'Youth group' }]);
  assert.deepEqual(
    notes.map((note) => [note.at, note.is]),
    [
      ['row:1', 'not-an-object'],
      ['row:2', 'not-an-object'],
      ['x', 'no-name'],
      ['y', 'no-name'],
    ],
  );
});

test('an id is never given twice, and a number is an id', () => {
  const { offers, notes } = read([{ id: 7, name: 'A' }, { id: '7', name: 'B' }, { name: 'C' }]);
  assert.deepEqual(
    offers.map(({ id, name }) => [id, name]),
    [
      ['7', 'A'],
      ['row:3', 'C'],
    ],
  );
  assert.deepEqual(
    notes.map(({ is }) => is),
    ['same-id'],
  );
});

test('a closed offer is left out, and one whose status is not stated is kept', () => {
  for (const status of ['closed', 'inactive', 'defunct', 'temporarily closed'])
    assert.equal(one({ status }).offers.length, 0, status);
  assert.equal(one({ status: '' }).offers.length, 1);
  assert.equal(one({ status: 'active' }).offers[0]?.status, 'open');
  assert.equal(one({ status: 'full' }).offers[0]?.status, 'full');
});

test('ages that mean "not stated" stay unknown, so that no child is shut out or let in by them', () => {
  for (const [ageMin, ageMax] of [
    [-1, -1],
    [0, 0],
    [0, 100],
    [0, 127],
    [0, 999],
    [null, null],
    ['', ''],
    [20, 10],
    [0, null],
  ] as const) {
    const [offer] = one({ ageMin, ageMax }).offers;
    assert.deepEqual([offer?.ageMin, offer?.ageMax], [undefined, undefined], `${ageMin}–${ageMax}`);
  }
  assert.equal(one({ ageMin: 18, ageMax: 127 }).offers[0]?.ageMin, 18);
  assert.deepEqual(one({ ageMin: '0', ageMax: '19' }).offers[0], { id: 'a', name: 'A', ageMin: 0, ageMax: 19 });
});

test('no HTML gets through, however often it was escaped', () => {
  const [offer] = one({
    name: 'A <b>b</b>',
    description: '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; for ages <5 & up',
    whoFor: '<<b>img onerror=x>',
  }).offers;
  assert.doesNotMatch(JSON.stringify(offer), /<[a-z!/]/i);
  assert.match(offer?.summary ?? '', /for ages <5 & up/);
});

test('values that mean nothing are absent, not shown', () => {
  assert.deepEqual(
    one({
      url: 'NA',
      email: '',
      whoFor: 'N/A',
      org: '-',
      cost: {},
      wait: { asOf: '2026-01-01' },
      places: [{}],
      languages: [''],
    }).offers,
    [{ id: 'a', name: 'A' }],
  );
});

test('a web address gets https only when it has a host, and code never passes for an address', () => {
  const url = (text: string) => one({ url: text }).offers[0]?.url;
  assert.equal(url('www.boaztrust.org.uk'), 'https://www.boaztrust.org.uk');
  assert.equal(url('http:/x.org/a'), 'http://x.org/a');
  assert.equal(url('http:www.x.org'), 'http://www.x.org');
  assert.equal(url('https://x.org/?utm_source=a&id=3'), 'https://x.org/?id=3');
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'Warmley Community Centre',
    'http://example.com',
    'x@noemail.invalid',
    'ftp://x.org',
    '//',
  ])
    assert.equal(url(bad), undefined, bad);
});

test('an unknown id of a closed list is dropped and named, its neighbours kept', () => {
  const { offers, notes } = one({ needs: ['anxiety', 'worries'], how: 'online', sector: 'Charity' });
  assert.deepEqual(offers[0], { id: 'a', name: 'A', sector: 'charity', needs: ['anxiety'], how: ['online'] });
  assert.deepEqual(notes, [{ at: 'a', name: 'A', is: 'not-understood', field: 'needs', was: 'worries' }]);
});

test('places off the map keep their address and lose their point', () => {
  const places = [
    { address: '1 High St', lat: 0, lon: 0 },
    { postcode: 'm1 1aa', lat: -2.2, lon: 53.4 },
    { lat: 53.4, lon: -2.2 },
  ];
  assert.deepEqual(one({ places }).offers[0]?.places, [
    { address: '1 High St' },
    { postcode: 'M1 1AA' },
    { lat: 53.4, lon: -2.2 },
  ]);
  const half = one({ places: [{ name: 'X', lat: 100, lon: 101 }] }).notes;
  assert.deepEqual(
    half.map(({ is, was }) => [is, was]),
    [
      ['not-understood', '100'],
      ['not-on-the-map', '101'],
    ],
  );
});

test('reading its own output changes nothing', () => {
  const full = {
    version: 1,
    source: { name: 'A council', url: 'https://a.gov.uk', licence: 'OGL v3.0', fetched: '2026-11-01' },
    offers: [
      {
        id: 'a:1',
        name: 'Club',
        org: 'Org',
        sector: 'community',
        summary: 'x'.repeat(400),
        description: 'long\n\n\n\nword',
        needs: ['anxiety'],
        needsFrom: 'words',
        groupings: ['advice'],
        audience: ['parent'],
        ageMin: 11,
        ageMax: 18,
        areas: ['Sale'],
        national: false,
        places: [{ postcode: 'M33 7ZF', lat: 53.4, lon: -2.3 }],
        how: ['group'],
        start: { self: true, gp: false, text: 'Ring' },
        wait: { weeksMin: 1, weeksMax: 3, asOf: '2026-10-01' },
        confidentiality: { parentTold: 'no' },
        cost: { free: true },
        when: { slots: [{ days: ['mo'], opens: '9:00', closes: '17:00:00' }] },
        phones: [{ number: '0161 000 0000', kind: 'voice' }, '85258'],
        evidence: { text: 'Some', certainty: 'some' },
        checked: { on: '2026-09-09T10:00:00', weak: true },
        status: 'paused',
      },
    ],
  };
  const once = fromJson(full, bare);
  assert.deepEqual(once?.offers[0]?.when?.slots, [{ days: ['MO'], opens: '09:00', closes: '17:00' }]);
  assert.deepEqual(fromJson(JSON.parse(JSON.stringify(once)), bare), once);
});

test('what is no list of offers is refused as a whole', () => {
  for (const json of [null, 1, 'x', {}, { offers: {} }]) assert.equal(fromJson(json, bare), undefined);
});
