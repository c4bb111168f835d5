import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compile, replay, stepOf } from '../../src/flow/index.ts';
import { walk } from '../../src/flow/walk.ts';
import { walkAll } from '../../src/flow/walked.ts';
import { combinations } from '../../src/flow/combinations.ts';
import { changed, flowIds, flowOf, sample } from './sample/sample.ts';
import { outsides, picks, talk } from './sample/talk.ts';

/** Steps that follow one another on the walk. */
const pairsOf = (flow: ReturnType<typeof sample>): Set<string> =>
  new Set(walkAll(flow).spots.flatMap(({ step, ways }) => ways.map(({ to }) => `${step} ${to.step}`)));

const asking = (when: unknown) =>
  changed(sample(), {
    '/steps/where/next': [{ when, next: 'last' }, { next: 'search' }],
    '/steps/last': { kind: 'pick', options: [{ id: 'yes' }], next: 'search' },
  });
const variants = [
  { is: 'place-known' },
  { is: 'nation', nation: 'wales' },
  { is: 'age-from', years: 18 },
  { is: 'age-to', years: 12 },
  { is: 'grouping', grouping: 'risk' },
  { is: 'unsaid', step: 'kinds' },
  { is: 'already', what: 'waiting' },
  { all: [{ is: 'about', who: 'work' }, { not: { is: 'need', need: 'sleep' } }] },
].map((when) => ({ name: JSON.stringify(when), flow: asking(when) }));

for (const { name, flow } of [...variants, ...flowIds.map((id) => ({ name: id, flow: flowOf(id) }))]) {
  test(`the walk leaves out a way that people can go: ${name}`, () => {
    const pairs = pairsOf(flow);
    const machine = compile(flow);
    fc.assert(
      fc.property(outsides, picks, (outside, numbers) => {
        const { told, snapshot } = replay(machine, talk(flow, machine, outside, numbers), outside);
        for (const [index, { step, event }] of told.entries()) {
          // What is said at an end is a new beginning; the walk stops there.
          if (event.type.startsWith('go.')) break;
          const next = told[index + 1]?.step ?? stepOf(snapshot);
          assert.ok(pairs.has(`${step} ${next}`), `${step} leads to ${next} by ${JSON.stringify(event)}`);
        }
      }),
      { numRuns: 150 },
    );
  });
}

for (const { name, flow } of variants) {
  test(`a step behind a rule is called unreachable: ${name}`, () => assert.deepEqual(walk(flow).problems, []));
}

test('somebody is stranded by a rule that fits nobody else', () => {
  const flow = changed(sample(), {
    '/steps/plan/next': [{ when: { is: 'nation', nation: 'scotland' }, next: 'again' }, { next: 'done' }],
    '/steps/again': {
      kind: 'compare',
      next: [{ when: { is: 'nation', nation: 'scotland' }, next: 'plan' }, { next: 'done' }],
    },
  });
  const sentences = walk(flow).problems.map(({ sentence }) => sentence);
  assert.equal(sentences.length, 1);
  assert.match(
    sentences[0] ?? '',
    /^Somebody \(\w+, aged 0 to 120, scotland\) at step \*plan\*, after .* cannot come to an end\. Give them a way on\.$/,
  );
});

test('a flow with too many rules is walked for ever', () => {
  const wants = (step: number) => Array.from({ length: 4 }, (_, index) => `want-${step}-${index}`);
  const picking = (step: number, next: string) => ({
    kind: 'pick',
    next,
    options: wants(step).map((want) => ({ id: want, gives: { wants: [want] } })),
  });
  const tangle = wants(1).map((want, index) => ({
    all: [{ is: 'wants', what: want }, { not: { is: 'wants', what: wants(2)[index] } }],
  }));
  const flow = changed(sample(), {
    '/steps/where': picking(1, 'second'),
    '/steps/second': picking(2, 'third'),
    '/steps/third': {
      kind: 'pick',
      options: [{ id: 'yes' }],
      next: [{ when: { any: tangle }, next: 'search' }, { next: 'later' }],
    },
    '/steps/nothing/next': 'later',
  });
  assert.deepEqual(walk(flow, 100), {
    problems: [
      {
        sentence:
          'The rules tell so many people apart that not every way through can be walked. Use fewer rules, or simpler ones.',
      },
    ],
  });
  assert.deepEqual(walk(flow).problems, []);
});

test('too many answers to combine are left out without saying so', () => {
  const eight = combinations(Array.from({ length: 8 }, (_, index) => index));
  assert.deepEqual([eight.sets.length, eight.complete], [256, true]);
  const nine = combinations(Array.from({ length: 9 }, (_, index) => index));
  assert.deepEqual([nine.sets.length, nine.complete], [1 + 9 + 36 + 9 + 1, false]);
});
