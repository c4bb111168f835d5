import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFieldOrder } from '../../src/offers/field-order.ts';
import { fromOpenReferral } from '../../src/offers/from-open-referral.ts';
import type { Note } from '../../src/offers/note.ts';
import type { Offer } from '../../src/offers/offer.ts';
import { expected, nested } from './nested-service.ts';
import { htmlText } from '../../src/cli/html-text.ts';

function read(...services: unknown[]): { offers: Offer[]; notes: Note[] } {
  const notes: Note[] = [];
  const offers = fromOpenReferral(services, {
    id: 'f',
    source: { name: 'Feed' },
    toText: htmlText,
    note: (note) => notes.push(note),
  });
  return { offers, notes };
}
const one = (service: object) => read({ id: 1, name: 'Youth Chat', status: 'active', ...service }).offers[0];

test('every field of an offer is filled from a v3 record with our own fields beside it', () => {
  const [offer] = read(nested).offers;
  assert.ok(offer);
  assert.deepEqual(inFieldOrder(offer), expected);
});

test('the same record in camelCase and British spelling says the same', () => {
  const camel = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(camel)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([key, each]) => [
              key
                .replace('organization', 'organisation')
                .replace(/(?!^)_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
              camel(each),
            ]),
          )
        : value;
  // Our own prefix keeps its spelling; the feed's keys do not.
  const own = Object.fromEntries(Object.entries(nested).filter(([key]) => key.startsWith('signpost_')));
  const theirs = camel(
    Object.fromEntries(Object.entries(nested).filter(([key]) => !key.startsWith('signpost_'))),
  ) as object;
  const [offer] = read({ ...theirs, ...own }).offers;
  assert.ok(offer);
  assert.deepEqual(inFieldOrder(offer), expected);
});

test('nobody who vouched for a record, and no personal address, is in what comes out', () => {
  const personal = {
    ...nested,
    description: 'Write to pat.smith@council.gov.uk or hello@youthchat.org.uk',
    email: 'pat.smith@council.gov.uk',
    organization: { name: 'T', email: 'jo@gmail.com' },
  };
  const { offers, notes } = read(personal);
  assert.doesNotMatch(JSON.stringify(offers), /pat\.smith|Pat Smith|jo@gmail/);
  assert.match(offers[0]?.description ?? '', /hello@youthchat/);
  assert.ok(notes.some(({ is }) => is === 'maybe-a-person'));
});

test('v1: ages from eligibilities in both spellings, taxonomies, schedules by weekday, addresses', () => {
  for (const [eligibilities, taxonomies] of [
    ['eligibilities', 'service_taxonomies'],
    ['eligibilitys', 'service_taxonomys'],
  ] as const) {
    const offer = one({
      [eligibilities]: [
        { eligibility: 'child', minimum_age: 5, maximum_age: 11 },
        { eligibility: 'teen', minimum_age: 11, maximum_age: 16 },
      ],
      [taxonomies]: [{ taxonomy: { name: 'Parents>Bereavement support', vocabulary: 'x' } }],
      attending_type: 'phone',
      attending_access: 'referral',
      description: '',
      regular_schedules: [
        { weekday: 1, opens_at: '10:00', closes_at: '12:00' },
        { weekday: 'Friday', opens_at: '9:00am', closes_at: '1:30pm' },
      ],
      service_at_locations: [
        {
          location: {
            name: 'Hall',
            physical_addresses: [{ address1: '2 High St', city: 'Sale', postal_code: 'M33 2BB' }],
          },
        },
      ],
    });
    assert.deepEqual([offer?.ageMin, offer?.ageMax, offer?.needs, offer?.needsFrom], [5, 16, ['bereavement'], 'words']);
    assert.deepEqual(offer?.how, ['phone']);
    assert.deepEqual(offer?.start, { other: true, text: 'referral' });
    assert.deepEqual(offer?.when?.slots, [
      { days: ['MO'], opens: '10:00', closes: '12:00' },
      { days: ['FR'], opens: '09:00', closes: '13:30' },
    ]);
    assert.deepEqual(offer?.places, [{ name: 'Hall', address: '2 High St, Sale', postcode: 'M33 2BB' }]);
  }
});

