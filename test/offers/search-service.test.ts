import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromOpenSearch, openSearchBody } from '../../src/offers/engine-opensearch.ts';
import { fromTypesense, typesenseParameters } from '../../src/offers/engine-typesense.ts';
import { OffersUnreachable, OffersWrongShape } from '../../src/offers/offers-error.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { SearchService } from '../../src/offers/search-service.ts';
import { feed, json } from './mock-feed.ts';
import { WHOLE_QUERY, behind } from './whole-query.ts';

const query = WHOLE_QUERY;
const offers = [
  { id: 'a', name: 'A', needs: ['anxiety'], ageMin: 11, ageMax: 18, areas: ['Trafford'] },
  { id: 'b', name: 'Adults', needs: ['anxiety'], ageMin: 18 },
  { id: 'c', name: 'No needs told' },
];
const centreOf = () => ({ lat: 53.4212, lon: -2.3249 });

test('a service gets ids, an age band and the centre of an outcode: no postcode, no word that was written', async () => {
  const served = await feed((_, response) => json(response, { offers, applied: [], source: { name: 'S' } }));
  await new SearchService(`${served.address}/search`, { fetch, centreOf }).find(query);
  assert.deepEqual(served.asked, [
    '/search?needs=anxiety%2Csleep&groupings=advice&age=11-15&near=53.42%2C-2.32&areas=Trafford&how=online&wants=free&limit=12',
  ]);
  await served.close();
});

test('what the service did not apply is applied in the page: a wrong age never gets through', async () => {
  for (const applied of [[], ['needs', 'age', 'near']]) {
    const served = await feed((_, response) => json(response, { offers, applied, total: 40, source: { name: 'S' } }));
    const { results } = await new SearchService(served.address, { fetch }).find(query);
    assert.ok(!results.some(({ offer }) => offer.id === 'b'));
    assert.equal(results[0]?.offer.id, 'a');
    assert.ok(
      results.find(({ offer }) => offer.id === 'c')?.unknown.includes('need'),
      'a service may not leave out what does not say it, so that stays unknown',
    );
    await served.close();
  }
});

test("how many more there are is the service's to say only when it applied all that was asked", async () => {
  const asked: OfferQuery = { ...query, groupings: [], how: [], wants: [], areas: [], needs: ['anxiety'] };
  for (const [applied, more] of [
    [['needs', 'age', 'near'], 38],
    [['needs', 'age'], 0],
  ] as const) {
    const served = await feed((_, response) =>
      json(response, { offers: [offers[0], { ...offers[0], id: 'd' }], applied, total: 40, source: { name: 'S' } }),
    );
    const found = await new SearchService(served.address, { fetch }).find(asked);
    assert.equal(found.more, more);
    await served.close();
  }
});

test('slow, failing, empty or strange: the file behind it is searched, and without one the error ends with what to do', async () => {
  const handlers = {
    slow: () => undefined,
    failing: (_: URL, response: import('node:http').ServerResponse) => void response.writeHead(503).end(),
    page: (_: URL, response: import('node:http').ServerResponse) => json(response, '<!doctype html>', 'text/html'),
    strange: (_: URL, response: import('node:http').ServerResponse) => json(response, { hits: [] }),
  };
  for (const [kind, handler] of Object.entries(handlers)) {
    const served = await feed(handler);
    const started = performance.now();
    assert.equal((await new SearchService(served.address, { fetch, behind, timeout: 100 }).find(query)).more, 99, kind);
    assert.ok(performance.now() - started < 1000, kind);
    await assert.rejects(
      new SearchService(served.address, { fetch, timeout: 100 }).find(query),
      kind === 'strange' ? OffersWrongShape : OffersUnreachable,
    );
    await served.close();
  }
});

test('OpenSearch: unknown values pass every filter, and nearer and better fits are boosted', () => {
  const body = JSON.stringify(openSearchBody(query, { lat: 53.42, lon: -2.32 }));
  for (const part of [
    '{"range":{"ageMin":{"lte":15}}}',
    '{"bool":{"must_not":{"exists":{"field":"ageMin"}}}}',
    '{"range":{"ageMax":{"gte":11}}}',
    '{"terms":{"areas":["Trafford"]}}',
    '{"term":{"national":true}}',
    '"origin":[-2.32,53.42]',
    '"size":3',
  ])
    assert.ok(body.includes(part), part);
  assert.deepEqual(
    openSearchBody({ ...query, needs: [], groupings: [], how: [], areas: [], age: { min: 1, max: 2 } }),
    {
      size: 3,
      track_total_hits: true,
      query: {
        bool: {
          filter: [
            {
              bool: {
                should: [{ range: { ageMin: { lte: 2 } } }, { bool: { must_not: { exists: { field: 'ageMin' } } } }],
                minimum_should_match: 1,
              },
            },
            {
              bool: {
                should: [{ range: { ageMax: { gte: 1 } } }, { bool: { must_not: { exists: { field: 'ageMax' } } } }],
                minimum_should_match: 1,
              },
            },
          ],
          should: [],
        },
      },
    },
  );
});

// The answers below are written from the engines' documentation; no engine was at hand to record them.
test('an answer as OpenSearch documents it becomes offers and a total', () => {
  const answer = {
    took: 3,
    timed_out: false,
    hits: {
      total: { value: 41, relation: 'eq' },
      max_score: 1,
      hits: [{ _index: 'offers', _id: 'x', _score: 1, _source: { name: 'A', needs: ['anxiety'] } }, { _id: 'y' }],
    },
  };
  assert.deepEqual(fromOpenSearch(answer), { offers: [{ id: 'x', name: 'A', needs: ['anxiety'] }], total: 41 });
  for (const odd of [null, {}, { hits: 3 }, { error: { type: 'x' } }])
    assert.deepEqual(fromOpenSearch(odd), { offers: [], total: 0 });
});

test('an answer as Typesense documents it becomes offers, and its stand-ins for unknown ages become unknown', () => {
  const answer = {
    found: 7,
    out_of: 100,
    page: 1,
    hits: [
      { document: { id: 'x', name: 'A', ageMin: -1, ageMax: 999 }, highlights: [], text_match: 1 },
      { document: { id: 'y', name: 'B', ageMin: 11, ageMax: 18 } },
    ],
  };
  assert.deepEqual(fromTypesense(answer), {
    offers: [
      { id: 'x', name: 'A' },
      { id: 'y', name: 'B', ageMin: 11, ageMax: 18 },
    ],
    total: 7,
  });
  for (const odd of [null, {}, { hits: [null, 1] }, { message: 'Not found.' }])
    assert.deepEqual(fromTypesense(odd).offers, []);
  assert.deepEqual(typesenseParameters({ ...query, groupings: [], areas: ['a`b'] }, { lat: 53.42, lon: -2.32 }), {
    q: '*',
    per_page: '3',
    filter_by: 'ageMin:<=15 && ageMax:>=11 && needs:=[`anxiety`,`sleep`] && (areas:=[`ab`] || national:=true)',
    sort_by: '_eval([(needs:=`anxiety`):40,(needs:=`sleep`):27,(how:=`online`):15]):desc,point(53.42,-2.32):asc',
  });
});
