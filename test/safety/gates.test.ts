import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alarms, measured, measuredAtFirstSight, nearMisses } from './measure.ts';

test('the corpora are large enough, and no sentence is there twice', () => {
  for (const rows of [alarms, nearMisses]) {
    assert.ok(rows.length >= 400);
    assert.equal(new Set(rows.map(({ text }) => text.toLowerCase())).size, rows.length);
  }
  assert.equal(new Set(alarms.map(({ kind }) => kind)).size, 8);
});

/** Of 100: alarms heard at least (all, plain, misspelt), and false alarms at most (sayings and school words, distress). */
type Gate = readonly [all: number, explicit: number, noise: number, hard: number, distress: number];

function gate(
  what: string,
  numbers: Readonly<Record<string, number>>,
  [all, explicit, noise, hard, distress]: Gate,
): void {
  const at = (name: string): number => numbers[name] as number;
  const said = (name: string): string => at(name).toFixed(1);
  test(`${what}: of 100 alarms at least ${all} are heard (${said('all')})`, () => assert.ok(at('all') >= all));
  test(`${what}: of 100 plain alarms at least ${explicit} are heard (${said('explicit')})`, () =>
    assert.ok(at('explicit') >= explicit));
  test(`${what}: of 100 misspelt alarms at least ${noise} are heard (${said('noise 0.2')})`, () =>
    assert.ok(at('noise 0.2') >= noise));
  test(`${what}: of 100 sayings and school words at most ${hard} raise an alarm (${said('hard')})`, () =>
    assert.ok(at('hard') <= hard));
  test(`${what}: of 100 messages of ordinary distress at most ${distress} raise an alarm (${said('distress')})`, () =>
    assert.ok(at('distress') <= distress));
}

gate('everything', measured(), [93, 98, 88, 10, 1.5]);
gate('held out', measured('held-out'), [93, 98, 88, 10, 1.5]);
// The author of these had not read the phrases. They are harder than what we aim for, so this only keeps what is reached.
gate('never seen', measured('unseen'), [88, 96, 82, 14, 1]);
gate('first sight', measuredAtFirstSight(), [90, 97, 87, 12, 3.2]);
// What is heard while the phrases are still on their way, or never come.
gate('the core alone', measured(undefined, 'core'), [75, 82, 64, 8, 4]);
