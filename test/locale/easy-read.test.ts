import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentencesIn, wordsIn } from '../../src/cli/sentences-in.ts';
import { enGBEasyHandoff } from '../../src/locale/en-GB-x-easy.handoff.ts';
import { enGBEasyLater } from '../../src/locale/en-GB-x-easy.later.ts';
import { enGBEasy } from '../../src/locale/en-GB-x-easy.ts';

/** Every sentence that is not put together from gaps. */
const sentences = (words: unknown): string[] =>
  typeof words === 'string'
    ? sentencesIn(words)
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(sentences)
      : [];

describe('easy read of the interface', () => {
  it('has no sentence of more than ten words', () => {
    for (const sentence of sentences([enGBEasy, enGBEasyLater, enGBEasyHandoff]))
      assert.ok(wordsIn(sentence).length <= 10, sentence);
    const { good, but } = { good: 'parents-not-told', but: 'with-others' } as const;
    for (const sentence of sentencesIn(enGBEasyLater.tradeOff(good, but)))
      assert.ok(wordsIn(sentence).length <= 10, sentence);
  });
});
