import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRows } from '../../src/offers/csv-rows.ts';
import { fromTable } from '../../src/offers/from-table.ts';
import type { Note } from '../../src/offers/note.ts';
import type { Offer } from '../../src/offers/offer.ts';
import type { Profile } from '../../src/offers/profile.ts';

function read(csv: string, profile?: Profile): { offers: Offer[]; notes: Note[] } {
  const notes: Note[] = [];
  const offers = fromTable(csvRows(csv), {
    id: 'x',
    toText: (html) => html.replace(/<[^>]*>/g, ' '),
    note: (note) => notes.push(note),
    ...(profile ? { profile } : {}),
  });
  return { offers, notes };
}

test('the columns that people really use are known, whatever their case and marks', () => {
  const { offers } = read(
    [
      "Service Name,Organisation(s),Short description,Who it’s for,Min Age,Maximum age,Phone #,E-mail address:,Main Web address,Opening times,Post Code,Town,Free,How long you wait,what it can't do,Last checked,Languages",
      'Chat,Charity,Talk to us,Anyone,11,18,1617903377,info@c.org.uk,www.c.org.uk,Mon 9-5,m33 7zf,Sale,Yes,2 weeks,No crisis help,25/12/2025,"Polish, Urdu"',
    ].join('\n'),
  );
  assert.deepEqual(offers, [
    {
      id: 'x:chat-m33-7zf',
      name: 'Chat',
      org: 'Charity',
      summary: 'Talk to us',
      whoFor: 'Anyone',
      ageMin: 11,
      ageMax: 18,
      places: [{ address: 'Sale', postcode: 'M33 7ZF' }],
      limits: 'No crisis help',
      wait: { text: '2 weeks' },
      cost: { free: true },
      when: { text: 'Mon 9-5' },
      phones: [{ number: '0161 790 3377', kind: 'voice' }],
      email: 'info@c.org.uk',
      url: 'https://www.c.org.uk',
      languages: ['Polish', 'Urdu'],
      checked: { on: '2025-12-25' },
    },
  ]);
});

test('every column of our own fills its field', () => {
  const columns: Record<string, string> = {
    name: 'N',
    sector: 'charity',
    topics: 'sleep; anxiety',
    groupings: 'advice; help',
    'not for': 'nf',
    audience: 'Parents; young people',
    area: 'Sale; Stretford',
    national: 'no',
    how: 'Online; face to face',
    'how to start': 'st',
    'self referral': 'yes',
    'parents can refer': 'no',
    'school referral': 'y',
    'gp referral': 'n',
    'professional referral': 'yes',
    'drop in': 'no',
    'what happens': 'wh',
    'good for': 'gf',
    evidence: 'ev',
    'evidence source': 'es',
    'how sure': 'some',
    'shortest wait weeks': '1',
    'longest wait weeks': '3',
    'wait checked': '2026-10-01',
    'while you wait': 'ww',
    lasts: 'la',
    ending: 'en',
    'who will know': 'wk',
    'parents told': 'depends',
    'records kept': 'rk',
    'must share': 'ms',
    cost: '£2',
    'text number': '85258',
    minicom: '0800 731 0317',
    chat: 'https://c.org.uk/chat',
    access: 'Step-free',
    complain: 'co',
    funder: 'fu',
    alert: 'al',
    'review by': '2027-01-01',
    status: 'full',
    venue: 've',
    address: 'ad',
    lat: '53.4',
    lon: '-2.3',
  };
  const quote = (text: string) => `"${text}"`;
  const { offers, notes } = read(
    `${Object.keys(columns).map(quote).join(',')}\n${Object.values(columns).map(quote).join(',')}`,
  );
  assert.deepEqual(notes, []);
  assert.deepEqual(offers, [
    {
      id: 'x:n',
      name: 'N',
      sector: 'charity',
      needs: ['sleep', 'anxiety'],
      groupings: ['advice', 'help'],
      notFor: 'nf',
      audience: ['parent', 'young-person'],
      areas: ['Sale', 'Stretford'],
      national: false,
      places: [{ name: 've', address: 'ad', lat: 53.4, lon: -2.3 }],
      how: ['online', 'in-person'],
      start: { self: true, parent: false, school: true, gp: false, other: true, dropIn: false, text: 'st' },
      whatHappens: 'wh',
      goodFor: 'gf',
      evidence: { text: 'ev', source: 'es', certainty: 'some' },
      wait: { weeksMin: 1, weeksMax: 3, asOf: '2026-10-01' },
      whileYouWait: 'ww',
      lasts: 'la',
      ending: 'en',
      confidentiality: { parentTold: 'depends', recordsKept: 'rk', mustShare: 'ms', text: 'wk' },
      cost: { text: '£2' },
      phones: [
        { number: '85258', kind: 'text' },
        { number: '0800 731 0317', kind: 'textphone' },
      ],
      chatUrl: 'https://c.org.uk/chat',
      access: ['Step-free'],
      complain: 'co',
      funder: 'fu',
      alert: 'al',
      reviewBy: '2027-01-01',
      status: 'full',
    },
  ]);
});

