import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Offer } from '../../src/offers/offer.ts';

export const RUNS = { numRuns: 1000 };

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
export const text = fc.oneof(scrap, fc.string(), fc.string({ unit: 'grapheme' }));
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
export const { any } = fc.letrec<{ any: unknown; record: unknown }>((tie) => ({
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
export const record = fc
  .tuple(any, fc.dictionary(field, any, { maxKeys: 12 }))
  .map(([name, rest]) => ({ name, ...rest }));

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
/** Nothing that an HTML parser, a dialler or a browser would take for more than it is; each with an id of its own. */
export function assertClean(offers: readonly Offer[]): void {
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
