import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries } from '../../src/understand/lexicon-file.ts';
import { readWeights } from '../../src/understand/learned.ts';
import { unpack } from '../../src/understand/packed.ts';
import { lexicon, packed, weights } from './understander.ts';

const shipped = unpack(packed);
const sorted = (lines: readonly string[] | undefined): string[] => entries(lines).sort();

test('no entry for a need is lost or moved to another need when the lexicon is packed', () => {
  for (const [need, strengths] of Object.entries(lexicon.needs))
    for (const [strength, lines] of Object.entries(strengths))
      assert.deepEqual(sorted(shipped.lexicon.needs[need]?.[strength]), sorted(lines), `${need} ${strength}`);
});

test('no other list is lost when the lexicon is packed', () => {
  for (const list of ['filler', 'small', 'ordinary', 'unkind', 'sayings'] as const)
    assert.deepEqual(sorted(shipped.lexicon[list]), sorted(lexicon[list]), list);
  for (const lists of ['groups', 'near', 'already', 'who', 'languages'] as const)
    for (const [id, lines] of Object.entries<readonly string[]>(lexicon[lists]))
      assert.deepEqual(sorted(shipped.lexicon[lists][id]), sorted(lines), `${lists} ${id}`);
  assert.deepEqual(shipped.lexicon.spellings, { ...lexicon.spellings });
});

test('no weight is lost or changed when the weights are packed', () => {
  const all = (file: typeof weights | typeof shipped.weights) =>
    Object.fromEntries([...readWeights(file)].map(([word, own]) => [word, Object.fromEntries(own)]));
  assert.deepEqual(all(shipped.weights), all(weights));
  assert.deepEqual(
    [shipped.weights.needs, shipped.weights.step, shipped.weights.bias],
    [weights.needs, weights.step, weights.bias],
  );
});
