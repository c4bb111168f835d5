import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlText } from '../../src/cli/html-text.ts';
import { csvRows } from '../../src/offers/csv-rows.ts';
import { decodeText } from '../../src/offers/decode-text.ts';
import { fromJson } from '../../src/offers/from-json.ts';
import { fromOpenReferral } from '../../src/offers/from-open-referral.ts';
import { fromTable } from '../../src/offers/from-table.ts';
import { joinDuplicates } from '../../src/offers/join-duplicates.ts';
import type { Offer } from '../../src/offers/offer.ts';
import { any, assertClean, record, RUNS, text } from './any-input.ts';

const note = () => undefined;
const options = { id: 'x', toText: htmlText, note };

test('any JSON: never throws, never emits HTML, and reading its own output changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(any, fc.record({ offers: fc.array(record, { maxLength: 4 }), source: any })), (json) => {
      const file = fromJson(json, htmlText);
      if (!file) return;
      assertClean(file.offers);
      assert.deepEqual(fromJson(JSON.parse(JSON.stringify(file)), htmlText), file);
    }),
    RUNS,
  );
});

test('any services: never throws, never emits HTML, and order changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(record, any), { maxLength: 5 }), (services) => {
      const offers = fromOpenReferral(services, options);
      assertClean(offers);
      const names = (list: readonly Offer[]) => list.map(({ id, name }) => `${id} ${name}`).sort();
      assert.deepEqual(names(fromOpenReferral([...services].reverse(), options)), names(offers));
      const again = fromJson({ offers }, htmlText)?.offers;
      assert.deepEqual(again, offers);
    }),
    RUNS,
  );
});

const heading = fc.constantFrom(
  'name',
  'Name',
  'phone',
  'contact',
  'ages',
  'topics',
  'how',
  'cost',
  'opening times',
  'Monday',
  'postcode',
  'email',
  'website',
  'description',
  'id',
  'show',
  'referral',
  'nonsense',
  '',
);
test('any table: never throws, never emits HTML, and order changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(heading, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 5 }),
      (headings, rows) => {
        const offers = fromTable([['name', ...headings], ...rows], options);
        assertClean(offers);
        const said = (list: readonly Offer[]) =>
          list.map((offer) => JSON.stringify({ ...offer, id: offer.id.startsWith('x:x-row') ? '' : offer.id })).sort();
        assert.deepEqual(said(fromTable([['name', ...headings], ...[...rows].reverse()], options)), said(offers));
      },
    ),
    RUNS,
  );
});

test('any bytes are a table of some kind', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', 'name,phone\n', 'name;phone\r\n'),
      (bytes, head) => {
        assertClean(fromTable(csvRows(head + decodeText(bytes)), options));
      },
    ),
    RUNS,
  );
});

test('nothing is invented: every number, address and word that comes out was in what went in', () => {
  const digits = (value: string) => value.replace(/\D/g, '');
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: text, phone: text, website: text, email: text, description: text, ages: text }), {
        maxLength: 3,
      }),
      (rows) => {
        const columns = ['name', 'phone', 'website', 'email', 'description', 'ages'] as const;
        const offers = fromTable([columns, ...rows.map((row) => columns.map((column) => row[column]))], options);
        const given = rows.flatMap((row) => Object.values(row)).join(' ');
        for (const { phones, email, url, ageMin, ageMax } of offers) {
          for (const { number } of phones ?? []) assert.ok(digits(given).includes(digits(number).slice(1)), number);
          if (email !== undefined) assert.ok(given.includes(email));
          if (url !== undefined)
            assert.ok(given.includes(new URL(url).hostname) || given.toLowerCase().includes(new URL(url).hostname));
          for (const age of [ageMin, ageMax])
            if (age !== undefined && age > 0) assert.ok(given.includes(String(age)) || given.includes(String(age + 1)));
        }
      },
    ),
    RUNS,
  );
});

test('joining loses no service and no telephone number, and joining again changes nothing', () => {
  const offer = fc
    .record({
      id: fc.uuid(),
      name: fc.constantFrom('A club', 'The A Club', 'B'),
      postcode: fc.constantFrom('M33 1AA', 'M33 2BB'),
      number: fc.constantFrom('0161 000 1111', '0161 000 2222'),
    })
    .map(({ id, name, postcode, number }): Offer => ({
      id,
      name,
      places: [{ postcode }],
      phones: [{ number, kind: 'voice' }],
    }));
  fc.assert(
    fc.property(fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 8 }), (offers) => {
      const joined = joinDuplicates(offers, note);
      const facts = (list: readonly Offer[]) =>
        new Set(
          list.flatMap(({ places = [], phones = [] }) => [
            ...places.map((place) => place.postcode),
            ...phones.map((phone) => phone.number),
          ]),
        );
      assert.deepEqual(facts(joined), facts(offers));
      assert.deepEqual(joinDuplicates(joined, note), joined);
    }),
    RUNS,
  );
});
