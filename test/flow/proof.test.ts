import assert from 'node:assert/strict';
import test from 'node:test';
import { transition } from 'xstate';
import { NATIONS } from '../../src/base/nation.ts';
import { ROLES } from '../../src/base/role.ts';
import { checkFlow } from '../../src/flow/check.ts';
import { begin, replay, stepOf, type FlowSnapshot } from '../../src/flow/index.ts';
import { profiles, stuck } from '../../src/flow/profiles.ts';
import { FEWEST_ANSWERS, MOST_QUESTIONS, pathTo, walk } from '../../src/flow/walk.ts';
import { walkAll, type Spot } from '../../src/flow/walked.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { BUILT_IN_CONTACTS, BUILT_IN_FLOWS } from '../../src/cli/built-in.ts';
import { flowIds, flowOf, readJson, wordsOf } from './sample/sample.ts';

const { contacts } = readJson(new URL('../../flows/safety/contacts.json', import.meta.url)) as { contacts: Contact[] };

test('a conversation of ours is missing from what the command line knows', () => {
  assert.deepEqual([...flowIds].sort(), [...BUILT_IN_FLOWS].sort());
});

for (const id of flowIds) {
  const flow = flowOf(id);
  const walked = walkAll(flow);
  const { counts = assert.fail(), problems } = walk(flow);

  test(`${id}: something in it is wrong`, () => {
    const known = { contacts: BUILT_IN_CONTACTS, flows: BUILT_IN_FLOWS };
    assert.deepEqual(checkFlow(flow, { ...known, words: wordsOf(id) }), []);
    assert.deepEqual(problems, []);
    console.log(id, counts);
  });

  test(`${id}: a step is reached by nobody`, () => {
    assert.deepEqual([...new Set(walked.spots.map(({ step }) => step))].sort(), Object.keys(flow.steps).sort());
  });

  test(`${id}: somebody of some role, age or nation cannot come to an end`, () => {
    assert.deepEqual(stuck(walked), []);
    const all = profiles(flow);
    assert.deepEqual(new Set(all.map(({ role }) => role)), new Set(ROLES));
    assert.deepEqual(new Set(all.map(({ nation }) => nation)), new Set(NATIONS));
  });

  test(`${id}: an end has nothing to do, or nobody to turn to in some nation`, () => {
    for (const { step, kind } of walked.spots) {
      const end = flow.steps[step];
      assert.equal(end?.kind, kind);
      if (end?.kind !== 'end') continue;
      assert.ok(end.live.length > 0, step);
      for (const nation of NATIONS) {
        const reached = end.human.some((human) => isThere(human, nation));
        assert.ok(reached, `${step} in ${nation}`);
      }
    }
  });

  test(`${id}: somewhere "I'm not sure" or "skip" is not taken`, () => {
    for (const { step, kind, ways } of walked.spots) {
      const types = ways.map(({ event }) => event.type);
      if (kind !== 'end') assert.ok(types.includes('unsure') && types.includes('skip'), step);
    }
  });

  test(`${id}: people are asked too much before they see offers`, () => {
    assert.ok(counts.mostQuestions <= MOST_QUESTIONS);
    if (Object.values(flow.steps).some(({ kind }) => kind === 'offers')) {
      assert.ok((counts.fewestAnswers ?? Infinity) <= FEWEST_ANSWERS);
    }
  });

  test(`${id}: typing is needed somewhere`, () => {
    for (const [step, { kind, ...rest }] of Object.entries(flow.steps)) {
      if (kind === 'tell') assert.ok('options' in rest && rest.options.length > 1, `${step} has no cards`);
    }
  });

  test(`${id}: a walked path does not lead there when it is said`, () => {
    const { machine, spots, starts } = walked;
    const outsideOf = (spot: Spot) => starts.find((start) => start.spot === first(spot))?.outside ?? assert.fail();
    const snapshots = new Map<Spot, FlowSnapshot>();
    for (const spot of spots) {
      const said = pathTo(spot);
      const { snapshot, kept } = replay(machine, said, outsideOf(spot));
      assert.equal(kept.length, said.length);
      assert.equal(stepOf(snapshot), spot.step);
      snapshots.set(spot, snapshot);
    }
    for (const [spot, snapshot] of snapshots) {
      for (const { event, to } of spot.ways) assert.equal(transition(machine, snapshot, event)[0].value, to.step);
    }
    assert.ok(starts.every(({ outside, spot }) => stepOf(begin(machine, outside)) === spot.step));
  });
}

const first = (spot: Spot): Spot => (spot.from ? first(spot.from.spot) : spot);

/** The site's own contact and a trusted adult are there for everybody; `111` stands for the line of the nation. */
const isThere = (human: string, nation: (typeof NATIONS)[number]): boolean =>
  human === 'host' ||
  human === 'trusted-adult' ||
  contacts.some(({ id, nations }) => (id === human || id === `${human}-${nation}`) && nations.includes(nation));
