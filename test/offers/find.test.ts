import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOffers } from '../../src/offers/find.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';
import type { Found, OfferQuery } from '../../src/offers/query.ts';

const nothing: OfferQuery = { needs: [], groupings: [], how: [], wants: [], seed: 1, limit: 6 };
const file = (...offers: Partial<Offer>[]): OffersFile => ({
  version: 1,
  source: { name: 'S' },
  offers: offers.map((offer, index) => ({ id: String(index), name: `Offer ${index}`, ...offer })),
});
const ids = (found: Found) => found.results.map(({ offer }) => offer.id);
const anxiety: OfferQuery = { ...nothing, needs: ['anxiety'] };
const aged = (age: number): OfferQuery => ({ ...anxiety, age: { min: age, max: age } });

test('a person aged 15 never gets an offer whose known ages exclude 15, even when there is nothing else', () => {
  const only = file(
    { needs: ['anxiety'], ageMin: 16 },
    { needs: ['anxiety'], ageMax: 14 },
    { sector: 'community', national: true, ageMin: 18, needs: ['wellbeing'] },
  );
  assert.deepEqual(ids(findOffers(only, aged(15))), []);
});

test('unknown age never leaves an offer out; it comes after one that is known to fit, and is named', () => {
  const found = findOffers(file({ needs: ['anxiety'] }, { needs: ['anxiety'], ageMin: 11, ageMax: 18 }), aged(15));
  assert.deepEqual(ids(found), ['1', '0']);
  assert.deepEqual(
    found.results.map(({ unknown }) => unknown),
    [[], ['age']],
  );
});

test('an offer that does not say what it helps with comes after those that do, and is named', () => {
  const found = findOffers(file({}, { needs: ['anxiety'] }, { needs: ['sleep'] }), anxiety);
  assert.deepEqual(ids(found), ['1', '0']);
  assert.deepEqual(found.results[1]?.unknown, ['need']);
  assert.equal(found.nearest, false);
});

test('each thing that is not known is named only when it was asked about', () => {
  const asked = findOffers(file({ needs: ['anxiety'] }), {
    ...aged(15),
    who: 'me',
    how: ['online'],
    wants: ['free'],
    outcode: 'M33',
  });
  assert.deepEqual([...(asked.results[0]?.unknown ?? [])].sort(), ['age', 'cost', 'how', 'place', 'start']);
  assert.deepEqual(findOffers(file({ needs: ['anxiety'] }), anxiety).results[0]?.unknown, []);
});

test('every result says why it is there', () => {
  const offer: Partial<Offer> = {
    needs: ['anxiety', 'sleep'],
    groupings: ['advice'],
    ageMin: 11,
    ageMax: 18,
    how: ['online', 'group'],
    start: { self: true },
    cost: { free: true },
    areas: ['Trafford'],
    places: [{ postcode: 'M33 7ZF' }],
    sector: 'community',
  };
  const query: OfferQuery = {
    ...aged(15),
    needs: ['sleep', 'anxiety'],
    who: 'me',
    groupings: ['advice'],
    how: ['online'],
    wants: ['free'],
    outcode: 'M33',
    areas: ['trafford council'],
  };
  assert.deepEqual(findOffers(file(offer), query, () => 2).results[0], {
    offer: { id: '0', name: 'Offer 0', ...offer },
    because: [
      { is: 'need', need: 'sleep' },
      { is: 'need', need: 'anxiety' },
      { is: 'grouping', grouping: 'advice' },
      { is: 'age', min: 11, max: 18 },
      { is: 'distance', miles: 2 },
      { is: 'area', area: 'Trafford' },
      { is: 'how', how: 'online' },
      { is: 'start', who: 'self' },
      { is: 'free' },
      { is: 'community' },
    ],
    unknown: [],
    miles: 2,
  });
});

