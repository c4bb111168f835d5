import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slot } from '../../src/offers/offer.ts';
import { openingAt } from '../../src/offers/open-at.ts';

const weekdays: readonly Slot[] = [
  { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
  { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '13:00', closes: '17:00' },
];

// 20 November 2026 is a Friday.
for (const [now, expected] of [
  ['2026-11-20T09:00', { is: 'open', until: '12:00' }],
  ['2026-11-20T12:30', { is: 'closed', day: 'FR', time: '13:00' }],
  ['2026-11-20T17:00', { is: 'closed', day: 'MO', time: '09:00' }],
  ['2026-11-22T10:00', { is: 'closed', day: 'MO', time: '09:00' }],
] as const)
  test(`P8d: at ${now} it is said whether an offer is open, and when it opens next`, () => {
    assert.deepEqual(openingAt(weekdays, now), expected);
  });

test('hours that ended, or that nobody gave, say nothing', () => {
  assert.equal(openingAt([], '2026-11-20T09:00'), undefined);
  assert.equal(
    openingAt([{ days: ['FR'], opens: '09:00', closes: '17:00', to: '2026-01-01' }], '2026-11-20T09:00'),
    undefined,
  );
});
