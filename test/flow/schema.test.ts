import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { ALREADY } from '../../src/base/already.ts';
import { GROUPINGS } from '../../src/base/grouping.ts';
import { HOW } from '../../src/base/how.ts';
import { NATIONS } from '../../src/base/nation.ts';
import { NEEDS } from '../../src/base/need.ts';
import { ROLES } from '../../src/base/role.ts';
import { checkShape } from '../../src/flow/shape.ts';
import { broken, changed, flowIds, flowOf, readJson, sample } from './sample/sample.ts';

const schema = readJson(new URL('../../flows/flow.schema.json', import.meta.url)) as {
  $defs: Record<string, { enum?: unknown }>;
};
const refuses = (
  (accepts) => (value: unknown) =>
    !accepts(value)
)(new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema));

test('an editor would call a good flow wrong', () => {
  assert.equal(refuses(sample()), false);
  for (const id of flowIds) assert.equal(refuses(flowOf(id)), false, id);
});

test('an editor offers ids that no longer exist', () => {
  const lists = { need: NEEDS, role: ROLES, grouping: GROUPINGS, already: ALREADY, how: HOW, nation: NATIONS };
  for (const [name, ids] of Object.entries(lists)) assert.deepEqual(schema.$defs[name]?.enum, ids, name);
});

for (const { name, schema: says, why, change = {} } of broken()) {
  if (says === 'not-asked') continue;
  test(`the schema and the checker disagree on the form of a broken flow: ${name}`, () => {
    const flow = changed(sample(), change);
    assert.equal(refuses(flow), says === 'refuses');
    // What a schema cannot say is no fault of form; only the depth of rules is both.
    if (name !== 'rules-too-deep') assert.equal(checkShape(flow).length > 0, says === 'refuses');
    if (says === 'cannot-say') assert.ok(why, 'A fixture that the schema lets through says why.');
  });
}

/** Every place in a value, as the keys that lead there. */
const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [[...path, key], ...places(each, [...path, key])])
    : [];

test('the schema and the checker disagree on a flow with anything changed', () => {
  const all = places(sample());
  const other = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      '',
      'search',
      'Not A Name',
      'need',
      'me',
      'constructor',
      '__proto__',
      'go:where',
      'do:',
      0,
      1,
      12,
      1.5,
      121,
    ),
    fc.constantFrom<unknown>(
      [],
      {},
      ['search'],
      [{ next: 'search' }],
      { is: 'any-need' },
      { not: { is: 'age-known' } },
      { all: [] },
      { kind: 'plan', next: 'done' },
    ),
    fc
      .constantFrom(...all)
      .map((path) => path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], sample())),
  );
  const key = fc.constantFrom(
    'next',
    'when',
    'options',
    'near',
    'kind',
    'live',
    'gives',
    'nonsense',
    'is',
    'not',
    'id',
  );
  const mutation = fc.record({
    path: fc.constantFrom(...all),
    what: fc.constantFrom('replace', 'remove', 'add'),
    key,
    value: other,
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const flow = mutations.reduce<unknown>(mutated, sample());
      const sentences = checkShape(flow).map(({ sentence }) => sentence);
      assert.equal(refuses(flow), sentences.length > 0, `${JSON.stringify(mutations)}\n${sentences.join('\n')}`);
    }),
    { numRuns: 3000 },
  );
});

function mutated(
  flow: unknown,
  { path, what, key, value }: { path: readonly string[]; what: string; key: string; value: unknown },
): unknown {
  const copy = structuredClone(flow) as Record<string, unknown>;
  let parent: Record<string, unknown> = copy;
  for (const each of path.slice(0, -1)) {
    const below = parent[each];
    if (typeof below !== 'object' || below === null) return copy;
    parent = below as Record<string, unknown>;
  }
  const last = path.at(-1) ?? '';
  const at = parent[last];
  if (what === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (what === 'remove') delete parent[last];
  else if (what === 'add' && typeof at === 'object' && at !== null && !Array.isArray(at))
    (at as Record<string, unknown>)[key] = value;
  else parent[last] = value;
  return copy;
}