test('of two equal offers the nearer comes first, and one known to be too far to travel to is not shown', () => {
  const far = { a: 12, b: 2, c: 80 };
  const place = (id: keyof typeof far): Partial<Offer> => ({ id, needs: ['anxiety'], places: [{ name: id }] });
  const found = findOffers(
    file(place('a'), place('b'), place('c'), { ...place('c'), id: 'd', how: ['phone'] }),
    { ...anxiety, outcode: 'M33' },
    (_, at) => far[at.name as 'a'],
  );
  assert.deepEqual(ids(found), ['b', 'a', 'd']);
  assert.ok(!found.results[2]?.because.some(({ is }) => is === 'distance'));
});

test('an offer that serves another area is not shown as one to use; a national one is', () => {
  const found = findOffers(
    file(
      { needs: ['anxiety'], areas: ['Kent'] },
      { needs: ['anxiety'], areas: ['Leeds City Council'] },
      { needs: ['anxiety'], areas: ['Kent'], national: true },
    ),
    { ...anxiety, areas: ['Leeds'] },
  );
  assert.deepEqual(ids(found).sort(), ['1', '2']);
});

test('without a telephone: an offer that is only a telephone line is set aside when there are others', () => {
  const open: Partial<Offer> = { needs: ['anxiety'], how: ['text'] };
  const found = findOffers(file({ needs: ['anxiety'], how: ['phone'] }, open, open, open), {
    ...anxiety,
    wants: ['no-phone'],
  });
  assert.deepEqual(ids(found).sort(), ['1', '2', '3']);
});

test("who it is for: a parents' course is not offered to a child, staff training to nobody but staff", () => {
  const offers = file(
    { needs: ['anxiety'], audience: ['parent'] },
    { needs: ['anxiety'], audience: ['professional'] },
    { needs: ['anxiety'], audience: ['young-person'] },
  );
  assert.deepEqual(ids(findOffers(offers, { ...anxiety, who: 'me' })), ['2']);
  assert.deepEqual(ids(findOffers(offers, { ...anxiety, who: 'child' })).sort(), ['0', '2']);
  assert.deepEqual(ids(findOffers(offers, { ...anxiety, who: 'work' })).sort(), ['0', '1', '2']);
});

test('P4a: every set holds something from the community when the file has it, even far down the order', () => {
  const clinics = Array.from({ length: 9 }, (): Partial<Offer> => ({
    needs: ['anxiety'],
    sector: 'health',
    ageMin: 11,
    ageMax: 18,
  }));
  const found = findOffers(file(...clinics, { id: 'club', needs: ['wellbeing'], sector: 'community' }), aged(15));
  assert.equal(ids(found).at(-1), 'club');
  assert.equal(found.results.length, 6);
  assert.equal(found.more, 4);
  const tooOld = findOffers(
    file(...clinics, { id: 'club', needs: ['anxiety'], sector: 'community', ageMin: 50 }),
    aged(15),
  );
  assert.ok(!ids(tooOld).includes('club'));
});

test('P5a: sectors are mixed when they can be, and no name or sector is always first', () => {
  const many = file(
    ...Array.from({ length: 6 }, (_, index): Partial<Offer> => ({
      id: `h${index}`,
      needs: ['anxiety'],
      sector: 'health',
    })),
    { id: 'c', needs: ['anxiety'], sector: 'charity' },
    { id: 's', needs: ['anxiety'], sector: 'school' },
  );
  const firsts = new Map<string, number>();
  for (let seed = 1; seed <= 400; seed++) {
    const found = findOffers(many, { ...anxiety, seed, limit: 3 });
    assert.equal(new Set(found.results.map(({ offer }) => offer.sector)).size, 3);
    firsts.set(ids(found)[0] ?? '', (firsts.get(ids(found)[0] ?? '') ?? 0) + 1);
  }
  assert.equal(firsts.size, 8);
  for (const [id, count] of firsts) assert.ok(count > 25 && count < 80, `${id} is first ${count} times of 400`);
});

