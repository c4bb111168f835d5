import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GROUPINGS } from '../../src/base/grouping.ts';
import { compare } from '../../src/decide/compare.ts';
import { ROWS } from '../../src/decide/rows.ts';
import { findOffers } from '../../src/offers/find.ts';
import { SECTORS, type OffersFile } from '../../src/offers/offer.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import type { Glossary } from '../../src/session/glossary.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const town = read<OffersFile>('demo/offers/invented-town.json');
const glossary = read<Glossary>('flows/glossary/en-GB.json');
const query: OfferQuery = { needs: [], groupings: [], how: [], wants: [], seed: 1, limit: 6 };

test('P1a: offers, glossary and views use the same five ids, and each has a label in both views', () => {
  assert.deepEqual(Object.keys(glossary.groupings).sort(), [...GROUPINGS].sort());
  for (const id of GROUPINGS)
    for (const view of ['experience', 'support'] as const)
      assert.ok(glossary.groupings[id][view].label, `${id} has no ${view} label`);
  const used = new Set(town.offers.flatMap(({ groupings = [] }) => groupings));
  assert.deepEqual([...used].sort(), [...GROUPINGS].sort());
});

test('P5d: every partner that the framework names can be the provider of an offer', () => {
  for (const partner of ['school', 'health', 'council', 'charity', 'community'] as const)
    assert.ok(SECTORS.includes(partner));
});

test('P6c: side by side, each offer has what it cannot do and how it ends, or says that nobody knows', () => {
  assert.ok(ROWS.includes('limits') && ROWS.includes('lasts'));
  const bare = { id: 'a', name: 'A' };
  for (const id of ['limits', 'lasts'] as const) {
    const row = compare([bare, town.offers[0] ?? bare], '2026-11-21').rows.find((each) => each.id === id);
    assert.deepEqual(row?.cells[0], { is: 'unknown' });
    assert.notDeepEqual(row?.cells[1], { is: 'unknown' });
  }
});

for (const grouping of ['help', 'more', 'risk'] as const)
  test(`P6e: choosing "${grouping}" does not filter out what the community offers`, () => {
    const { results } = findOffers(town, {
      ...query,
      needs: ['anxiety'],
      groupings: [grouping],
      age: { min: 11, max: 15 },
    });
    assert.ok(
      results.some(({ because }) => because.some(({ is }) => is === 'community')),
      results.map(({ offer }) => offer.name).join(', '),
    );
  });

test('P8c: the wait of an offer is said with the day on which it was checked, and its area', () => {
  for (const offer of town.offers) {
    assert.match(offer.wait?.asOf ?? '', /^\d{4}-\d{2}-\d{2}$/, offer.name);
    assert.ok(offer.national === true || (offer.areas?.length ?? 0) > 0, offer.name);
  }
  const wait = compare(town.offers.slice(0, 2), '2026-11-21').rows.find(({ id }) => id === 'wait');
  assert.ok(wait?.cells.every((cell) => cell.is === 'wait' && cell.wait.asOf));
});