test('age bands, geometry and an answer about referral, as one real platform sends them', () => {
  const offer = one({
    ageBand_5_7: true,
    age_band_8_10: true,
    age_band_11_15: false,
    needs_referral: false,
    free: true,
    locations: [{ name: 'Hut', geometry: { type: 'Point', coordinates: [-0.8, 51.8] } }],
  });
  assert.deepEqual([offer?.ageMin, offer?.ageMax], [5, 10]);
  assert.deepEqual(offer?.places, [{ name: 'Hut', lat: 51.8, lon: -0.8 }]);
  assert.deepEqual([offer?.start, offer?.cost], [{ self: true }, { free: true }]);
  assert.equal(one({ age_band_all_ages: true, age_band_8_10: true })?.ageMin, undefined);
});

test('ages that say nothing stay unknown', () => {
  for (const [minimum_age, maximum_age] of [
    [-1, -1],
    [0, 0],
    [0, 127],
    [0, 100],
    [0, 999],
    [null, null],
  ]) {
    const offer = one({ minimum_age, maximum_age });
    assert.deepEqual([offer?.ageMin, offer?.ageMax], [undefined, undefined]);
  }
  assert.deepEqual(
    one({
      eligibilities: [
        { minimum_age: 11, maximum_age: 0 },
        { minimum_age: null, maximum_age: 18 },
      ],
    })?.ageMin,
    undefined,
  );
});

test('the home of a childminder, and an address that is to be masked, is only about where', () => {
  const at = {
    service_at_locations: [
      {
        location: {
          name: 'Home',
          latitude: 53.4,
          longitude: -2.3,
          addresses: [{ address_1: '7 My St', postal_code: 'M33 2BB' }],
        },
      },
    ],
  };
  assert.deepEqual(one({ ...at, name: 'Anne, childminder' })?.places, [{ postcode: 'M33' }]);
  assert.deepEqual(
    one({ service_at_locations: [{ location: { ...at.service_at_locations[0]?.location, mask_exact_address: true } }] })
      ?.places,
    [{ postcode: 'M33' }],
  );
});

test('prices are kept as they are said, and only nothing is free', () => {
  assert.deepEqual(
    one({
      cost_options: [
        { option: 'Adult', amount: '8.00' },
        { option: 'Child', amount: 0 },
      ],
    })?.cost,
    { text: 'Adult, £8\nChild, Free' },
  );
  assert.deepEqual(one({ fees: 'Free of charge' })?.cost, { free: true });
  assert.deepEqual(one({ cost_options: [{ amount: 2.5, amount_description: 'a session' }] })?.cost, {
    text: '£2.50, a session',
  });
});

test('monthly and fortnightly times are not shown as weekly ones', () => {
  const times = { byday: 'MO', opens_at: '10:00', closes_at: '12:00' };
  assert.equal(
    one({ schedules: [{ ...times, freq: 'MONTHLY', description: 'First Monday' }] })?.when?.slots,
    undefined,
  );
  assert.equal(one({ schedules: [{ ...times, freq: 'WEEKLY', interval: 2 }] })?.when, undefined);
  assert.deepEqual(one({ schedules: [times, times] })?.when?.slots?.length, 1);
});

test('dirt that real feeds send: none of it throws, and each loss is named', () => {
  const { offers, notes } = read(
    null,
    'x',
    [],
    { id: 1 },
    { id: 2, name: '' },
    { id: 3, name: 'Closed', status: 'temporarily closed' },
    {
      id: 4,
      name: 'A',
      url: 'Warmley Community Centre',
      email: 'Unknown-1777@noemail.invalid',
      contacts: 'none',
      phones: [{ number: 'Bristol Youth MAPS: 0117 332 7111' }, null, 7],
      organization: 'Org',
      service_areas: [{ uri: 'http://www.example.com' }],
      schedules: {},
      attributes: [{}],
      languages: [''],
      alert: '',
    },
    {
      id: 5,
      name: 'B',
      organization: { name: 'O', uri: 'http://example.com' },
      description: '<img src=x onerror=alert(1)><table><tr><td>One</td></tr></table>',
    },
    { id: 5, name: 'C' },
  );
  assert.deepEqual(
    offers.map(({ name }) => name),
    ['A', 'B', 'C'],
  );
  assert.deepEqual(offers[0]?.phones, [{ number: '0117 332 7111', label: 'Bristol Youth MAPS', kind: 'voice' }]);
  assert.equal(offers[0]?.org, 'Org');
  assert.equal(offers[1]?.url, undefined);
  assert.equal(offers[1]?.summary, 'One');
  assert.equal(new Set(offers.map(({ id }) => id)).size, 3);
  const kinds = notes.map(({ is }) => is);
  for (const is of [
    'not-an-object',
    'no-name',
    'closed',
    'not-an-address',
    'new-id',
    'no-status',
    'made-plain',
  ] as const)
    assert.ok(kinds.includes(is), is);
});