test('the same conversation gives the same list', () => {
  const many = file(...Array.from({ length: 20 }, (): Partial<Offer> => ({ needs: ['anxiety'] })));
  assert.deepEqual(findOffers(many, anxiety), findOffers(many, anxiety));
  assert.notDeepEqual(ids(findOffers(many, anxiety)), ids(findOffers(many, { ...anxiety, seed: 2 })));
});

test('nothing fits: it says so, and shows what can be reached from anywhere or is close', () => {
  const found = findOffers(
    file(
      { id: 'uk', needs: ['sleep'], national: true },
      { id: 'near', needs: ['sleep'], places: [{ name: 'x' }] },
      { id: 'other', needs: ['sleep'] },
    ),
    { ...nothing, needs: ['speech-language'], outcode: 'M33' },
    () => 3,
  );
  assert.equal(found.nearest, true);
  assert.deepEqual(ids(found).sort(), ['near', 'uk']);
});

test('P6d: crisis contacts are never in the list; a service that also names one is', () => {
  const found = findOffers(
    file(
      {
        id: 'line',
        needs: ['anxiety'],
        national: true,
        phones: [
          { number: '116 123', kind: 'voice' },
          { number: '999', kind: 'voice' },
        ],
      },
      {
        id: 'clinic',
        needs: ['anxiety'],
        phones: [
          { number: '0161 000 0000', kind: 'voice' },
          { number: '999', kind: 'voice' },
        ],
      },
    ),
    anxiety,
  );
  assert.deepEqual(ids(found), ['clinic']);
});

test('each source that is shown is named once', () => {
  const found = findOffers(
    file(
      { needs: ['anxiety'], source: { name: 'T', licence: 'OGL' } },
      { needs: ['anxiety'], source: { name: 'T', licence: 'OGL' } },
      { needs: ['anxiety'] },
    ),
    anxiety,
  );
  assert.deepEqual([...found.sources].map(({ name }) => name).sort(), ['S', 'T']);
});

test('a file of one provider still shows others: six branches of one centre do not fill the list', () => {
  const branch = (id: string): Partial<Offer> => ({ id, needs: ['anxiety'], org: 'Centre', places: [{ name: 'x' }] });
  const found = findOffers(file(...'abcdef'.split('').map(branch), { id: 'x', needs: ['anxiety'], org: 'X' }), {
    ...anxiety,
    limit: 3,
  });
  assert.ok(ids(found).includes('x'));
});

test('what is wanted beyond that: open at this hour, a language, a way in', () => {
  const slots = [{ days: ['SA'], opens: '09:00', closes: '12:00' }];
  const offers = file(
    {
      id: 'yes',
      needs: ['anxiety'],
      when: { slots },
      languages: ['Polish'],
      places: [{ access: ['Step-free way in'] }],
    },
    {
      id: 'no',
      needs: ['anxiety'],
      when: { slots: [{ days: ['SU'], opens: '09:00', closes: '12:00' }] },
      languages: ['Urdu'],
      access: ['Stairs'],
    },
    { id: 'unsaid', needs: ['anxiety'] },
  );
  const wanting = (want: string) => ids(findOffers(offers, { ...anxiety, wants: [want], now: '2026-11-21T11:59' }));
  for (const want of ['open-now', 'language:polish']) assert.deepEqual(wanting(want), ['yes', 'unsaid', 'no'], want);
  for (const want of ['access:step-free', 'wheelchair']) assert.equal(wanting(want)[0], 'yes', want);
  const closed = findOffers(offers, { ...anxiety, wants: ['open-now'], now: '2026-11-21T12:00' });
  assert.equal(ids(closed)[0], 'unsaid');
  assert.equal(
    findOffers(offers, { ...anxiety, wants: ['open-now', 'a-want-of-a-flow'] }).results.length,
    3,
    'without the time, and without a meaning, a want asks nothing',
  );
});