test('lines above the heading, empty rows and columns, and formulas do no harm', () => {
  const { offers } = read('Our list 2026,,\n,,\nname,phone,\nA,"=""0161 000 1234""",\n,,\nB,#REF!,\n');
  assert.deepEqual(
    offers.map(({ name, phones }) => [name, phones?.[0]?.number]),
    [
      ['A', '0161 000 1234'],
      ['B', undefined],
    ],
  );
});

test('a column that nobody knows is named, once', () => {
  assert.deepEqual(read('name,Colour\nA,red\nB,blue').notes, [{ at: 'x', is: 'unknown-column', field: 'Colour' }]);
  assert.deepEqual(read('name,Colour\nA,red', { columns: { Colour: null } }).notes, []);
});

test('a table without a column for the name is told so', () => {
  assert.deepEqual(read('Colour,Size\nred,1'), {
    offers: [],
    notes: [{ at: 'x', is: 'no-name', field: 'name', was: 'Colour, Size' }],
  });
});

test('one id for two different rows loses neither; the same row twice is one', () => {
  const { offers, notes } = read('id,name\n1,A\n1,B\n2,C\n2,C');
  assert.deepEqual(
    offers.map(({ name }) => name),
    ['A', 'B', 'C'],
  );
  assert.equal(new Set(offers.map(({ id }) => id)).size, 3);
  assert.deepEqual(notes.map(({ is }) => is).sort(), ['new-id', 'new-id', 'same-id']);
});

test('"no" in a column for showing hides the row; a referral that is needed is not one you start yourself', () => {
  const { offers } = read('name,show,referral\nA,no,\nB,yes,yes\nC,,self');
  assert.deepEqual(
    offers.map(({ name, start }) => [name, start]),
    [
      ['B', { self: false, other: true }],
      ['C', { self: true }],
    ],
  );
});

test('a profile fills what rows leave open, never what they say', () => {
  const profile: Profile = {
    id: 'lib',
    columns: { type: null },
    rename: 'Library, {name}',
    where: { type: { 'Council run': { sector: 'council' } } },
    every: { sector: 'charity', summary: 'A library ({lower:type}).', start: { dropIn: true, self: true } },
    leaveOut: { type: ['Shut'] },
  };
  const { offers, notes } = read('name,type,self referral\nA,Council run,no\nB,Other,\nC,NA,\nD,Shut,', profile);
  assert.deepEqual(offers, [
    {
      id: 'lib:a',
      name: 'Library, A',
      sector: 'council',
      summary: 'A library (council run).',
      start: { self: false, dropIn: true },
    },
    {
      id: 'lib:b',
      name: 'Library, B',
      sector: 'charity',
      summary: 'A library (other).',
      start: { self: true, dropIn: true },
    },
    { id: 'lib:c', name: 'Library, C', sector: 'charity', start: { self: true, dropIn: true } },
  ]);
  assert.deepEqual(notes, [{ at: 'lib row 5', name: 'D', is: 'closed' }]);
});
