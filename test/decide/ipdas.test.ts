import assert from 'node:assert/strict';
import { test } from 'node:test';
import file from '../../demo/offers/invented-town.json' with { type: 'json' };
import { compare } from '../../src/decide/compare.ts';
import { equalDetail } from '../../src/decide/equal-detail.ts';
import { makePlan } from '../../src/decide/plan.ts';
import type { Cell, RowId } from '../../src/decide/rows.ts';
import { weigh } from '../../src/decide/weigh.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';

/*
 * The twelve IPDAS minimum criteria that apply to a tool without a test of anybody (IPDASi v4.0), and the points of
 * NICE's standards framework that go beyond them. What only words can answer is in the table of src/decide/README.md.
 */

const { offers } = file as OffersFile;
const today = '2026-11-21';
/** An option as a poor source has it: a name, and nothing else. */
const bare: Offer = { id: 'bare:1', name: 'A name' };
const options = [...offers.slice(0, 3), bare];

/** What a row says of a known and of a bare option: the second must be there, and must not be made up. */
function said(row: RowId, option: Offer = offers[0] as Offer): Cell {
  const found = compare([option, bare], today).rows.find(({ id }) => id === row);
  assert.deepEqual(found?.cells[1], { is: 'unknown' });
  assert.ok(found.cells[0]);
  return found.cells[0];
}

test('IPDAS 1.1.1: what it is about is told in our words and not in theirs', () => {
  const words = 'my stammer makes me not talk in class';
  const plan = makePlan({ today, offers: [], decision: 'unsure', words, different: 'To read aloud once' });
  assert.equal(plan.words, words);
  assert.equal(plan.different, 'To read aloud once');
});

test('IPDAS 1.1.2: it is not said what was decided, or one must choose something', () => {
  for (const decision of ['chosen', 'not-now', 'unsure'] as const)
    assert.equal(makePlan({ today, offers: [], decision }).decision, decision);
});

test('IPDAS 1.1.3: an option has no description, or says not who it is for', () => {
  assert.deepEqual(said('what'), { is: 'text', text: [offers[0]?.summary] });
  assert.equal(said('who-for').is, 'who-for');
});

test('IPDAS 1.1.4: the good points of an option are missing', () => {
  assert.deepEqual(said('good-for'), { is: 'text', text: [offers[0]?.goodFor] });
});

test('IPDAS 1.1.5: what an option can’t do, its wait or its cost is missing', () => {
  assert.deepEqual(said('limits'), { is: 'text', text: [offers[0]?.limits] });
  assert.equal(said('wait').is, 'wait');
  assert.equal(said('cost').is, 'cost');
  assert.equal(said('lasts').is, 'text');
});

test('IPDAS 1.2.1: it is not said what it is like to go there, or who will know', () => {
  assert.deepEqual(said('what-happens'), { is: 'text', text: [offers[0]?.whatHappens] });
  assert.equal(said('who-knows').is, 'who-knows');
});

test('IPDAS 2.1.1: one option is shown in more detail, or first, without the person’s wish', () => {
  const { rows } = compare(options, today);
  for (const row of rows) assert.equal(row.cells.length, options.length);
  assert.deepEqual(
    weigh(options, []).map(({ offerId }) => offerId),
    options.map(({ id }) => id),
  );
  assert.ok(offers.every((offer) => equalDetail(offer) === 'equal'));
  assert.equal(equalDetail({ goodFor: 'It helps with sleep, worry, friends and more.', limits: 'Short.' }), 'unequal');
});

test('IPDAS 2.2.1: no source is given for what is said about evidence', () => {
  const cell = said('evidence');
  assert.ok(cell.is === 'evidence' && cell.evidence.source);
});

test('IPDAS 2.2.2: the day of the check is missing', () => {
  const cell = said('checked');
  assert.ok(cell.is === 'checked' && cell.on === offers[0]?.checked?.on);
});

test('IPDAS 2.2.3: an option whose day for a review has passed is shown as fresh', () => {
  const late = offers.find(({ reviewBy }) => reviewBy && reviewBy < today);
  assert.ok(late);
  const cell = said('checked', late);
  assert.ok(cell.is === 'checked' && cell.old);
});

test('IPDAS 2.2.4: it is not said how sure anybody is, or an unknown is left out', () => {
  const cell = said('evidence');
  assert.ok(cell.is === 'evidence' && cell.evidence.certainty);
  const asked = makePlan({ today, offers: [bare], decision: 'chosen', wishes: ['proven'] }).questions;
  assert.deepEqual(asked[0], { offerId: bare.id, row: 'evidence' });
});

test('IPDAS 2.3.1: it is not said who runs it and who pays', () => {
  assert.deepEqual(said('runs'), {
    is: 'runs',
    org: offers[0]?.org,
    sector: offers[0]?.sector,
    funder: offers[0]?.funder,
  });
});

test('standards framework: doing nothing now is no choice, and leads nowhere', () => {
  const plan = makePlan({ today, offers: [], decision: 'not-now' });
  assert.deepEqual([plan.chosen, plan.questions], [[], []]);
  assert.ok(plan.lookAgain > today);
});

test('standards framework: what matters to the person is not there to be shared', () => {
  const plan = makePlan({ today, offers, decision: 'chosen', wishes: ['free', 'soon'], decideWith: 'My mum' });
  assert.deepEqual(plan.wishes, ['free', 'soon']);
  assert.equal(plan.decideWith, 'My mum');
});

test('standards framework: a number counts or ranks people or options', () => {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      collect(inner);
    }
  };
  collect([weigh(offers, ['soon', 'free']), makePlan({ today, offers: [bare], decision: 'chosen', words: 'sad' })]);
  for (const word of ['score', 'rank', 'level', 'severity', 'tier', 'risk', 'percent', 'total'])
    assert.ok(![...keys].some((key) => key.toLowerCase().includes(word)), word);
});
