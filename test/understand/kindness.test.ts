import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf, quotesOf, understand } from './understander.ts';

test('hurtful words about oneself are understood and never said back', () => {
  for (const text of [
    'im a psycho',
    'people call me retarded cos i have learning problems',
    'everyone says im mental',
    'i feel like a freak',
    'im so fat and ugly',
    'im a weirdo with no mates',
    'im thick and useless',
    'got called a slag and a tranny',
    'i am going mental in here',
  ]) {
    assert.ok(needsOf(text).length >= 3, `${text}: ${needsOf(text).join()}`);
    assert.doesNotMatch(
      quotesOf(text).join(' | '),
      /psycho|retard|\bmental\b|freak|\bfat\b|ugly|weirdo|thick|useless|slag|tranny/i,
      text,
    );
  }
});

test('"mental health" is no hurtful word', () => {
  assert.ok(quotesOf('my mental health is really bad').some((quote) => /mental health/.test(quote)));
});

test('every need says why, in the words of the person', () => {
  for (const text of [
    'cant sleep n keep worrying bout exams',
    'my son kicks off every night and the school have excluded him',
    'i think im gay and my dad would kick me out',
    'anxitey b4 exams cnt breath in mocks',
    'sad',
  ]) {
    const { needs } = understand(text);
    assert.ok(needs.length >= 3, text);
    for (const { id, because } of needs) {
      assert.ok(because.length >= 1, `${id} has no reason in: ${text}`);
      for (const quote of because) assert.ok(text.includes(quote), `"${quote}" is not in: ${text}`);
    }
  }
});

test('sayings are not taken at their word', () => {
  for (const [text, not] of [
    ['i was dying of embarrassment in assembly', 'bereavement'],
    ['this homework is killing me', 'suicidal-thoughts'],
    ['my mum will kill me if i fail', 'abuse-safety'],
    ['cut my hair and i hate it', 'self-harm'],
    ['they have cut my hours at work', 'self-harm'],
  ] as const)
    assert.notEqual(needsOf(text)[0], not, text);
});
