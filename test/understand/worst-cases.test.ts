import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isNeedId } from '../../src/base/need.ts';
import { understand } from './understander.ts';

/** No single message may hold up the page for longer than this, even on a busy machine. */
const LONGEST_MS = 150;

const WORST: Readonly<Record<string, string>> = {
  nothing: '',
  '10,000 characters of misspelt words': 'wory abotu everthing bleugh anxeity '.repeat(280),
  '10,000 different words': Array.from({ length: 1400 }, (_, index) => `anx${index.toString(36)}ty`).join(' '),
  'a word of 5,000 letters': 'a'.repeat(5000),
  'a misspelt word of 5,000 letters': 'anxiety'.repeat(700),
  'only emoji': '😭💔'.repeat(2500),
  'joined emoji': '👨‍👩‍👧‍👦'.repeat(900),
  'only punctuation': '?!…,.;:'.repeat(1400),
  'mixed scripts': 'i am sad я сумний میں اداس ہوں 我很难过 smutna '.repeat(150),
  'lone surrogates': '\ud83d sad \udc4d '.repeat(900),
  'control characters': '\u0000\u202e\u200b sad \ufeff'.repeat(900),
  'stacked accents': `s\u0301\u0302\u0303a\u0301d`.repeat(1200),
  'digits that never end': '0'.repeat(9999),
  'nearly phone numbers': '07700 '.repeat(1600),
  'nearly e-mail addresses': 'a.a.a.a@'.repeat(1200),
  'nearly names': 'called '.repeat(1400),
  'nested brackets': '('.repeat(5000) + ')'.repeat(4999),
  spaces: ' '.repeat(10_000),
  'one entry again and again': 'my mum and dad argue all the time '.repeat(300),
};

for (const [name, text] of Object.entries(WORST))
  test(`does not fail and does not hang: ${name}`, () => {
    const heard = understand(text);
    // The shortest of some: what else the machine does in one of them says nothing about us.
    const took = Math.min(
      ...Array.from({ length: 5 }, () => {
        const started = performance.now();
        understand(text);
        return performance.now() - started;
      }),
    );
    assert.ok(took < LONGEST_MS, `took ${took.toFixed(0)} ms`);
    assert.ok(heard.needs.every(({ id }) => isNeedId(id)));
  });

test('any text gives a well-formed answer, and the same one each time', () => {
  const words = fc.constantFrom(
    'my',
    'mum',
    'died',
    'sad',
    'anxeity',
    'psycho',
    'called',
    'Ellie',
    '07700 900123',
    'im 13',
    'hits me',
    '😭',
    'nie',
    '..',
    '{parent}',
  );
  const message = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(message, (text) => {
      const heard = understand(text);
      assert.deepEqual(understand(text), heard);
      assert.equal(new Set(heard.needs.map(({ id }) => id)).size, heard.needs.length, 'a need is listed twice');
      assert.ok(heard.needs.length === 0 || heard.needs.length >= 3, `${heard.needs.length} needs`);
      for (const { score, because } of heard.needs) {
        assert.ok(score > 0 && score <= 1, `score ${score}`);
        for (const quote of because)
          assert.ok(heard.text.replace(/\s+/g, ' ').includes(quote), `"${quote}" is not in the text`);
      }
      assert.ok(heard.needs.every(({ score }, index) => index === 0 || score <= (heard.needs[index - 1]?.score ?? 0)));
    }),
    { numRuns: 400, seed: 11 },
  );
});
