// The eight principles of the THRIVE Framework, as far as conversations carry them. Those about offers and cards
// (P1a, P3b, P3c, P4a, P4c, P5a, P5d, P6c to P6e, P7b, P8c, P8d) and about the page (P8a, P8b) are tested with those layers.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { GROUPINGS } from '../../src/base/grouping.ts';
import { ROLES } from '../../src/base/role.ts';
import { textsIn } from '../../src/cli/texts-in.ts';
import { contentProblems } from '../../src/cli/content-problems.ts';
import { grades } from '../../src/cli/grades.ts';
import type { PlainWords } from '../../src/cli/plain-words.ts';
import {
  compile,
  noFacts,
  proposals,
  replay,
  stepOf,
  wordedFor,
  type FlowDocument,
  type Step,
  type Worded,
} from '../../src/flow/index.ts';
import { leavesOf, optionsOf } from '../../src/flow/written-routes.ts';
import { pathTo } from '../../src/flow/walk.ts';
import { walkAll } from '../../src/flow/walked.ts';
import { flowIds, flowOf, readJson, wordsOf } from './sample/sample.ts';
import { nowhere, outsides, picks, talk } from './sample/talk.ts';

const flows = flowIds.map((id) => ({ id, flow: flowOf(id), words: wordsOf(id) }));
/** Conversations that lead to offers. */
const asking = flows.filter(({ flow }) => stepsOf(flow, 'offers').length > 0);
const plain = readJson(new URL('../../flows/plain-words.json', import.meta.url)) as PlainWords;
const glossary = readJson(new URL('../../flows/glossary/en-GB.json', import.meta.url)) as {
  groupings: Record<string, Record<'experience' | 'support', { label: string; meaning: string }>>;
};

function stepsOf<Kind extends Step['kind']>(
  flow: FlowDocument,
  kind: Kind,
): (readonly [string, Step & { kind: Kind }])[] {
  return Object.entries(flow.steps).filter((entry): entry is [string, Step & { kind: Kind }] => entry[1].kind === kind);
}
/** Steps of a kind that can be reached without passing another, by people who do not take a shortcut. */
function reachedWithout(flow: FlowDocument, kind: Step['kind'], passing: (step: Step) => boolean): readonly string[] {
  const stepOf = (id: string): Step => flow.steps[id] ?? assert.fail(id);
  const reached = new Set(walkAll(flow).starts.map(({ spot }) => spot));
  for (const { step, ways } of reached) {
    if (passing(stepOf(step))) continue;
    for (const { event, to } of ways) if (event.type !== 'shortcut') reached.add(to);
  }
  return [...reached].filter((spot) => spot.kind === kind).map(({ step }) => step);
}

/** Everything that a flow's machine can be in, and everything that is written in its routes. */
const written = ({ flow }: (typeof flows)[number]): string => JSON.stringify([flow, noFacts]).toLowerCase();

test('P1b: a kind of support has one name, in the glossary, and no flow gives it another', () => {
  assert.deepEqual(Object.keys(glossary.groupings).sort(), [...GROUPINGS].sort());
  for (const { id, words } of flows) {
    for (const step of Object.values(words.steps)) {
      for (const grouping of GROUPINGS)
        assert.ok(!(grouping in (step.because ?? {})), `${id} words ${grouping} itself`);
    }
  }
});

test('P1c: who it is about changes the wording, never which kinds of support there are or why', () => {
  for (const { id, flow } of asking) {
    for (const [name, step] of stepsOf(flow, 'groupings')) {
      for (const who of ROLES)
        assert.deepEqual(
          proposals(step, { ...noFacts, who }).map(({ grouping }) => grouping),
          GROUPINGS,
        );
      const rules = step.propose.flatMap(({ when }) => leavesOf(when));
      assert.ok(!rules.some(({ is }) => is === 'about'), `${id}, ${name} proposes by role`);
    }
  }
  for (const view of ['experience', 'support'] as const) {
    for (const grouping of GROUPINGS) assert.ok(glossary.groupings[grouping]?.[view].label, `${grouping} ${view}`);
  }
});

test('P2a: no question asks for a diagnosis, and none is needed to reach offers', () => {
  for (const { id, words } of flows) {
    for (const { at, text } of textsIn(words)) {
      if (/\.(ask|options|box)\b/.test(at)) assert.doesNotMatch(text, /diagnos|disorder|condition/i, `${id}: ${at}`);
    }
  }
  for (const { id, flow } of asking) {
    const { machine, spots } = walkAll(flow);
    const offers = spots
      .filter(({ kind }) => kind === 'offers')
      .map((spot) => replay(machine, pathTo(spot), nowhere).snapshot.context);
    assert.ok(
      offers.some(({ needs }) => needs.length === 0),
      id,
    );
  }
});

