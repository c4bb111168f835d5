import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin, replay, stepOf } from '../../src/flow/index.ts';
import { walkAll } from '../../src/flow/walked.ts';
import { askedTwice, asks } from './asked-twice.ts';
import { changed, flowIds, flowOf, wordsOf, type Change } from './sample/sample.ts';

const OUTSIDE = { nation: 'england', placeKnown: false } as const;

for (const id of flowIds)
  test(`${id}: somebody is asked what they have said already`, () => {
    assert.deepEqual(askedTwice(flowOf(id), wordsOf(id)), []);
  });

test('a question of the long conversation is not looked at', () => {
  const { steps } = flowOf('what-matters');
  const facts = new Set(Object.entries(steps).flatMap(([id, step]) => asks(id, step)));
  const known = ['who', 'age', 'place', 'how', 'already', 'kinds of support', 'what matters', 'what different'];
  const own = ['what helps', 'question with', 'question when', 'question safe', 'question not-now'];
  for (const fact of [...known, ...own]) assert.ok(facts.has(fact), fact);
});

describe('a flow that asks twice is let through', () => {
  const again = (change: Change): readonly string[] => askedTwice(changed(flowOf('what-matters'), change));
  const finds = (change: Change, line: RegExp): void => {
    const found = again(change);
    assert.ok(
      found.some((each) => line.test(each)),
      found.join('\n') || 'nothing was found',
    );
  };

  test('the age of somebody who wrote it', () => {
    finds({ '/steps/safe/next': 'age' }, /^age at age, after who, .*matters/);
  });
  test('the age, where no rule of the flow ever asks whether it is known', () => {
    finds({ '/steps/safe/next': 'age', '/steps/already/next': 'safe' }, /^age at age, after who, .*matters/);
  });
  test('the age of somebody who chose it', () => {
    const age = flowOf('what-matters').steps['age'];
    finds({ '/steps/years': { ...age, next: 'kinds' }, '/steps/age/next': 'years' }, /^age at years, after .*age$/);
  });
  test('whom it is about', () => {
    const { who } = flowOf('what-matters').steps;
    finds({ '/steps/whom': { ...who, next: 'already' }, '/steps/helps/next': 'whom' }, /^who at whom/);
  });
  test('the place, and how help should come', () => {
    const change = { '/steps/while-waiting/next': 'how' };
    finds(change, /^place at how, after .*while-waiting/);
    finds(change, /^how at how, after .*while-waiting/);
  });
  test('what should be different', () => {
    finds({ '/steps/one-thing/next': 'different' }, /^what different at different/);
  });
  test('the same question under another name', () => {
    const flow = flowOf('what-matters');
    const words = wordsOf('what-matters');
    const change = { '/steps/together': { ...flow.steps['with'], next: 'when' }, '/steps/with/next': 'together' };
    const ask = { '/steps/together': words.steps['with'] };
    assert.match(askedTwice(changed(flow, change), changed(words, ask)).join('\n'), /^question .* at together/m);
  });
});

test('"im 15" is heard, and the age is asked all the same', () => {
  for (const id of ['what-matters', 'professional']) {
    const { machine } = walkAll(flowOf(id));
    const stepsWith = (age: { age?: number }): readonly string[] => {
      const said = [
        { type: id === 'professional' ? 'choose.support' : 'choose.child' },
        { type: 'tell', options: [], heard: { needs: ['sleep'], already: ['waiting'], ...age } },
        ...Array.from({ length: 6 }, () => ({ type: 'skip' }) as const),
      ] as const;
      const { told, snapshot } = replay(machine, said, OUTSIDE);
      assert.deepEqual(snapshot.context.already, ['waiting'], 'what was heard must be said again');
      return [...told.map(({ step }) => step), stepOf(snapshot)];
    };
    assert.ok(stepsWith({}).includes('age'));
    assert.equal(stepsWith({ age: 15 }).includes('age'), false);
    assert.equal(stepOf(begin(machine, OUTSIDE)), flowOf(id).start);
  }
});
