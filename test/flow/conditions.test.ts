import assert from 'node:assert/strict';
import test from 'node:test';
import { holds, type Condition } from '../../src/flow/conditions.ts';
import { noFacts, type Facts } from '../../src/flow/facts.ts';
import { readJson } from './sample/sample.ts';

const said = (facts: Partial<Facts>): Facts => ({ ...noFacts, ...facts });
const rows: readonly (readonly [Condition, holding: Facts, failing: readonly Facts[]])[] = [
  [{ is: 'about', who: 'child' }, said({ who: 'child' }), [noFacts, said({ who: 'me' })]],
  [{ is: 'need', need: 'sleep' }, said({ needs: ['anxiety', 'sleep'] }), [noFacts, said({ needs: ['anxiety'] })]],
  [{ is: 'any-need' }, said({ needs: ['anxiety'] }), [noFacts]],
  [
    { is: 'answered', step: 'topic', option: 'me' },
    said({ answers: { topic: ['me'] } }),
    [noFacts, said({ answers: { topic: ['child'] } }), said({ answers: { other: ['me'] } })],
  ],
  [{ is: 'unsaid', step: 'topic' }, said({ unsaid: ['topic'] }), [noFacts, said({ answers: { topic: [] } })]],
  [{ is: 'already', what: 'waiting' }, said({ already: ['waiting'] }), [noFacts, said({ already: ['nothing'] })]],
  [{ is: 'age-known' }, said({ age: { min: 0, max: 4 } }), [noFacts]],
  [
    { is: 'age-from', years: 18 },
    said({ age: { min: 18, max: 25 } }),
    [noFacts, said({ age: { min: 16, max: 25 } }), said({ age: { min: 17, max: 17 } })],
  ],
  [
    { is: 'age-to', years: 17 },
    said({ age: { min: 11, max: 17 } }),
    [noFacts, said({ age: { min: 11, max: 18 } }), said({ age: { min: 18, max: 18 } })],
  ],
  [{ is: 'wants', what: 'free' }, said({ wants: ['free'] }), [noFacts, said({ wants: ['near'] })]],
  [{ is: 'grouping', grouping: 'advice' }, said({ groupings: ['advice'] }), [noFacts, said({ groupings: ['help'] })]],
  [{ is: 'place-known' }, said({ placeKnown: true }), [noFacts]],
  [{ is: 'nation', nation: 'wales' }, said({ nation: 'wales' }), [noFacts]],
  [
    { all: [{ is: 'any-need' }, { is: 'age-known' }] },
    said({ needs: ['sleep'], age: { min: 5, max: 10 } }),
    [noFacts, said({ needs: ['sleep'] }), said({ age: { min: 5, max: 10 } })],
  ],
  [{ any: [{ is: 'any-need' }, { is: 'age-known' }] }, said({ needs: ['sleep'] }), [noFacts]],
  [{ not: { is: 'any-need' } }, noFacts, [said({ needs: ['sleep'] })]],
];

for (const [condition, holding, failing] of rows) {
  test(`a rule is told wrongly: ${JSON.stringify(condition)}`, () => {
    assert.equal(holds(condition, holding), true);
    for (const facts of failing) assert.equal(holds(condition, facts), false, JSON.stringify(facts));
  });
}

test('a rule exists that no test knows', () => {
  const { $defs } = readJson(new URL('../../flows/flow.schema.json', import.meta.url)) as { $defs: object };
  const named = Object.keys($defs).filter((name) => name.startsWith('if-'));
  const tested = rows.map(([condition]) => ('is' in condition ? condition.is : Object.keys(condition).join()));
  assert.deepEqual(named.map((name) => name.slice('if-'.length)).sort(), [...tested].sort());
});
