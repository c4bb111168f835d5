import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf } from './understander.ts';

const heardAlike = (written: string, plain: string, need: string): void => {
  assert.equal(needsOf(plain)[0], need, plain);
  assert.equal(needsOf(written)[0], need, written);
};

test('two words that have run together are one that nobody knows', () => {
  heardAlike('i cantsleep', 'i cant sleep', 'sleep');
  heardAlike('im alesbian', 'im a lesbian', 'identity-lgbtq');
  heardAlike('thinking aboutsucide', 'thinking about suicide', 'suicidal-thoughts');
  heardAlike('iwish i was a boy', 'i wish i was a boy', 'gender');
});

test('a misspelling that happens to be part of a known word is left as it is', () => {
  heardAlike('my slep is so bad', 'my sleep is so bad', 'sleep');
  heardAlike('low sel esteem', 'low self esteem', 'low-mood');
});

test('txt-speak for small words breaks a phrase', () => {
  heardAlike('i was meant 2 b a boy', 'i was meant to be a boy', 'gender');
  heardAlike('no1 sits with me', 'no one sits with me', 'loneliness');
  heardAlike('nobody sits with me', 'no one sits with me', 'loneliness');
});

test('of two words that are as near, the one that the phrase needs is not thought of', () => {
  heardAlike('i have astammer', 'i have a stammer', 'speech-language');
  heardAlike('worried bout my wieght', 'worried about my weight', needsOf('worried about my weight')[0] ?? '');
});

test('an ordinary word is torn into two', () => {
  for (const text of ['around', 'agree', 'avoid']) assert.deepEqual(needsOf(text), [], text);
});
