import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shuffled } from '../../src/base/seeded.ts';
import { readSentences } from '../../src/cli/sentences.ts';
import { train } from '../../src/cli/train.ts';
import { createUnderstander } from '../../src/understand/understand.ts';
import { measure, type Labelled, type Share } from '../bench/understand-measure.ts';
import { lexicon } from './understander.ts';

/**
 * Learned on two thirds, tried on the other third, three times over, so that memory alone cannot pass. Sentences in
 * `<need>-more.jsonl` go a long way round on purpose ("thumb going the whole time"), the others say it more plainly. What
 * real messages give is in `test/bench/README.md`.
 */
const FOLDS = 3;
const GATES = {
  plainly: { first: 75.5, three: 91.5, lost: 6 },
  roundabout: { first: 34.5, three: 53, lost: 4 },
} as const;

const folder = new URL('../../flows/lexicon/sentences', import.meta.url).pathname;
const isRoundabout = (file: string): boolean => file.endsWith('-more.jsonl');
const kinds = {
  plainly: shuffled(
    readSentences(folder, (file) => file.endsWith('.jsonl') && !isRoundabout(file)),
    1,
  ),
  roundabout: shuffled(readSentences(folder, isRoundabout), 1),
};
const isHeldOut = (fold: number) => (_: Labelled, index: number) => index % FOLDS === fold;

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const held = new Set([...kinds.plainly.filter(isHeldOut(fold)), ...kinds.roundabout.filter(isHeldOut(fold))]);
  const weights = train(
    [...kinds.plainly, ...kinds.roundabout].filter((sentence) => !held.has(sentence)),
    lexicon,
  );
  return { fold, understand: createUnderstander(lexicon, weights) };
});

const mean = (shares: readonly Share[], key: keyof Share): number =>
  shares.reduce((sum, share) => sum + share[key], 0) / shares.length;

for (const [kind, gate] of Object.entries(GATES))
  test(`needs said ${kind} in sentences that were not learned from are no longer heard as well as before`, () => {
    const rows = kinds[kind as keyof typeof kinds];
    const tried = (level: number): Share[] =>
      folds.map(({ fold, understand }) => measure(understand, rows.filter(isHeldOut(fold)), level, [2]));
    const clean = tried(0);
    const [first, three] = [mean(clean, 'first'), mean(clean, 'three')];
    const lost = first - mean(tried(0.3), 'first');
    const found = `first ${first.toFixed(1)}, in the first three ${three.toFixed(1)}, lost when misspelt ${lost.toFixed(1)} of 100`;
    assert.ok(first >= gate.first, found);
    assert.ok(three >= gate.three, found);
    assert.ok(lost <= gate.lost, found);
  });
