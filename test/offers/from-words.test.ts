import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agesInCell, agesInWords } from '../../src/offers/ages-in-words.ts';
import { dayInWords } from '../../src/offers/days-in-words.ts';
import { isMailbox } from '../../src/offers/mailbox.ts';
import { needsInWords } from '../../src/offers/needs-in-words.ts';
import type { Note } from '../../src/offers/note.ts';
import { slotsOf } from '../../src/offers/opening-hours.ts';
import { readWords } from '../../src/offers/read-words.ts';

test('ages are read from a sentence only when it says one thing about age', () => {
  assert.deepEqual(agesInWords('Support for young people aged 13 to 25 years.'), { ageMin: 13, ageMax: 25 });
  assert.deepEqual(agesInWords('families with children aged birth to 18 years'), { ageMin: 0, ageMax: 18 });
  assert.deepEqual(agesInWords('for people aged 16 and over who are registered with a GP'), { ageMin: 16 });
  assert.deepEqual(agesInWords('individuals (aged 18 years and above)'), { ageMin: 18 });
  assert.deepEqual(agesInWords('A group for under 5s'), { ageMax: 4 });
  for (const unclear of [
    'aged between 13 and 19 years old (up to 25 depending on circumstances)',
    'all services are for women over the age of 18. The helpline is open to all ages.',
    'Open 10 to 12 on Mondays',
    'Founded 25 years ago, 11 staff',
    'Meets 7-9pm',
    'people of all ages',
    'aged 25 to 13 years',
  ])
    assert.equal(agesInWords(unclear), undefined, unclear);
});

test('a cell about ages may say it shortly', () => {
  for (const [cell, ages] of [
    ['6 years - 14 years', { ageMin: 6, ageMax: 14 }],
    ['11+', { ageMin: 11 }],
    ['From 5 years upwards', { ageMin: 5 }],
    ['13 to 21', { ageMin: 13, ageMax: 21 }],
    ['0-19 years', { ageMin: 0, ageMax: 19 }],
    ['up to 25', { ageMax: 25 }],
    ['All ages', undefined],
    ['Adults', undefined],
  ] as const)
    assert.deepEqual(agesInCell(cell), ages, cell);
});

test('a day that could be two days stays unknown', () => {
  assert.equal(dayInWords('03/04/2026'), undefined);
  for (const [text, day] of [
    ['25/04/2026', '2026-04-25'],
    ['4/4/2026', '2026-04-04'],
    ['2026-04-05T10:00', '2026-04-05'],
    ['5th April 2026', '2026-04-05'],
    ['Mon, 5 Apr 2026', '2026-04-05'],
  ])
    assert.equal(dayInWords(text ?? ''), day);
});

test("an e-mail address that may be a person's is not a service's", () => {
  const words = ['Farnworth and Kearsley Food Bank', 'https://farnworthkearsley.foodbank.org.uk'];
  for (const own of [
    'info@x.org',
    'admin.team@x.org',
    'farnworth@salvationarmy.org.uk',
    'kearsley.farnworth2@salvationarmy.org.uk',
    'referrals.therivermanchester@gmail.com',
  ])
    assert.ok(isMailbox(own, words), own);
  for (const person of [
    'tim@burybaptist.org',
    'nikki.somerville@barnardos.org.uk',
    'v.keelan.4ct@btconnect.com',
    'ericsmith5892@hotmail.com',
    'ann.farnworth@gmail.com',
    'j.kearsley@gmail.com',
  ])
    assert.ok(!isMailbox(person, words), person);
});

test('hours are read whole or not at all', () => {
  const week = new Map([
    ['MO', '08:30-13:00,14:00-17:30'],
    ['TU', '08:30-13:00,14:00-17:30'],
    ['SA', '9am to 12 noon'],
    ['SU', 'CLOSED'],
  ]);
  assert.deepEqual(slotsOf(week), [
    { days: ['MO', 'TU'], opens: '08:30', closes: '13:00' },
    { days: ['MO', 'TU'], opens: '14:00', closes: '17:30' },
    { days: ['SA'], opens: '09:00', closes: '12:00' },
  ]);
  assert.equal(
    slotsOf(
      new Map([
        ['MO', '09:00-17:00'],
        ['TU', 'by appointment'],
      ]),
    ),
    undefined,
  );
  assert.equal(slotsOf(new Map([['MO', '9-5']])), undefined);
  assert.equal(slotsOf(new Map([['MO', '17:00-09:00']])), undefined);
});

test('what directories write is matched, and near misses are not', () => {
  assert.deepEqual(needsInWords('Drop in group for people suffering with anxiety'), ['anxiety']);
  assert.deepEqual(needsInWords('Advice and information service'), []);
  assert.ok(!needsInWords('for parents and carers of small children').includes('young-carers'));
  assert.ok(!needsInWords('registered with a GP').includes('physical-health'));
  assert.ok(!needsInWords('MacMillan Wellbeing Centre for people with a cancer diagnosis').includes('wellbeing'));
});

test('what is read from words is marked and noted, and never overrules a field', () => {
  const notes: Note[] = [];
  const read = readWords(
    { id: 'a', name: 'Anxiety group', summary: 'Drop-in group for parents, aged 18 and over' },
    (note) => notes.push(note),
  );
  assert.deepEqual(read, {
    id: 'a',
    name: 'Anxiety group',
    summary: 'Drop-in group for parents, aged 18 and over',
    needs: ['anxiety'],
    needsFrom: 'words',
    ageMin: 18,
    how: ['group'],
    start: { dropIn: true },
    audience: ['parent'],
  });
  assert.deepEqual(notes.map(({ is }) => is).sort(), ['ages-from-words', 'needs-from-words', 'ways-from-words']);
  const told = {
    id: 'a',
    name: 'Anxiety drop-in group, aged 18 and over',
    needs: ['sleep'],
    ageMax: 16,
    how: ['online'],
    start: { dropIn: false },
  } as const;
  assert.deepEqual(
    readWords(told, () => undefined),
    told,
  );
});