test('P2b: nothing ranks kinds of support or people', () => {
  for (const each of flows)
    assert.doesNotMatch(written(each), /severity|severe|score|"level|-level|tier\b|rank/, each.id);
  const proposed = asking.flatMap(({ flow }) => stepsOf(flow, 'groupings').map(([, step]) => proposals(step, noFacts)));
  for (const all of proposed)
    for (const each of all) assert.deepEqual(Object.keys(each).sort(), ['because', 'grouping']);
});

test('P2c: every way to a plan asks what matters, what to do, and with whom', () => {
  for (const { id, flow } of asking) {
    assert.ok(
      stepsOf(flow, 'tell').some(([, { about }]) => about === 'matters'),
      id,
    );
    assert.ok(stepsOf(flow, 'plan').length > 0, id);
    assert.ok(flow.steps['with']?.kind === 'choose' && flow.steps['when']?.kind === 'choose', id);
  }
});

test('P3a: a kind of support is only ever recorded because the person confirmed it', () => {
  for (const { flow } of flows) {
    const machine = compile(flow);
    fc.assert(
      fc.property(outsides, picks, (outside, numbers) => {
        const { told, snapshot } = replay(machine, talk(flow, machine, outside, numbers), outside);
        const steps = stepsOf(flow, 'groupings').map(([step]) => step);
        const last = told.findLast(({ step }) => steps.includes(step))?.event;
        assert.deepEqual(snapshot.context.groupings, last?.type === 'groupings' ? last.groupings : []);
      }),
      { numRuns: 60 },
    );
  }
});

test('P3b: before a choice there is always "not now", and looking side by side comes first', () => {
  for (const { id, flow } of asking) {
    const decide = stepsOf(flow, 'decide');
    assert.ok(decide.length > 0, id);
    for (const { step, ways } of walkAll(flow).spots) {
      if (flow.steps[step]?.kind === 'decide')
        assert.ok(
          ways.some(({ event }) => event.type === 'decide.none'),
          id,
        );
    }
    assert.deepEqual(
      reachedWithout(flow, 'decide', (step) => step.kind === 'compare'),
      [],
      id,
    );
  }
});

test('P4b: a strengths question is asked of everybody who does not go straight to offers', () => {
  for (const { id, flow } of asking)
    assert.deepEqual(
      reachedWithout(flow, 'offers', (step) => step.kind === 'tell' && step.about === 'helps'),
      [],
      id,
    );
});

test('P5b: a professional comes to a plan that can be kept and talked through', () => {
  const flow = flowOf('professional');
  assert.equal(stepsOf(flow, 'plan').length > 0, true);
  const ends = stepsOf(flow, 'end').filter(([, { live }]) => live.includes('keep-plan'));
  assert.ok(ends.length > 0);
});

test('P5c: when nothing fits, there is still somebody else to ask', () => {
  for (const { id, flow } of asking) {
    const { spots } = walkAll(flow);
    for (const { kind, ways } of spots) {
      if (kind !== 'offers') continue;
      const nothing = ways.filter(({ event }) => event.type === 'offers.none' || event.type === 'offers.failed');
      assert.equal(nothing.length, 2, id);
      for (const { to } of nothing) {
        const ends = [to, ...to.ways.map((way) => way.to)].filter((spot) => spot.kind === 'end');
        assert.ok(ends.length > 0, `${id}: ${to.step}`);
        for (const { step } of ends) assert.ok((flow.steps[step] as Step & { kind: 'end' }).human.length > 0, step);
      }
    }
  }
});

test('P6a: people who do not go straight to offers are asked what would be different', () => {
  for (const { id, flow } of asking)
    assert.deepEqual(
      reachedWithout(flow, 'offers', (step) => step.kind === 'tell' && step.about === 'different'),
      [],
      id,
    );
});

test('P6b: "I had help and it did not work" has a way of its own, and so have waiting, being turned away and turning 18', () => {
  const flow = flowOf('what-matters');
  const { spots } = walkAll(flow);
  const asked = Object.entries(flow.steps).find(([, step]) =>
    optionsOf(step).some(({ gives }) => gives?.already?.includes('did-not-help')),
  );
  assert.ok(asked);
  const after = (option: string): Set<string> => {
    const machine = compile(flow);
    const start = spots.find(({ step }) => step === asked[0]) ?? assert.fail();
    const said = pathTo(start);
    const { told, snapshot } = replay(
      machine,
      [...said, { type: 'pick', options: [option] }, ...Array.from({ length: 4 }, () => ({ type: 'skip' as const }))],
      nowhere,
    );
    return new Set([...told.map(({ step }) => step), stepOf(snapshot)]);
  };
  const usual = after('nothing');
  for (const option of ['did-not-help', 'waiting', 'turned-away', 'turning-18']) {
    const own = [...after(option)].filter((step) => !usual.has(step));
    assert.ok(own.length > 0, `${option} is asked nothing of its own`);
  }
});

test('P7a: no words that hurt, and no pictures that not everybody knows', () => {
  for (const { id, words } of flows)
    assert.deepEqual(
      textsIn(words).flatMap((text) => contentProblems(text, plain)),
      [],
      id,
    );
});

test('P7c: the first page of a conversation speaks of nobody as ill', () => {
  for (const { id, flow, words } of flows) {
    assert.doesNotMatch(JSON.stringify(words.steps[flow.start]), /mental|illness|disorder|symptom/i, id);
  }
});

test('P8b: every step can be read at the age that we aim for', async () => {
  for (const { id, words } of flows) {
    for (const { part, grade } of await grades(textsIn(words)))
      assert.ok(grade <= plain.highestGrade, `${id}: ${part} ${grade}`);
  }
});

test('P8e: the area is asked before offers are shown', () => {
  for (const { id, flow } of asking)
    assert.deepEqual(
      reachedWithout(flow, 'offers', (step) => step.kind === 'pick' && step.near === true),
      [],
      id,
    );
});

test('all wording is there for every role', () => {
  const all = (value: unknown): Worded[] =>
    typeof value === 'object' && value !== null && !('me' in value)
      ? Object.values(value).flatMap(all)
      : [value as Worded];
  for (const { words } of flows) {
    for (const worded of all(words.steps))
      for (const who of [undefined, ...ROLES]) assert.ok(wordedFor(worded, who).length > 0);
  }
});
