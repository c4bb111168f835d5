import assert from 'node:assert/strict';
import test from 'node:test';
import { createActor, createMachine } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { compile, noFacts, replay, toConfig, type FlowEvent } from '../../src/flow/index.ts';
import { changed, flowIds, flowOf, sample } from './sample/sample.ts';
import { nowhere } from './sample/talk.ts';

const flow = sample();
const machine = compile(flow);
const after = (...said: FlowEvent[]) => replay(machine, said, nowhere).snapshot;

for (const [id, document] of [['sample', flow], ...flowIds.map((id) => [id, flowOf(id)] as const)] as const) {
  test(`a flow is more than JSON and cannot be opened elsewhere: ${id}`, () => {
    const config = toConfig(document);
    const copy = JSON.parse(JSON.stringify(config));
    assert.deepEqual(copy, config);
    const plain = createMachine(copy);
    assert.deepEqual(Object.keys(plain.states).sort(), Object.keys(document.steps).sort());
    assert.equal(createActor(plain).getSnapshot().value, document.start);
    assert.ok(toDirectedGraph(plain).children.length > 0);
  });
}

test('a branch is chosen without the words just said', () => {
  assert.equal(after({ type: 'choose.me' }, { type: 'tell', options: ['bills'] }).value, 'money');
  assert.equal(after({ type: 'choose.me' }, { type: 'tell', options: ['sleep'] }).value, 'kinds');
  const heard = { needs: ['housing-money'], already: [] } as const;
  assert.equal(after({ type: 'choose.me' }, { type: 'tell', options: [], heard }).value, 'money');
});

test('an option can be chosen that is shown to others only', () => {
  const only: FlowEvent = { type: 'tell', options: ['parent'] };
  assert.equal(after({ type: 'choose.me' }).can(only), false);
  assert.equal(after({ type: 'choose.child' }).can(only), true);
  const { needs, answers } = after({ type: 'choose.me' }, { type: 'tell', options: ['parent', 'sleep'] }).context;
  assert.deepEqual([needs, answers['matters']], [['sleep'], ['sleep']]);
});

test('a hidden choose option leads on all the same', () => {
  const hidden = compile(changed(flow, { '/steps/money/options/0/when': { is: 'place-known' } }));
  const said: FlowEvent[] = [{ type: 'choose.me' }, { type: 'tell', options: ['bills'] }, { type: 'choose.rent' }];
  assert.equal(replay(hidden, said, nowhere).snapshot.value, 'money');
  assert.equal(replay(hidden, said, { ...nowhere, placeKnown: true }).snapshot.value, 'search');
});

test('what an option gives is lost, or given twice', () => {
  const { context } = after(
    { type: 'choose.me' },
    { type: 'tell', options: ['sleep'] },
    { type: 'groupings', groupings: ['help', 'advice'] },
  );
  const { who, needs, groupings, unsaid } = context;
  assert.deepEqual(
    { who, needs, groupings, unsaid },
    { who: 'me', needs: ['sleep'], groupings: ['help', 'advice'], unsaid: [] },
  );
});

test('who and how old somebody is cannot be put right by what they say later', () => {
  const heard = { needs: [], already: ['waiting'], who: 'child', age: 14 } as const;
  const { context } = after({ type: 'choose.me' }, { type: 'tell', options: [], heard });
  assert.deepEqual([context.who, context.age, context.already], ['child', { min: 14, max: 14 }, ['waiting']]);
});

test('a first half of a postcode is not noticed', () => {
  const toWhere: FlowEvent[] = [{ type: 'choose.me' }, { type: 'skip' }, { type: 'skip' }];
  assert.equal(after(...toWhere, { type: 'pick', options: [] }).context.placeKnown, false);
  assert.equal(after(...toWhere, { type: 'pick', options: [], near: true }).context.placeKnown, true);
});

test('a search that found something leaves the step', () => {
  const shown = after({ type: 'shortcut' }, { type: 'offers.some' });
  assert.equal(shown.value, 'search');
  assert.equal(after({ type: 'shortcut' }, { type: 'offers.none' }).value, 'nothing');
  assert.equal(after({ type: 'shortcut' }, { type: 'offers.failed' }).value, 'later');
});

test('a later search, choice or look keeps what an earlier one held', () => {
  const once: FlowEvent[] = [
    { type: 'shortcut' },
    { type: 'shortlist', offers: ['a', 'b'] },
    { type: 'looked' },
    { type: 'weigh', rows: ['free'] },
  ];
  const chosen = after(...once, { type: 'decide.chosen', offers: ['a'] }).context;
  assert.deepEqual([chosen.shortlist, chosen.rows, chosen.chosen], [['a', 'b'], ['free'], ['a']]);
  assert.deepEqual(after(...once, { type: 'skip' }).context.chosen, []);
});

test('somebody cannot go on from an end that offers it', () => {
  const end = after({ type: 'shortcut' }, { type: 'skip' });
  assert.equal(end.value, 'later');
  assert.equal(end.status, 'active');
  assert.equal(after({ type: 'shortcut' }, { type: 'skip' }, { type: 'go.where' }).value, 'where');
  assert.equal(end.can({ type: 'go.topic' }), false);
});

test('a plain end is not final', () => {
  const done = after({ type: 'choose.plan' }, { type: 'check-in.yes' });
  assert.deepEqual([done.value, done.status], ['done', 'done']);
});

test('facts from before are changed by a conversation', () => {
  const before = JSON.stringify(noFacts);
  after({ type: 'choose.me' }, { type: 'tell', options: ['sleep'] });
  assert.equal(JSON.stringify(noFacts), before);
});
