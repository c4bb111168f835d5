import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { transition } from 'xstate';
import { begin, changeAnswer, compile, replay, stepOf, type FlowEvent } from '../../src/flow/index.ts';
import { changed, flowIds, flowOf, sample } from './sample/sample.ts';
import { nowhere, outsides, picks, sayAt, talk } from './sample/talk.ts';

const flows = [sample(), ...flowIds.map(flowOf)].map((flow) => ({ flow, machine: compile(flow) }));
const runs = { numRuns: 60 };

for (const { flow, machine } of flows) {
  test(`${flow.id}: what was said leads somewhere else when it is said again`, () => {
    fc.assert(
      fc.property(outsides, picks, (outside, numbers) => {
        const said = talk(flow, machine, outside, numbers);
        const { snapshot, kept, told } = replay(machine, said, outside);
        const folded = said.reduce((now, event) => transition(machine, now, event)[0], begin(machine, outside));
        assert.deepEqual(kept, said);
        assert.deepEqual(
          told.map(({ index }) => index),
          said.map((_, index) => index),
        );
        assert.deepEqual([snapshot.value, snapshot.context], [folded.value, folded.context]);
      }),
      runs,
    );
  });

  test(`${flow.id}: Back does not come to the question before`, () => {
    fc.assert(
      fc.property(outsides, picks, (outside, numbers) => {
        const said = talk(flow, machine, outside, numbers);
        const { told } = replay(machine, said, outside);
        for (const { index, step, before } of told) {
          const back = replay(machine, said.slice(0, index), outside).snapshot;
          assert.deepEqual([stepOf(back), back.context], [step, before]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test(`${flow.id}: an answer said again in its own place changes something`, () => {
    fc.assert(
      fc.property(outsides, picks, fc.nat(), (outside, numbers, at) => {
        const said = talk(flow, machine, outside, numbers);
        const event = said[at % said.length];
        if (!event) return;
        const again = changeAnswer(machine, said, at % said.length, event, outside);
        assert.deepEqual(again.kept, said);
        assert.deepEqual(again.later, []);
      }),
      runs,
    );
  });

  test(`${flow.id}: a changed answer loses earlier ones, or puts later ones under the wrong question`, () => {
    fc.assert(
      fc.property(outsides, picks, fc.nat(), fc.nat(1000), fc.nat(2 ** 30 - 1), (outside, numbers, at, which, bits) => {
        const said = talk(flow, machine, outside, numbers);
        if (said.length === 0) return;
        const index = at % said.length;
        const event = sayAt(flow, machine, replay(machine, said.slice(0, index), outside).snapshot, which, bits);
        if (!event) return;
        const before = replay(machine, said, outside).told;
        const { kept, told, later, snapshot } = changeAnswer(machine, said, index, event, outside);
        assert.deepEqual(kept.slice(0, index + 1), [...said.slice(0, index), event]);
        for (const each of told.slice(index + 1)) {
          assert.equal(before[each.index]?.event, each.event);
          assert.equal(before[each.index]?.step, each.step);
        }
        const all = [...told.slice(index + 1), ...later].map((each) => each.index);
        assert.deepEqual(
          all.sort((a, b) => a - b),
          said.map((_, i) => i).slice(index + 1),
          'every later answer is kept or waits',
        );
        const same = replay(machine, kept, outside).snapshot;
        assert.deepEqual([same.value, same.context], [snapshot.value, snapshot.context]);
      }),
      runs,
    );
  });
}

const { flow, machine } = flows[0] ?? assert.fail();
const toOffers: FlowEvent[] = [
  { type: 'choose.me' },
  { type: 'tell', options: ['sleep'] },
  { type: 'groupings', groupings: ['advice'] },
  { type: 'pick', options: ['nearby'] },
];
const decided: FlowEvent[] = [
  ...toOffers,
  { type: 'offers.some' },
  { type: 'shortlist', offers: ['a', 'b'] },
  { type: 'looked' },
];

test('a new question throws away the answers after it', () => {
  const changedTo = changeAnswer(machine, toOffers, 1, { type: 'tell', options: ['bills'] }, nowhere);
  assert.equal(changedTo.snapshot.value, 'money');
  const answered = replay(machine, [...changedTo.kept, { type: 'choose.food' }], nowhere, changedTo.later);
  assert.equal(answered.snapshot.value, 'search');
  assert.deepEqual(answered.snapshot.context.groupings, ['advice']);
  assert.deepEqual(answered.later, []);
});

test('offers that were found for other needs are still on the shortlist', () => {
  const other = changeAnswer(machine, decided, 3, { type: 'pick', options: ['online'] }, nowhere);
  assert.equal(other.snapshot.value, 'search');
  assert.deepEqual(other.snapshot.context.shortlist, []);
  const same = changeAnswer(machine, decided, 3, { type: 'pick', options: ['nearby'] }, nowhere);
  assert.equal(same.snapshot.value, 'weigh');
});

test('a newer flow puts an old answer under the wrong question', () => {
  const newer = compile(changed(flow, { '/steps/matters/options/1': { id: 'rest', gives: { needs: ['sleep'] } } }));
  const { snapshot, kept } = replay(newer, toOffers, nowhere);
  assert.equal(snapshot.value, 'matters');
  assert.deepEqual(kept, toOffers.slice(0, 1));
});

test('a card that a newer flow has dropped takes the others with it', () => {
  const said: FlowEvent[] = [{ type: 'choose.me' }, { type: 'tell', options: ['gone', 'sleep'] }];
  assert.deepEqual(replay(machine, said, nowhere).snapshot.context.needs, ['sleep']);
});

test('a conversation from elsewhere breaks the page', () => {
  const anything = fc.oneof(
    fc.record({
      type: fc.constantFrom('choose.constructor', 'choose.__proto__', 'choose.', 'skip', 'go.topic', 'nonsense', ''),
    }),
    fc.record({
      type: fc.constantFrom('pick', 'tell'),
      options: fc.array(fc.constantFrom('__proto__', 'constructor', 'sleep', 'toString')),
    }),
    fc.record({ type: fc.constant('groupings'), groupings: fc.array(fc.constantFrom('help', '__proto__')) }),
  );
  fc.assert(
    fc.property(fc.array(anything), (said) => {
      const { snapshot } = replay(machine, said as FlowEvent[], nowhere);
      assert.ok(stepOf(snapshot) in flow.steps);
      assert.equal(Object.getPrototypeOf(snapshot.context.answers), Object.prototype);
    }),
  );
});
