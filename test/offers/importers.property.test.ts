import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlText } from '../../src/cli/html-text.ts';
import { readWorkbook } from '../../src/cli/read-workbook.ts';
import { csvRows } from '../../src/offers/csv-rows.ts';
import { decodeText } from '../../src/offers/decode-text.ts';
import { fromJson } from '../../src/offers/from-json.ts';
import { fromOpenReferral } from '../../src/offers/from-open-referral.ts';
import { fromTable } from '../../src/offers/from-table.ts';
import { readFile } from '../../src/offers/import/read-file.ts';
import { fileOf, offersText } from '../../src/offers/import/offers-text.ts';
import { Together } from '../../src/offers/import/together.ts';
import { joinDuplicates } from '../../src/offers/join-duplicates.ts';
import type { Offer } from '../../src/offers/offer.ts';

const note = () => undefined;
const options = { id: 'x', toText: htmlText, note };
const RUNS = { numRuns: 1000 };

/** What real dirt is made of, so that arbitrary text is worth reading. */
const scrap = fc.constantFrom(
  '',
  'NA',
  '<b>Club</b>',
  '<script>alert(1)</script>',
  '&lt;img src=x onerror=1&gt;',
  '&amp;lt;p&amp;gt;',
  'Youth club, aged 11 to 18',
  '1617903377',
  '4.48E+11',
  '0161 000 1234 or 116 123',
  'www.x.org.uk',
  'javascript:alert(1)',
  'jo.bloggs@gmail.com',
  'info@x.org.uk',
  'M33 7ZF',
  '-1',
  '0',
  '127',
  '2026-01-02',
  '03/04/2026',
  'MO',
  '09:00',
  '\u0000\u202E',
  'ß😀',
  '=cmd()',
  '__proto__',
  'constructor',
);
const text = fc.oneof(scrap, fc.string(), fc.string({ unit: 'grapheme' }));
const field = fc.constantFrom(
  'id',
  'name',
  'summary',
  'description',
  'needs',
  'ageMin',
  'ageMax',
  'places',
  'phones',
  'how',
  'start',
  'cost',
  'when',
  'wait',
  'evidence',
  'confidentiality',
  'url',
  'email',
  'checked',
  'status',
  'source',
  'languages',
  'minimum_age',
  'eligibilities',
  'contacts',
  'schedules',
  'service_at_locations',
  'location',
  'addresses',
  'organization',
  'attributes',
  'taxonomy_term',
  'cost_options',
  'number',
  'lat',
  'latitude',
  'slots',
  'days',
  'opens_at',
  'byday',
  'signpost_wait',
  'alert',
  '__proto__',
  'toString',
);
const { any } = fc.letrec<{ any: unknown; record: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('record'),
  ),
  record: fc.dictionary(field, tie('any'), { maxKeys: 8 }),
}));
const record = fc.tuple(any, fc.dictionary(field, any, { maxKeys: 12 })).map(([name, rest]) => ({ name, ...rest }));

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
function assertClean(offers: readonly Offer[]): void {
  for (const offer of offers) {
    assert.ok(offer.id && offer.name);
    // Text may hold "&" and "<": what it must not hold is anything that an HTML parser would read as a tag.
    for (const each of strings(offer)) assert.doesNotMatch(each, /<[a-z!/?]/i);
    for (const { number } of offer.phones ?? []) assert.match(number, /^[+(\d][\d\s().+/-]*$/);
    assert.doesNotMatch(offer.url ?? 'https://', /^(?!https?:)/);
    if (offer.ageMin !== undefined && offer.ageMax !== undefined) assert.ok(offer.ageMin <= offer.ageMax);
  }
  assert.equal(new Set(offers.map(({ id }) => id)).size, offers.length);
}

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

/** What an import makes of files by name. What is wrong with one of them is told and never thrown. */
async function imported(files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) {
  const together = new Together();
  for (const [name, bytes] of files)
    await together.take(name, undefined, () =>
      readFile({ name, bytes }, { note: together.note, toText: htmlText, readWorkbook }),
    );
  const { run, source } = together.finish({}, { today: '2026-11-21', named: 'x', toText: htmlText });
  return { ...run, source };
}
const bytesOf = (said: string) => new Uint8Array(new TextEncoder().encode(said));
const ending = fc.constantFrom('csv', 'tsv', 'json', 'xlsx');
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  any.map((json) => bytesOf(JSON.stringify(json) ?? '')),
  fc.array(record, { maxLength: 4 }).map((offers) => bytesOf(JSON.stringify({ offers }))),
  fc.array(record, { maxLength: 4 }).map((contents) => bytesOf(JSON.stringify({ contents }))),
  fc
    .array(fc.array(text, { maxLength: 4 }), { maxLength: 4 })
    .map((rows) =>
      bytesOf(
        [
          'name,phone,website,age range',
          ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
        ].join('\n'),
      ),
    ),
);
/** The same few services in several files, each knowing something else of them. */
const known = fc.record(
  {
    id: fc.constantFrom('1', '2', 'a club'),
    name: fc.constantFrom('A club', 'The A Club', 'B'),
    org: fc.constantFrom('Trust', 'The Trust'),
    postcode: fc.constantFrom('M33 1AA', 'M33 2BB', ''),
    description: fc.constantFrom('Somewhere to be', 'Help with worry, ages 11 to 18', ''),
    phone: fc.constantFrom('1617903377', '0161 000 1111', ''),
    url: fc.constantFrom('www.a.org.uk', ''),
  },
  { requiredKeys: ['name'] },
);
const familiar = fc.array(known, { minLength: 1, maxLength: 4 }).chain((rows) =>
  fc.constantFrom(
    ['csv', bytesOf(tableOf(rows))] as const,
    [
      'json',
      bytesOf(
        JSON.stringify({
          offers: rows.map(({ postcode, phone, ...row }) => ({ ...row, places: [{ postcode }], phones: [phone] })),
        }),
      ),
    ] as const,
    [
      'json',
      bytesOf(
        JSON.stringify({
          contents: rows.map(({ org, ...row }) => ({
            ...row,
            status: 'active',
            organization: { id: 'o', name: org },
          })),
        }),
      ),
    ] as const,
  ),
);
function tableOf(rows: readonly Partial<Record<string, string>>[]): string {
  const columns = ['id', 'name', 'org', 'postcode', 'description', 'phone', 'url'];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');
}
const mixture = fc
  .array(fc.oneof(familiar, fc.tuple(ending, content)), { minLength: 1, maxLength: 4 })
  .map((files) => files.map(([end, bytes], at) => [`list${at}.${end}`, bytes] as const));

test('any mixture of files with any bytes in them: never throws, never emits HTML, whatever their order', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (files) => {
      const { offers, sources, failed } = await imported(files);
      assertClean(offers);
      assert.equal(sources.length + failed.length, files.length, 'every file is accounted for');
      assert.deepEqual((await imported([...files].reverse())).offers, offers);
    }),
    RUNS,
  );
});

test('importing what an import wrote changes nothing, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (files) => {
      const first = await imported(files);
      if (first.offers.length === 0) return;
      const written = offersText(fileOf(first.offers, first.source));
      const again = await imported([['offers.json', bytesOf(written)]]);
      assert.equal(offersText(fileOf(again.offers, again.source)), written);
    }),
    RUNS,
  );
});
