import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostSource, type OfferQuestion, type OfferSource } from '../../src/offers/host-source.ts';
import { OffersWrongShape, SourceFailed } from '../../src/offers/offers-error.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { WHOLE_QUERY, behind } from './whole-query.ts';

const query: OfferQuery = { ...WHOLE_QUERY, now: '2026-11-21T14:30' };
const offers = [
  { id: 'a', name: 'A', needs: ['anxiety'], ageMin: 11, ageMax: 18, areas: ['Trafford'] },
  { id: 'b', name: 'Adults', needs: ['anxiety'], ageMin: 18 },
  { id: 'c' },
];
const centreOf = () => ({ lat: 53.421234, lon: -2.324987 });
const none: OfferSource = () => Promise.reject(new Error('offline'));

test('a source of the host’s own is told more than ids, an age band and the centre of an outcode', async () => {
  const told: OfferQuestion[] = [];
  const source = new HostSource(
    (question) => {
      told.push(question);
      return offers;
    },
    { centreOf },
  );
  await source.find({ ...query, said: 'my words', text: 'my words' } as OfferQuery);
  assert.deepEqual(told, [
    {
      needs: ['anxiety', 'sleep'],
      groupings: ['advice'],
      age: { min: 11, max: 15 },
      near: { lat: 53.42, lon: -2.32 },
      areas: ['Trafford'],
      how: ['online'],
      wants: ['free'],
      limit: 12,
    },
  ]);
});

test('a source can change what the conversation knows by changing its question', async () => {
  const source = new HostSource((question) => {
    (question.needs as string[]).push('sex');
    return offers;
  });
  await source.find(query);
  assert.deepEqual(query.needs, ['anxiety', 'sleep']);
});

for (const [how, answer] of [
  ['a list', offers],
  ['a list in a file', { offers }],
] as const)
  test(`what a source answers as ${how} is used as it comes: wrong ages, no names`, async () => {
    const { results } = await new HostSource(() => answer).find(query);
    assert.deepEqual(
      results.map(({ offer }) => offer.id),
      ['a'],
    );
  });

for (const [what, source] of [
  ['rejects', none],
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['is too slow', () => new Promise(() => undefined)],
  ['answers nonsense', () => 'sorry'],
] as const)
  test(`a source that ${what} leaves people waiting, or without the list behind it`, async () => {
    assert.equal((await new HostSource(source, { behind, timeout: 20 }).find(query)).more, 99);
    await assert.rejects(
      new HostSource(source, { timeout: 20 }).find(query),
      what === 'answers nonsense' ? OffersWrongShape : SourceFailed,
    );
  });
