import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OffersMissing, OffersNotJson, OffersWrongShape } from '../../src/offers/offers-error.ts';
import { openOffers } from '../../src/offers/open-offers.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { feed, json, paged, services, v3 } from './mock-feed.ts';

const query: OfferQuery = { needs: [], groupings: [], how: [], wants: [], seed: 1, limit: 50 };

test('a file, a sheet, a feed and a search are opened by what they are', async () => {
  const served = await feed(
    (url, response) => (url.pathname === '/file.json' ? json(response, { offers: [{ id: 'a', name: 'A' }] }) : false),
    (url, response) => (url.pathname === '/sheet.csv' ? json(response, 'name\nB', 'text/csv') : false),
    (url, response) =>
      url.pathname === '/search' ? json(response, { applied: [], offers: [{ id: 'c', name: 'C' }] }) : false,
    paged(services(30), 7, v3),
  );
  const names = async (path: string, from?: 'search' | 'open-referral-uk') => {
    const finder = await openOffers(served.address + path, { fetch, ...(from ? { from } : {}) });
    return (await finder.find(query)).results.map(({ offer }) => offer.name);
  };
  assert.deepEqual(await names('/file.json'), ['A']);
  assert.deepEqual(await names('/sheet.csv'), ['B']);
  assert.deepEqual(await names('/search', 'search'), ['C']);
  assert.equal((await names('', 'open-referral-uk')).length, 30);
  assert.equal((await names('/services', 'open-referral-uk')).length, 30);
  await served.close();
});

test('a feed without end is read for ten pages and no longer', async () => {
  const served = await feed((url, response) =>
    json(response, { contents: services(2, 2 * Number(url.searchParams.get('page'))) }),
  );
  const finder = await openOffers(`${served.address}/services`, { fetch, from: 'open-referral-uk' });
  assert.equal((await finder.find(query)).results.length, 20);
  assert.equal(served.asked.length, 10);
  await served.close();
});

test('what holds no offers is an error that says what to do, at once and not when somebody asks', async () => {
  const served = await feed(
    (url, response) => (url.pathname === '/empty/services' ? json(response, { contents: [], last: false }) : false),
    (url, response) => (url.pathname === '/page/services' ? json(response, '<!doctype html>', 'text/html') : false),
  );
  const open = (path: string) => openOffers(served.address + path, { fetch, from: 'open-referral-uk' });
  await assert.rejects(open('/empty/services'), OffersWrongShape);
  await assert.rejects(open('/page/services'), OffersNotJson);
  await assert.rejects(open('/gone'), OffersMissing);
  await served.close();
});
