import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import plain from '../../flows/plain-words.json' with { type: 'json' };
import { command } from '../../src/cli/content-check.ts';
import { contentProblems } from '../../src/cli/content-problems.ts';
import { grades } from '../../src/cli/grades.ts';
import { findAvoided, type PlainWords } from '../../src/cli/plain-words.ts';
import { sentencesIn, wordsIn } from '../../src/cli/sentences-in.ts';
import { textsIn } from '../../src/cli/texts-in.ts';
import { runCommand } from './run-command.ts';

const lists = plain as PlainWords;
const flows = fileURLToPath(new URL('../../flows', import.meta.url));

test('a full stop inside a sentence ends it, or one at its end does not', () => {
  assert.deepEqual(sentencesIn('Call 111. Is it open? Yes!\nAsk them'), [
    'Call 111.',
    'Is it open?',
    'Yes!',
    'Ask them',
  ]);
  assert.deepEqual(sentencesIn('It costs 4.50 pounds'), ['It costs 4.50 pounds']);
  assert.deepEqual(sentencesIn(' … \n'), []);
});

test('a word is counted twice, or not at all', () => {
  assert.deepEqual(wordsIn("Your child's e-mail, and 24/7 help"), ['Your', "child's", 'e-mail', 'and', '24/7', 'help']);
});

test('twenty words are too many, or twenty-one are not', () => {
  const of = (count: number) => contentProblems({ at: 'a', text: `${'so '.repeat(count - 1)}end.` }, lists);
  assert.deepEqual(of(20), []);
  assert.equal(of(21).length, 1);
});

for (const [kind, list] of [
  ['banned', lists.banned],
  ['metaphors', lists.metaphors],
] as const) {
  for (const { words, roles, unless = [] } of list) {
    test(`${kind}: "${words[0]}" is let through`, () => {
      for (const word of words) {
        const found = findAvoided(`There, ${word.toUpperCase()}: that is it.`, list, roles?.[0]);
        assert.ok(
          found.some((each) => each.word === word),
          word,
        );
      }
      for (const phrase of unless)
        assert.deepEqual(findAvoided(`So ${phrase} it is`, [{ words, instead: '', unless }]), [], phrase);
    });
  }
}

test('a word is found inside another word', () => {
  assert.deepEqual(findAvoided('The frontier, a showcase and underscores', lists.banned), []);
  assert.deepEqual(findAvoided('Just in case you need it', lists.banned, 'me'), []);
});

test('a professional may not read "patient", or a young person may', () => {
  assert.equal(findAvoided('Your patient', lists.banned, 'me').length, 1);
  assert.equal(findAvoided('Your patient', lists.banned).length, 1);
  assert.deepEqual(findAvoided('Your patient', lists.banned, 'work'), []);
});

test('a text in a words file is not looked at', () => {
  const words = {
    locale: 'en-GB',
    title: 'A',
    steps: { one: { ask: { me: 'B', work: 'C' }, say: ['D'], options: { me: 'E', child: 'F', plan: 'G' } } },
  };
  assert.deepEqual(textsIn(words), [
    { at: 'title', text: 'A' },
    { at: 'steps.one.ask.me', text: 'B', role: 'me' },
    { at: 'steps.one.ask.work', text: 'C', role: 'work' },
    { at: 'steps.one.say.0', text: 'D' },
    { at: 'steps.one.options.me', text: 'E' },
    { at: 'steps.one.options.child', text: 'F' },
    { at: 'steps.one.options.plan', text: 'G' },
  ]);
});

test('any text breaks the check', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.ok(Array.isArray(contentProblems({ at: '', text }, lists))),
    ),
  );
});

test('a hard text gets the grade of an easy one', async () => {
  const [hard, easy] = await grades([
    {
      at: 'steps.hard.ask',
      text: 'Multidisciplinary professionals collaboratively formulate individualised interventions.',
    },
    { at: 'steps.easy.ask', text: 'You can talk to us. We will help.' },
  ]);
  assert.deepEqual([hard?.part, easy?.part], ['hard', 'easy']);
  assert.ok((hard?.grade ?? 0) > 15 && (easy?.grade ?? 99) < 2);
});

test('what we ship has a sentence or a word that it must not have', async () => {
  const { code, error, out } = await runCommand(command, flows);
  assert.deepEqual([code, error], [0, '']);
  assert.match(out, /part +sentences +longest +grade/);
  assert.doesNotMatch(out, /above 6/);
});

test('text that is handed over is not looked at', async () => {
  const { code, error } = await runCommand(command, '--text', 'We recommend a journey.');
  assert.equal(code, 1);
  assert.match(error, /The text says "we recommend"\. Say: could fit, because you said\./);
  assert.match(error, /The text says "journey", which is a picture that not everybody knows\. Say: what happens\./);
  assert.equal((await runCommand(command, '--text', 'You can talk to us.')).code, 0);
});

test('wrong use is taken for a clean result', async () => {
  for (const args of [['--text'], ['--words'], ['/no/such/place']])
    assert.equal((await runCommand(command, ...args)).code, 2, args.join(' '));
});
