import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alarms, measured, nearMisses } from './measure.ts';

test('the corpora are large enough, and no sentence is there twice', () => {
  for (const rows of [alarms, nearMisses]) {
    assert.ok(rows.length >= 400);
    assert.equal(new Set(rows.map(({ text }) => text.toLowerCase())).size, rows.length);
  }
  assert.equal(new Set(alarms.map(({ kind }) => kind)).size, 8);
});

for (const split of ['tune', 'held-out'] as const) {
  const numbers = measured(split);
  const at = (name: string): number => numbers[name] as number;
  test(`${split}: of 100 alarms at least 93 are heard (${at('all').toFixed(1)})`, () => assert.ok(at('all') >= 93));
  test(`${split}: of 100 plain alarms at least 98 are heard (${at('explicit').toFixed(1)})`, () =>
    assert.ok(at('explicit') >= 98));
  test(`${split}: of 100 misspelt alarms at least 88 are heard (${at('noise 0.2').toFixed(1)})`, () =>
    assert.ok(at('noise 0.2') >= 88));
  test(`${split}: of 100 sayings and school words at most 10 raise an alarm (${at('hard').toFixed(1)})`, () =>
    assert.ok(at('hard') <= 10));
  test(`${split}: of 100 messages of ordinary distress at most 1.5 raise an alarm (${at('distress').toFixed(1)})`, () =>
    assert.ok(at('distress') <= 1.5));
}
