import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { connect, fill, search, serve } from '../../demo/search-server/server.mjs';
import type { OffersFile } from '../../src/offers/offer.ts';
import { searchAddress, SearchService } from '../../src/offers/search-service.ts';
import openapi from '../../demo/search-server/openapi.json' with { type: 'json' };

export const listPath = new URL('../../demo/offers/greater-manchester.json', import.meta.url);
const file = JSON.parse(readFileSync(listPath, 'utf8')) as OffersFile;

/** What the search server must do on any PostgreSQL. `open` answers with its address; an empty one is PGlite. */
export function checksOn(open: () => string): void {
  let database: Awaited<ReturnType<typeof connect>>;
  before(async () => {
    database = await connect(open());
    await fill(database, file);
  });
  after(() => database.close());
  const ask = (query: string) => search(database, new URLSearchParams(query));

  test('it finds by need, and what does not say something is not left out', async () => {
    const { offers, applied, total } = await ask('needs=anxiety&limit=100');
    const names = offers.map(({ name }) => name);
    for (const name of ['Zion Anxiety Group', 'Chorlton Anxiety Group', 'Parent Support Group', 'Salvation Army'])
      assert.ok(names.includes(name), name);
    assert.ok(names.indexOf('Zion Anxiety Group') < names.indexOf('Salvation Army'), 'unknown comes after known');
    assert.ok(total >= offers.length && applied.includes('needs'));
  });

  test('a person of 15 gets no offer for adults', async () => {
    const { offers } = await ask('age=15-15&limit=100');
    for (const { name, ageMin, ageMax } of offers) assert.ok((ageMin ?? 0) <= 15 && (ageMax ?? 99) >= 15, name);
  });

  test('who lives elsewhere and gave no place is not sent to a door in the area of the list', async () => {
    const { offers, total } = await ask('wants=free,elsewhere&limit=100');
    assert.ok(total > 0 && total < file.offers.length);
    for (const { name, national, how, places } of offers)
      assert.ok(
        national === true ||
          how?.some((way) => way !== 'in-person' && way !== 'group' && way !== 'home') ||
          !places?.some(({ lat }) => lat !== undefined),
        name,
      );
    const near = await ask('wants=elsewhere&near=53.42,-2.32&limit=100');
    assert.ok(near.total > total, 'with a place of their own, what is near it is found');
  });

  test('odd questions are answered without an error and without harm', async () => {
    for (const query of [
      "needs='; drop table offers; --",
      'needs=%00',
      'age=x',
      'near=1',
      'near=a,b',
      'limit=-3',
      'limit=1e9',
      `needs=${'a,'.repeat(500)}`,
      'areas=()',
    ])
      assert.ok(Array.isArray((await ask(query)).offers), query);
    assert.equal((await ask('')).total, file.offers.length);
  });

  test('the widget finds through it what it finds in the file', async () => {
    const server = serve(database, file.source).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`;
    const { results } = await new SearchService(url, { fetch }).find({
      needs: ['housing-money'],
      groupings: [],
      how: [],
      wants: [],
      seed: 1,
      limit: 4,
    });
    assert.equal(results.length, 4);
    for (const { offer } of results) assert.ok(file.offers.some(({ id }) => id === offer.id));
    server.close();
  });

  test('the protocol that is written down is the one that is spoken, on both sides', async () => {
    const { parameters, responses } = openapi.paths['/search'].get;
    const full = searchAddress(
      'https://a.org/search',
      {
        needs: ['anxiety', 'sleep'],
        groupings: ['advice'],
        how: ['online'],
        wants: ['free'],
        areas: ['Trafford'],
        age: { min: 11, max: 15 },
        seed: 1,
        limit: 6,
      },
      { lat: 53.42, lon: -2.32 },
    );
    const sent = new URL(full).searchParams;
    assert.deepEqual([...sent.keys()].sort(), parameters.map(({ name }) => name).sort());
    const ajv = new Ajv2020({ strict: false });
    for (const { name, schema } of parameters) {
      const value = schema.type === 'integer' ? Number(sent.get(name)) : sent.get(name);
      assert.ok(ajv.validate(schema, value), `${name}: ${sent.get(name)}`);
    }
    const { schema } = responses['200'].content['application/json'];
    const server = serve(database, file.source).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    for (const query of [sent.toString(), '', 'needs=no-such-need&age=3-4']) {
      const answer: unknown = await (await fetch(`http://127.0.0.1:${port}/search?${query}`)).json();
      assert.ok(ajv.validate(schema, answer), ajv.errorsText());
    }
    server.close();
  });
}
