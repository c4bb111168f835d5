import assert from 'node:assert/strict';
import test from 'node:test';
import { checkFlow } from '../../src/flow/check.ts';
import { walk } from '../../src/flow/walk.ts';
import { broken, changed, KNOWN, sample, sampleWords } from './sample/sample.ts';

test('the sample itself has no fault, so that each fixture has one', () => {
  assert.deepEqual(checkFlow(sample(), { ...KNOWN, words: sampleWords() }), []);
  assert.deepEqual(walk(sample()).problems, []);
});

test('there are at least thirty ways to break a flow', () => assert.ok(broken().length >= 30));

for (const { name, expect, change, words } of broken()) {
  test(`a broken flow is told from a good one: ${name}`, () => {
    const flow = changed(sample(), change ?? {});
    const form = checkFlow(flow, { ...KNOWN, ...(words && { words: changed(sampleWords(), words) }) });
    const problems = form.length > 0 ? form : walk(flow).problems;
    const sentences = problems.map(({ sentence }) => sentence);
    assert.ok(sentences.includes(expect), `Expected\n  ${expect}\nbut was told\n  ${sentences.join('\n  ')}`);
  });
}
