import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import pictures from '../../flows/pictures.json' with { type: 'json' };
import { GROUPINGS } from '../../src/base/grouping.ts';
import { HOW } from '../../src/base/how.ts';
import { NEEDS } from '../../src/base/need.ts';
import { WISHES } from '../../src/decide/wish.ts';
import type { FlowDocument } from '../../src/flow/document.ts';
import type { FlowWords } from '../../src/flow/words.ts';
import { DRAWINGS } from '../../src/view/pictures/picture.ts';
import { ideasOf, type Pictures } from '../../src/view/pictures/pictured.ts';

const { neutral, answers, steps, sentences }: Pictures = pictures;
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../flows/${path}`, import.meta.url), 'utf8'));
const FLOWS = ['what-matters', 'professional', 'check-in'].map((name) => ({
  name,
  document: read(`${name}/flow.json`) as FlowDocument,
  words: read(`${name}/en-GB-x-easy.json`) as FlowWords,
}));

/** Every answer and thing to do, with the step where it is. */
const ids = FLOWS.flatMap(({ document }) =>
  Object.entries(document.steps).flatMap(([step, each]) => [
    ...('options' in each ? each.options.map(({ id }) => ({ step, id })) : []),
    ...('live' in each ? each.live.map((id) => ({ step, id })) : []),
  ]),
);
const spoken = FLOWS.flatMap(({ words }) =>
  Object.values(words.steps).flatMap(({ why, say = [] }) =>
    [why, ...say].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {}))).flatMap(ideasOf),
  ),
);
/** Ways to reach a contact. */
const CHANNELS = ['voice', 'sms', 'chat', 'bsl', 'relay', 'email', 'place', 'web'];
const OTHERS = [...CHANNELS, 'unsure', 'skip', 'not-now', 'yes', 'bit', 'no', 'not-started', 'no-plan'];

for (const { name, document } of FLOWS)
  test(`an answer, or something to do, of ${name} has no picture in easy read`, () => {
    const missing = ids.filter(({ step, id }) => document.steps[step] && !steps[step]?.[id] && !answers[id]);
    assert.deepEqual(missing, []);
  });

test('a need, a kind of support, a wish, a way to get help or another answer of ours has no picture', () => {
  assert.deepEqual(
    [...NEEDS, ...GROUPINGS, ...WISHES, ...HOW, ...OTHERS].filter((id) => !answers[id]),
    [],
  );
});

test('a sentence of a question has no picture in easy read', () => {
  assert.deepEqual(
    [...new Set(spoken)].filter((idea) => !sentences[idea]),
    [],
  );
});

test('a picture stands for a sentence, an answer or a step that is there no more', () => {
  const said = new Set(spoken);
  assert.deepEqual(
    Object.keys(sentences).filter((idea) => !said.has(idea)),
    [],
  );
  const known = new Set([...ids.map(({ id }) => id), ...NEEDS, ...GROUPINGS, ...WISHES, ...HOW, ...OTHERS]);
  assert.deepEqual(
    Object.keys(answers).filter((id) => !known.has(id)),
    [],
  );
  for (const [step, own] of Object.entries(steps))
    for (const id of Object.keys(own))
      assert.ok(
        ids.some((each) => each.step === step && each.id === id),
        `${step} ${id}`,
      );
});

test('a picture that is named was never drawn, or one that was drawn is used nowhere', () => {
  const used = new Set([
    neutral,
    ...Object.values(answers),
    ...Object.values(sentences),
    ...Object.values(steps).flatMap((own) => Object.values(own)),
  ]);
  assert.deepEqual(
    [...used].filter((name) => !DRAWINGS[name]),
    [],
  );
  assert.deepEqual(
    Object.keys(DRAWINGS).filter((name) => !used.has(name)),
    [],
  );
});

test('two answers that are asked side by side have the same picture', () => {
  for (const { name, document } of FLOWS)
    for (const [step, each] of Object.entries(document.steps)) {
      if (!('options' in each)) continue;
      const shown = each.options.map(({ id }) => steps[step]?.[id] ?? answers[id]);
      assert.equal(new Set(shown).size, shown.length, `${name} ${step}: ${shown.join(' ')}`);
    }
});
