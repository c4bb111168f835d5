import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enGB } from '../../src/locale/en-GB.ts';
import { enGBEasyHandoff } from '../../src/locale/en-GB-x-easy.handoff.ts';
import { enGBEasyLater } from '../../src/locale/en-GB-x-easy.later.ts';
import { enGBEasy } from '../../src/locale/en-GB-x-easy.ts';
import { enGBHandoff } from '../../src/locale/en-GB.handoff.ts';
import { enGBLauncher } from '../../src/locale/en-GB.launcher.ts';
import { enGBLater } from '../../src/locale/en-GB.later.ts';

type Words = string | ((...given: never[]) => string) | readonly Words[] | { readonly [key: string]: Words };

/** Every sentence, those with gaps too: a gap is filled with a short word. */
function sentences(words: Words, name: string): [string, string][] {
  if (typeof words === 'string') return [[name, words]];
  if (typeof words === 'function')
    return [[name, String((words as (...given: unknown[]) => string)('en', 2, '2026-06-03'))]];
  return Object.entries(words).flatMap(([key, value]) => sentences(value as Words, `${name}.${key}`));
}
const everything = [
  ...sentences(enGB, 'enGB'),
  ...sentences({ ...enGBLater, open: '', wait: '', closedNow: enGBLater.closedNow('MO', '09:00') }, 'enGBLater'),
  ...sentences(enGBEasy, 'enGBEasy'),
  ...sentences({ ...enGBEasyLater, open: '', wait: '', closedNow: '' }, 'enGBEasyLater'),
  ...sentences([enGBHandoff, enGBEasyHandoff], 'handoff'),
  ...sentences(enGBLauncher, 'enGBLauncher'),
].filter(([name]) => !name.endsWith('.locale'));

const BANNED =
  /\b(recommend\w*|best|suitable for you|tier|severity|scor(e|es|ed|ing)|camhs|patient|service user|suffer\w*|intervention|threshold|referral pathway|should|please note|simply|easy)\b/i;

describe('the words of the interface', () => {
  it('are there: none is empty where one would be seen', () => {
    const mayBeEmpty = /\.(cardKind\.support|status\.open|openedVersion\.same|open|wait|closedNow)$/;
    for (const [name, sentence] of everything.filter(([each]) => !mayBeEmpty.test(each)))
      assert.notEqual(sentence.trim(), '', name);
  });
  it('are sentences of 20 words or fewer', () => {
    for (const [name, text] of everything)
      for (const sentence of text.split(/[.!?](?:\s|$)/))
        assert.ok(sentence.split(/\s+/).filter(Boolean).length <= 20, `${name}: ${sentence}`);
  });
  it('have none of the words that label, rank or blame people', () => {
    for (const [name, text] of everything) assert.doesNotMatch(text, BANNED, name);
  });
  it('do not pretend to be a person, and say so', () => {
    assert.match(enGB.privacy, /not a person/);
    for (const [name, text] of everything)
      assert.doesNotMatch(text, /\bI['’]m (here|sorry|happy)|\b(hello|hi there)\b/i, name);
  });
});
