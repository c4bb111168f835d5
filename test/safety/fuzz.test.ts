import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALARMS, CAUTIONS } from '../../src/safety/hearing.ts';
import { alarms, type Ear, EARS, nearMisses } from './measure.ts';

const MOST = 20;
/** Milliseconds of this thread's own work, the least of three, so that nothing else on the machine counts. */
function milliseconds(text: string, ear: Ear): number {
  const times = [0, 0, 0].map(() => {
    const before = process.threadCpuUsage();
    EARS[ear](text);
    return process.threadCpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
const known = new Set<string>([...ALARMS, ...CAUTIONS]);

test('any string at all gets an answer of the promised shape, and the same answer again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(...[...alarms, ...nearMisses].flatMap(({ text }) => text.split(' '))))
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const hear of Object.values(EARS)) {
        const heard = hear(any);
        for (const { kind, because } of [...heard.alarms, ...heard.cautions]) {
          assert.ok(known.has(kind));
          assert.ok(because.length > 0);
        }
        assert.deepEqual(hear(any), heard);
      }
    }),
    { numRuns: 400, seed: 4 },
  );
});

const together = (rows: readonly { readonly text: string }[]): string => rows.map(({ text }) => text).join(' ');
const WORST: Readonly<Record<string, string>> = {
  'ten thousand characters of danger': together(alarms).slice(0, 10_000),
  'ten thousand characters of near misses': together(nearMisses).slice(0, 10_000),
  'ten thousand characters without spaces': together(alarms).replaceAll(' ', '').slice(0, 10_000),
  'one word of five thousand letters': 'a'.repeat(5000),
  'one word of five thousand known letters': 'kill'.repeat(1250),
  'five thousand single letters': 'k '.repeat(5000),
  'only words that say little': 'i to the it '.repeat(800),
  'only emoji': '💊🔪😂'.repeat(1500),
  'only stops': '.!?'.repeat(3300),
  'only stars': '* k*l* '.repeat(1400),
  'lone surrogates': '\uD83D \uDC8A '.repeat(2500),
  'accents on accents': 'a\u0301\u0302'.repeat(3300),
  'mixed scripts': 'kill کرنا убить 死 '.repeat(600),
  'unknown words': Array.from({ length: 1400 }, (_, index) => `zq${index.toString(36)}xv`).join(' '),
};
for (const [what, text] of Object.entries(WORST)) {
  for (const ear of ['phrases', 'core', 'clues'] as const)
    test(`${what} take the ${ear} at most ${MOST} ms`, () => {
      EARS[ear](text);
      const took = milliseconds(text, ear);
      assert.ok(took <= MOST, `${took.toFixed(1)} ms`);
    });
}

test('no random text takes more than the limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 2000, maxLength: 8000 }),
      (text) => milliseconds(text, 'phrases') <= MOST && milliseconds(text, 'clues') <= MOST,
    ),
    { numRuns: 25, seed: 9 },
  );
});
