import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalDetail } from '../../src/decide/equal-detail.ts';
import { tradeOffs } from '../../src/decide/trade-offs.ts';
import { weigh } from '../../src/decide/weigh.ts';
import type { Offer } from '../../src/offers/offer.ts';

const soonButFar: Offer = { id: 'soon', name: 'S', wait: { weeksMax: 1 }, how: ['in-person'], cost: { free: false } };
const lateButFree: Offer = { id: 'free', name: 'F', wait: { weeksMax: 12 }, how: ['in-person'], cost: { free: true } };
const silent: Offer = { id: 'silent', name: 'N' };
const offers = [silent, lateButFree, soonButFar];

test('a picked wish that is not met goes unsaid', () => {
  assert.deepEqual(tradeOffs(offers, ['soon', 'free']), [
    { offerId: 'free', good: 'free', but: 'soon' },
    { offerId: 'soon', good: 'soon', but: 'free' },
  ]);
});

test('a cost goes unsaid because nobody picked it', () => {
  assert.deepEqual(tradeOffs(offers, ['soon']), [{ offerId: 'soon', good: 'soon', but: 'free' }]);
});

test('what nobody knows is named as a limit, or what all have as a difference', () => {
  assert.deepEqual(tradeOffs([silent, soonButFar], ['soon']), []);
  assert.deepEqual(tradeOffs([soonButFar, { ...soonButFar, id: 'too' }], ['soon', 'in-person']), []);
  assert.deepEqual(tradeOffs(offers, []), []);
});

test('an unknown stands above a yes or below a no', () => {
  assert.deepEqual(
    weigh(offers, ['soon']).map(({ offerId }) => offerId),
    ['soon', 'silent', 'free'],
  );
});

test('a wish picked twice counts twice', () => {
  assert.deepEqual(weigh(offers, ['soon', 'soon', 'free']), weigh(offers, ['soon', 'free']));
});

test('limits of one line beside good points of three pass as equal', () => {
  assert.equal(equalDetail({ goodFor: 'x'.repeat(120), limits: 'x'.repeat(60) }), 'equal');
  assert.equal(equalDetail({ goodFor: 'x'.repeat(121), limits: 'x'.repeat(60) }), 'unequal');
  assert.equal(equalDetail({ goodFor: 'x'.repeat(60), limits: 'x'.repeat(121) }), 'unequal');
  assert.equal(equalDetail({ goodFor: 'x'.repeat(60), limits: `x${' '.repeat(60)}` }), 'unequal');
  assert.equal(equalDetail({ goodFor: 'x'.repeat(60) }), 'unknown');
});
