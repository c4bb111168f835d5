import assert from 'node:assert/strict';
import test from 'node:test';
import { GROUPINGS } from '../../src/base/grouping.ts';
import {
  compile,
  noFacts,
  proposals,
  questionsLeft,
  replay,
  transcript,
  type FlowEvent,
} from '../../src/flow/index.ts';
import { changed, flowOf, sample } from './sample/sample.ts';
import { nowhere } from './sample/talk.ts';

const flow = sample();
const machine = compile(flow);
const left = (...said: FlowEvent[]) => questionsLeft(machine, replay(machine, said, nowhere).snapshot);

test('the number of questions left is wrong', () => {
  assert.equal(left(), 4);
  assert.equal(left({ type: 'choose.me' }), 3);
  assert.equal(left({ type: 'choose.me' }, { type: 'tell', options: ['bills'] }), 3);
  assert.equal(left({ type: 'choose.me' }, { type: 'skip' }, { type: 'skip' }), 1);
  assert.equal(left({ type: 'choose.plan' }), 3, 'a check-in is not counted');
});

test('somebody who has seen offers is told how many questions are left', () => {
  assert.equal(left({ type: 'shortcut' }), undefined);
  assert.equal(left({ type: 'shortcut' }, { type: 'offers.none' }), undefined);
  assert.equal(left({ type: 'shortcut' }, { type: 'skip' }, { type: 'go.where' }), undefined);
});

test('counting questions never comes to an end', () => {
  const round = compile(changed(flow, { '/steps/where/next': 'kinds' }));
  assert.equal(questionsLeft(round, replay(round, [], nowhere).snapshot), 4);
});

test('the main conversation says that more is left than it may ask', () => {
  const main = compile(flowOf('what-matters'));
  const first = questionsLeft(main, replay(main, [], nowhere).snapshot);
  assert.ok(first !== undefined && first > 0 && first <= 9, String(first));
});

test('a transcript puts an answer beside the wrong question', () => {
  const said: FlowEvent[] = [
    { type: 'choose.child' },
    { type: 'tell', options: ['sleep', 'gone'] },
    { type: 'unsure' },
    { type: 'skip' },
    { type: 'offers.some' },
    { type: 'shortlist', offers: ['a'] },
  ];
  const lines = transcript(flow, said).map(({ index, stepId, optionIds, unsaid }) => [
    index,
    stepId,
    optionIds.join(),
    unsaid,
  ]);
  assert.deepEqual(lines, [
    [0, 'topic', 'child', undefined],
    [1, 'matters', 'sleep', undefined],
    [2, 'kinds', '', 'unsure'],
    [3, 'where', '', 'skip'],
    [4, 'search', 'some', undefined],
    [5, 'search', '', undefined],
  ]);
  assert.equal(transcript(flow, [{ type: 'shortcut' }])[0]?.unsaid, 'skip');
});

test('a kind of support is proposed without a reason, or put first', () => {
  const step = flow.steps['kinds'];
  assert.ok(step?.kind === 'groupings');
  const none = proposals(step, noFacts);
  assert.deepEqual(
    none.map(({ grouping }) => grouping),
    GROUPINGS,
  );
  assert.ok(none.every(({ because }) => because.length === 0));
  const some = proposals(step, { ...noFacts, needs: ['sleep'] });
  assert.deepEqual(
    some.map(({ grouping }) => grouping),
    GROUPINGS,
  );
  assert.deepEqual(
    some.filter(({ because }) => because.length > 0),
    [{ grouping: 'advice', because: ['sleep'] }],
  );
});
