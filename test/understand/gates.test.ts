import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shuffled } from '../../src/base/seeded.ts';
import { readSentences } from '../../src/cli/sentences.ts';
import { train } from '../../src/cli/train.ts';
import { createUnderstander } from '../../src/understand/understand.ts';
import { measure, type Share } from '../bench/understand-measure.ts';
import { lexicon } from './understander.ts';

/**
 * Learned on two thirds, tried on the other third, three times over, so that memory alone cannot pass. Our sentences are
 * harder than real messages on purpose: many go a long way round and name one need only. What real messages give is in
 * `test/bench/README.md`.
 */
const FOLDS = 3;
const GATES = { first: 55, three: 72, lostToNoise: 3 };

const sentences = shuffled(readSentences(new URL('../../flows/lexicon/sentences', import.meta.url).pathname), 1);
const mean = (shares: readonly Share[], key: keyof Share): number =>
  shares.reduce((sum, share) => sum + share[key], 0) / shares.length;

test('sentences that were not learned from are no longer understood as well as before', () => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const learned = train(
      sentences.filter((_, index) => index % FOLDS !== fold),
      lexicon,
    );
    const understand = createUnderstander(lexicon, learned);
    const unseen = sentences.filter((_, index) => index % FOLDS === fold);
    return { clean: measure(understand, unseen), misspelt: measure(understand, unseen, 0.3, [2]) };
  });
  const clean = folds.map((fold) => fold.clean);
  const misspelt = folds.map((fold) => fold.misspelt);
  const [first, three, lost] = [mean(clean, 'first'), mean(clean, 'three'), mean(clean, 'first') - mean(misspelt, 'first')];
  const found = `right need first ${first.toFixed(1)}, in the first three ${three.toFixed(1)}, lost when misspelt ${lost.toFixed(1)} of 100`;
  assert.ok(first >= GATES.first, found);
  assert.ok(three >= GATES.three, found);
  assert.ok(lost <= GATES.lostToNoise, found);
});
