import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/decide/compare.ts';
import type { Cell, RowId } from '../../src/decide/rows.ts';
import type { Offer } from '../../src/offers/offer.ts';

const today = '2026-11-21';
const cell = (row: RowId, facts: Partial<Offer>, day = today): Cell | undefined =>
  compare([{ id: 'a', name: 'A', ...facts }], day).rows.find(({ id }) => id === row)?.cells[0];
const differs = (row: RowId, one: Partial<Offer>, other: Partial<Offer>): boolean | undefined =>
  compare(
    [
      { id: 'a', name: 'A', ...one },
      { id: 'b', name: 'B', ...other },
    ],
    today,
  ).rows.find(({ id }) => id === row)?.differs;

test('an offer that says nothing has a cell that pretends to know', () => {
  const [row] = [compare([{ id: 'a', name: 'A' }], today)];
  assert.deepEqual(new Set(row?.rows.flatMap(({ cells }) => cells.map(({ is }) => is))), new Set(['unknown']));
});

test('empty words, empty lists and a bare date of a wait count as an answer', () => {
  assert.equal(cell('limits', { limits: '  ' })?.is, 'unknown');
  assert.equal(cell('where-when', { how: [], places: [] })?.is, 'unknown');
  assert.equal(cell('wait', { wait: { asOf: '2026-11-01' } })?.is, 'unknown');
  assert.equal(cell('start', { start: {} })?.is, 'unknown');
  assert.equal(cell('evidence', { evidence: { text: '' } })?.is, 'unknown');
});

test('"no" is lost as if nobody had said anything', () => {
  assert.equal(cell('cost', { cost: { free: false } })?.is, 'cost');
  assert.equal(cell('start', { start: { self: false } })?.is, 'start');
  assert.equal(cell('wait', { wait: { weeksMax: 0 } })?.is, 'wait');
});

test('how it ends is lost where nobody said how long it lasts', () => {
  assert.deepEqual(cell('lasts', { ending: 'You choose.' }), { is: 'text', text: ['You choose.'] });
});

test('a phone number of its own makes two equal ways to start differ', () => {
  const phone = (number: string): Partial<Offer> => ({ start: { self: true }, phones: [{ number, kind: 'voice' }] });
  assert.equal(differs('start', phone('0161 496 0001'), phone('0161 496 0002')), false);
  assert.equal(differs('start', { start: { self: true, gp: false } }, { start: { gp: false, self: true } }), false);
  assert.equal(differs('start', { start: { self: true } }, {}), true);
});

test('an old check is shown as fresh, or a fresh one as old', () => {
  const old = (facts: Partial<Offer>, day?: string): unknown => {
    const checked = cell('checked', facts, day);
    return checked?.is === 'checked' ? checked.old : checked?.is;
  };
  assert.equal(old({ checked: { on: '2025-11-21' } }), false);
  assert.equal(old({ checked: { on: '2025-11-20' } }), true);
  assert.equal(old({ checked: { on: '2026-11-01' }, reviewBy: '2026-11-20' }), true);
  assert.equal(old({ checked: { on: '2025-01-01' }, reviewBy: '2026-11-21' }), false);
  assert.equal(old({ checked: { on: 'last week' } }), 'unknown');
});

test('a distance is shown in the wrong column', () => {
  const offers: Offer[] = ['a', 'b'].map((id) => ({ id, name: id, how: ['in-person'] }));
  const row = compare(offers, today, new Map([['b', 3]])).rows.find(({ id }) => id === 'where-when');
  assert.deepEqual(
    row?.cells.map((where) => (where.is === 'where-when' ? where.miles : where.is)),
    [undefined, 3],
  );
  assert.equal(row?.differs, true);
});
