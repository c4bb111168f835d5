import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findOffers } from '../../src/offers/find.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { wantOf } from '../../src/offers/wants.ts';

const query: OfferQuery = {
  needs: ['anxiety'],
  groupings: [],
  how: [],
  wants: [],
  // A Saturday.
  now: '2026-11-21T14:30',
  seed: 1,
  limit: 6,
};
const file = (...offers: Partial<Offer>[]): OffersFile => ({
  version: 1,
  source: { name: 'S' },
  offers: offers.map((offer, index) => ({ id: `${index}`, name: `Offer ${index}`, needs: ['anxiety'], ...offer })),
});

/** What a flow asks for that no offer can have: it chooses kinds of support, words of a plan, or another list. */
const NOT_OF_OFFERS = [
  'ask-about-wait',
  'say-it-is-harder',
  'know-why',
  'ask-again',
  'other-kind',
  'other-person',
  'longer',
  'more-people',
  'could-not-use',
  'know-what-happens',
  'both-teams',
  'cover-gap',
  'elsewhere',
];
const asked = new Set<string>();
for (const flow of ['what-matters', 'professional', 'check-in'])
  JSON.parse(readFileSync(new URL(`../../flows/${flow}/flow.json`, import.meta.url), 'utf8'), (key, value: unknown) => {
    if (key === 'wants' && Array.isArray(value)) for (const want of value as string[]) asked.add(want);
    return value;
  });

test('a flow asks what somebody wants, and the search does nothing with it', () => {
  assert.ok(asked.size > 20, 'the flows were read');
  const without = [...asked].filter((want) => wantOf(want, query) === undefined).sort();
  assert.deepEqual(without, [...NOT_OF_OFFERS].sort());
});

/** For each want: what has it, what has it not (if an offer can say so), and by how many miles. */
const CASES: Readonly<Record<string, readonly [Partial<Offer>, Partial<Offer>?]>> = {
  free: [{ cost: { free: true } }, { cost: { free: false } }],
  'no-phone': [{ chatUrl: 'https://a.org' }, { how: ['phone'] }],
  'parents-not-told': [{ confidentiality: { parentTold: 'no' } }, { confidentiality: { parentTold: 'yes' } }],
  'something-now': [{ start: { dropIn: true } }],
  'someone-to-talk': [{ how: ['phone'] }, { how: ['self-guided'] }],
  'not-talking': [{ how: ['text'] }],
  evenings: [
    { when: { slots: [{ days: ['MO'], opens: '17:00', closes: '19:00' }] } },
    { when: { slots: [{ days: ['MO'], opens: '09:00', closes: '12:00' }] } },
  ],
  'open-now': [
    { when: { slots: [{ days: ['SA'], opens: '14:30', closes: '16:00' }] } },
    { when: { slots: [{ days: ['SA'], opens: '09:00', closes: '14:30' }] } },
  ],
  interpreter: [{ access: ['BSL interpreter'] }],
  wheelchair: [{ places: [{ name: 'Hall', access: ['Step-free'] }] }],
  quiet: [{ access: ['A quiet room'] }],
  'someone-like-me': [{ goodFor: 'Run by people with lived experience' }],
  'help-others': [{ description: 'Volunteer with us' }],
  'speak-up': [{ summary: 'Free advocacy' }],
  'ways-to-cope': [{ how: ['self-guided'] }],
  understand: [{ groupings: ['advice'] }],
  near: [
    { places: [{ name: '2' }], how: ['in-person'] },
    { places: [{ name: '9' }], how: ['in-person'] },
  ],
};

test('every want has an offer that has it, and silence is never a no', () => {
  for (const want of asked) {
    const one = CASES[want];
    if (NOT_OF_OFFERS.includes(want)) continue;
    assert.ok(one, `no case for ${want}`);
    const miles = ({ places }: Partial<Offer>) =>
      places?.[0]?.name === undefined ? undefined : Number(places[0].name);
    const has = (offer: Partial<Offer>) => wantOf(want, query)?.has({ id: 'x', name: 'X', ...offer }, miles(offer));
    assert.equal(has(one[0]), true, want);
    assert.equal(has({}), undefined, `${want}: nothing is said`);
    if (one[1]) assert.equal(has(one[1]), false, want);
  }
});

test('what has what was wanted comes first, whatever was wanted', () => {
  for (const [want, [having]] of Object.entries(CASES)) {
    const found = findOffers(
      file({ id: 'silent', places: [{ name: '20' }] }, { places: [{ name: '20' }], ...having, id: 'having' }),
      { ...query, wants: [want], outcode: 'M33' },
      (_, { name }) => Number(name) || undefined,
    );
    assert.equal(found.results[0]?.offer.id, 'having', want);
  }
});

test('what nobody knows is told to who asked for it, and to nobody else; it leaves nothing out', () => {
  for (const want of asked) {
    if (NOT_OF_OFFERS.includes(want)) continue;
    const { results } = findOffers(file({ id: 'silent' }), { ...query, wants: [want], outcode: 'M33' });
    assert.equal(results[0]?.offer.id, 'silent', want);
    assert.ok(results[0]?.unknown.includes(wantOf(want, query)?.tells ?? 'need'), want);
  }
  const asking = { ...query, groupings: ['advice'], age: { min: 15, max: 15 }, who: 'work' } as const;
  const unknown = (one: OfferQuery) => findOffers(file({ id: 'silent' }), one).results[0]?.unknown;
  assert.deepEqual(unknown(asking), ['kind', 'age', 'start']);
  assert.deepEqual(unknown({ ...query, wants: ['language:Polish', 'access:loop'] }), ['language', 'access']);
  assert.deepEqual(unknown(query), []);
});

test('near: an offer in another town is set aside while there are others, and an unknown place is told', () => {
  const places = (name: string): Partial<Offer> => ({ id: name, places: [{ name }], how: ['in-person'] });
  const { results } = findOffers(
    file(places('1'), places('4'), places('5'), places('12'), { id: 'nowhere', how: ['in-person'] }),
    { ...query, wants: ['near'], outcode: 'M33' },
    (_, { name }) => Number(name),
  );
  assert.deepEqual(
    results.map(({ offer }) => offer.id),
    ['1', '4', '5', 'nowhere'],
  );
  assert.deepEqual(results[3]?.unknown, ['place']);
});
