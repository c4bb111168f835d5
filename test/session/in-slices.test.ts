import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inSlices } from '../../src/in-slices.ts';
import type { AlarmPack } from '../../src/safety/alarm-pack.ts';
import { hear, prepare } from '../../src/safety/hear.ts';

function* counting(turns: number, busy: number): Generator<number, string> {
  for (let turn = 0; turn < turns; turn++) {
    for (const end = performance.now() + busy; performance.now() < end;);
    yield turn;
  }
  return 'all';
}

describe('long work in slices', () => {
  it('lets others have a turn while it goes on, and answers with its result', async () => {
    let others = 0;
    const other = setInterval(() => (others += 1), 1);
    assert.equal(await inSlices(counting(60, 1)), 'all');
    clearInterval(other);
    // 60 ms of work in slices of 8 ms.
    assert.ok(others >= 4, `only ${others} turns`);
  });
  it('waits for nobody when it is short', async () => {
    // Another program may take the processor in the middle of a try, but hardly of them all.
    const tries = Array.from({ length: 20 }, async () => {
      let isLate = false;
      const other = setTimeout(() => (isLate = true));
      await inSlices(counting(3, 0));
      clearTimeout(other);
      return isLate;
    });
    assert.ok((await Promise.all(tries)).includes(false));
  });
  it('rejects when the work fails', async () => {
    const failing = (function* (): Generator<undefined, never> {
      yield;
      throw new TypeError('no phrase');
    })();
    await assert.rejects(inSlices(failing), /no phrase/);
  });
});

describe('phrases of danger, read in slices', () => {
  const read = (): AlarmPack =>
    JSON.parse(readFileSync(new URL('../../flows/safety/alarms.en-GB.json', import.meta.url), 'utf8')) as AlarmPack;
  it('are heard as those that are read at one go, and there are many places to rest', async () => {
    const [whole, sliced] = [read(), read()];
    let places = 0;
    for (const reading = prepare(sliced); !reading.next().done;) places += 1;
    assert.ok(places > 500, `only ${places} places to rest`);
    for (const text of ['kms lol', 'my uncle makes me do stuff i dont want', 'dying of embarrassment', 'hello'])
      assert.deepEqual(hear(text, [sliced]), hear(text, [whole]));
    assert.notDeepEqual(hear('i want to die', [sliced]).alarms, []);
  });
});
