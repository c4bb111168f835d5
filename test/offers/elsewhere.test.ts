import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHostPlace } from '../../src/offers/elsewhere.ts';
import { findOffers } from '../../src/offers/find.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { searchAddress } from '../../src/offers/search-service.ts';

/** A student of 19 on a website of Kent who lives in Leeds. */
const student: OfferQuery = {
  needs: ['anxiety'],
  groupings: [],
  who: 'me',
  age: { min: 19, max: 19 },
  how: [],
  wants: ['elsewhere'],
  areas: ['Kent'],
  seed: 1,
  limit: 8,
};
const OFFERS: Readonly<Record<string, Partial<Offer>>> = {
  'a club in Kent': { how: ['in-person'], places: [{ name: 'Maidstone', lat: 51.27, lon: 0.52 }] },
  'counselling for Kent': { areas: ['Kent'], how: ['in-person'] },
  'online, for Kent only': { areas: ['Kent County Council'], how: ['online'] },
  'online, area not said': { how: ['online'] },
  'an app for everybody': { how: ['self-guided'], national: true },
  'a charity with branches everywhere': { how: ['in-person'], national: true },
  'says nothing of where': {},
  'a centre in Leeds': { how: ['in-person'], areas: ['Leeds'], places: [{ name: 'Leeds', lat: 53.8, lon: -1.55 }] },
};
const file: OffersFile = {
  version: 1,
  source: { name: 'S' },
  offers: Object.entries(OFFERS).map(([name, offer]) => ({ id: name, name, needs: ['anxiety'], ...offer })),
};
const MILES: Readonly<Record<string, number>> = { Maidstone: 200, Leeds: 2 };
const found = (query: OfferQuery) => findOffers(file, query, (_, { name = '' }) => MILES[name]).results;
const names = (query: OfferQuery) => found(query).map(({ offer }) => offer.name);

test('scenario 17: somebody who lives elsewhere is shown nothing that only the host’s area may use; national and online come first', () => {
  assert.deepEqual(names(student).slice(0, 2).sort(), ['a charity with branches everywhere', 'an app for everybody']);
  assert.deepEqual(names(student).slice(2).sort(), ['online, area not said', 'says nothing of where']);
  for (const { offer, unknown } of found(student))
    assert.equal(
      unknown.includes('place'),
      offer.national !== true,
      `${offer.name}: whether it serves them is not known`,
    );
  for (const { because } of found(student)) assert.ok(!because.some(({ is }) => is === 'area' || is === 'distance'));
});

test('with a place of their own, what is near it is shown as well, and nothing of the host’s area', () => {
  const results = found({ ...student, outcode: 'LS2' });
  const leeds = results.find(({ offer }) => offer.name === 'a centre in Leeds');
  assert.equal(leeds?.miles, 2);
  for (const { offer } of results) assert.doesNotMatch(offer.name, /Kent/);
});

test('the place of the website is not theirs: it is not searched around, and neither it nor its area is sent to a service', () => {
  assert.equal(withoutHostPlace({ ...student, outcode: 'ME14' }, 'ME14').outcode, undefined);
  assert.equal(withoutHostPlace({ ...student, outcode: 'LS2' }, 'ME14').outcode, 'LS2');
  assert.equal(withoutHostPlace({ ...student, wants: [], outcode: 'ME14' }, 'ME14').outcode, 'ME14');
  const sent = new URL(searchAddress('https://a.org/search', student, undefined)).searchParams;
  assert.deepEqual([sent.get('areas'), sent.get('near'), sent.get('wants')], [null, null, 'elsewhere']);
});

test('somebody who lives in the area still gets it all', () => {
  assert.ok(names({ ...student, wants: [] }).includes('counselling for Kent'));
});
