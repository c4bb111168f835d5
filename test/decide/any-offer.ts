import fc from 'fast-check';
import { GROUPINGS } from '../../src/base/grouping.ts';
import { HOW } from '../../src/base/how.ts';
import { WISHES } from '../../src/decide/wish.ts';
import type { WishId } from '../../src/decide/wish.ts';
import { SECTORS } from '../../src/offers/offer.ts';
import type { Offer } from '../../src/offers/offer.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weeks = fc.nat(60);

/** An offer with any of its facts missing, empty or there: what importers really meet. */
const facts = fc.record(
  {
    org: words,
    sector: fc.constantFrom(...SECTORS),
    summary: words,
    whoFor: words,
    ageMin: fc.nat(25),
    groupings: fc.subarray([...GROUPINGS]),
    how: fc.subarray([...HOW]),
    audience: fc.subarray(['young-person', 'parent', 'professional'] as const),
    start: fc.record(
      {
        self: fc.boolean(),
        parent: fc.boolean(),
        school: fc.boolean(),
        gp: fc.boolean(),
        dropIn: fc.boolean(),
        text: words,
      },
      { requiredKeys: [] },
    ),
    whatHappens: words,
    goodFor: words,
    limits: words,
    evidence: fc.record({ text: words, certainty: fc.constantFrom('strong', 'some', 'little', 'unknown') }),
    wait: fc.record({ weeksMin: weeks, weeksMax: weeks, text: words, asOf: day }, { requiredKeys: [] }),
    whileYouWait: words,
    lasts: words,
    ending: words,
    confidentiality: fc.record(
      { parentTold: fc.constantFrom('yes', 'no', 'depends'), text: words },
      { requiredKeys: [] },
    ),
    cost: fc.record({ free: fc.boolean(), text: words }, { requiredKeys: [] }),
    phones: fc.array(fc.record({ number: fc.constant('0161 496 0000'), kind: fc.constant('voice' as const) }), {
      maxLength: 2,
    }),
    checked: fc.record({ on: day }),
    reviewBy: day,
    status: fc.constantFrom('open', 'full', 'paused'),
  },
  { requiredKeys: [] },
);

const offer = (index: number): fc.Arbitrary<Offer> =>
  fc
    .tuple(facts, words)
    .map(([rest, name]) => ({ ...rest, id: `any:${index}`, name: `Offer ${index} ${name}` }) as Offer);

/** From none to four offers with different ids. */
export const anyOffers = fc
  .integer({ min: 0, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => offer(index))));

export const anyWishes: fc.Arbitrary<WishId[]> = fc.subarray([...WISHES], { maxLength: 5 });

export const anyMiles = fc
  .array(fc.nat(30), { minLength: 4, maxLength: 4 })
  .map((miles) => new Map(miles.map((far, index) => [`any:${index}`, far])));
export const anyDay = day;
export const anyWords = words;
