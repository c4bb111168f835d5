import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeShards, type Shards } from '../../src/cli/make-shards.ts';
import { findOffers } from '../../src/offers/find.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';
import { openOffers } from '../../src/offers/open-offers.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { unpack } from '../../src/place/centres.ts';
import { milesFrom } from '../../src/place/distance.ts';
import { OUTCODE_TABLE } from '../../src/place/outcode-table.ts';

const centres = unpack(OUTCODE_TABLE);
const distance = milesFrom((outcode) => centres.get(outcode));
const all = JSON.parse(
  readFileSync(new URL('../../demo/offers/greater-manchester-all.json', import.meta.url), 'utf8'),
) as OffersFile;
const question: OfferQuery = { needs: [], groupings: [], how: [], wants: [], seed: 3, limit: 6, outcode: 'M33' };

/** Serves shards from memory, and counts what is asked for and how big it is. */
function serve({ manifest, files }: Shards): { fetch: typeof fetch; asked: string[]; bytes: () => number } {
  const asked: string[] = [];
  let bytes = 0;
  return {
    asked,
    bytes: () => bytes,
    fetch: (input) => {
      const name = new URL(input as string).pathname.slice(1);
      asked.push(name);
      const file = name === 'manifest.json' ? manifest : files.get(name);
      if (!file) return Promise.resolve(new Response('', { status: 404 }));
      const text = JSON.stringify(file);
      bytes += gzipSync(text).length;
      return Promise.resolve(new Response(text));
    },
  };
}

test('a question over shards shows what the whole file shows first, for every outcode and age that is asked about', async () => {
  const served = serve(makeShards(all, centres));
  const finder = await openOffers('https://x.org/manifest.json', { fetch: served.fetch });
  for (const outcode of ['M33', 'BL1', 'WA14', 'OL10', 'SK8', 'WN7'])
    for (const age of [3, 12, 15, 20])
      for (const need of ['anxiety', 'activities', 'housing-money', 'physical-health', 'loneliness'] as const) {
        const query: OfferQuery = { ...question, outcode, needs: [need], age: { min: age, max: age }, who: 'me' };
        const miles = (results: readonly { miles?: number }[]) =>
          results.map((result) => result.miles ?? 0).sort((a, b) => a - b);
        const whole = findOffers(all, query, distance);
        const { results, nearest } = await finder.find(query, distance);
        assert.equal(nearest, whole.nearest, `${outcode} ${age} ${need}`);
        for (const { offer } of results) assert.ok((offer.ageMin ?? 0) <= age && (offer.ageMax ?? 99) >= age);
        // The same places to within a mile or two: equals are many, and which is shown is left to chance in both.
        assert.ok(
          (miles(results)[0] ?? 0) <= (miles(whole.results)[0] ?? 0) + 1,
          `${outcode} ${age} ${need}: ${miles(results).join()} and ${miles(whole.results).join()}`,
        );
      }
});

test('fifty thousand offers: at most 3 requests and 80 kB gzip a question', async () => {
  const many: Offer[] = Array.from({ length: 50_000 }, (_, index) => {
    const offer = all.offers[index % all.offers.length] as Offer;
    const round = Math.floor(index / all.offers.length);
    const move = (degrees: number | undefined, by: number) => (degrees === undefined ? undefined : degrees + by);
    // Copies are spread over the country, each with words and a place of its own.
    const places = offer.places?.map(({ lat, lon }) => ({
      lat: move(lat ?? 53.4, ((round % 5) - 2) * 0.3),
      lon: move(lon ?? -2.3, (Math.floor(round / 5) - 2) * 0.35),
    }));
    return {
      ...offer,
      id: `${offer.id}~${round}`,
      name: `${offer.name} ${hashed(index)}`,
      summary: `${offer.summary ?? ''} ${hashed(index * 7)} ${hashed(index * 13)}`,
      ...(places ? { places: places as Offer['places'] & object } : {}),
    };
  });
  const shards = makeShards({ ...all, offers: many }, centres);
  for (const query of [
    { needs: ['anxiety', 'low-mood'] },
    { needs: ['activities'] },
    { needs: ['physical-health'], outcode: 'BL1' },
    { needs: ['housing-money', 'loneliness'], outcode: 'S1' },
    { needs: ['anxiety'], outcode: 'BT1' },
  ] as Partial<OfferQuery>[]) {
    const served = serve(shards);
    const finder = await openOffers('https://x.org/manifest.json', { fetch: served.fetch });
    const { results } = await finder.find({ ...question, ...query }, distance);
    assert.ok(results.length >= 3, JSON.stringify(query));
    assert.ok(
      served.asked.length <= 3 && served.bytes() <= 80_000,
      `${JSON.stringify(query)}: ${served.asked.join()} ${served.bytes()} bytes`,
    );
  }
});
const hashed = (seed: number) => (Math.imul(seed + 1, 2_654_435_761) >>> 0).toString(36);

test('what was fetched is not fetched again, and a file that is not there is no error', async () => {
  const served = serve(makeShards(all, centres));
  const finder = await openOffers('https://x.org/manifest.json', { fetch: served.fetch });
  for (let turn = 0; turn < 3; turn++) await finder.find({ ...question, needs: ['anxiety'] }, distance);
  assert.equal(new Set(served.asked).size, served.asked.length);
  const found = await finder.find({ ...question, needs: ['speech-language'] }, distance);
  assert.equal(found.nearest, true);
  assert.ok(found.results.length > 0);
});

test('a place with little near it, two needs and offers that do not say what they help with: three requests, not four', async () => {
  const at = { lat: 53.42, lon: -2.32 };
  const offers: Offer[] = [
    { id: 'a', name: 'Anxiety group', needs: ['anxiety'], places: [at] },
    { id: 'o', name: 'OCD group', needs: ['ocd'], places: [at] },
    { id: 'u', name: 'Says nothing', places: [at] },
  ];
  const served = serve(makeShards({ version: 1, source: { name: 'S' }, offers }, centres));
  const ask = async (needs: OfferQuery['needs']) => {
    const finder = await openOffers('https://x.org/manifest.json', { fetch: served.fetch });
    served.asked.length = 0;
    return (await finder.find({ ...question, needs }, distance)).results.map(({ offer }) => offer.id);
  };
  assert.deepEqual([...(await ask(['anxiety', 'ocd']))].sort(), ['a', 'o']);
  assert.equal(served.asked.length, 2, 'beside the manifest');
  assert.deepEqual(await ask(['anxiety']), ['a', 'u'], 'where there is a request left, what does not say is looked at');
});
