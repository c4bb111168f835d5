import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowWords } from '../../src/safety/know-words.ts';
import { oneSlip } from '../../src/safety/one-slip.ts';
import { readPack } from '../../src/safety/read-pack.ts';
import { folded, splitWords } from '../../src/safety/split-words.ts';
import { withEndings } from '../../src/safety/word-forms.ts';
import { packs } from './measure.ts';

const pack = readPack(packs[0]!);
const read = (text: string): string =>
  knowWords(splitWords(text).words, pack)
    .map(({ text }) => text)
    .join(' ');

test('letters are folded: case, accents, width, invisible and look-alike characters', () => {
  assert.equal(folded('ŻÓŁĆ'), 'zolc');
  assert.equal(folded('ＫＩＬＬ'), 'kill');
  assert.equal(folded("don’t can't"), 'dont cant');
  assert.equal(folded('ki\u200Bl\u00ADl'), 'kill');
  assert.equal(folded('od’d'), 'oded');
});

test('a message comes apart into words that remember where they came from', () => {
  const { words, pieces } = splitWords('Help!  self-harm, 💊 k.m.s');
  assert.deepEqual(
    words.map(({ text, piece, clause }) => [text, piece, clause]),
    [
      ['help', 0, 0],
      ['self', 1, 1],
      ['harm', 1, 1],
      ['💊', 2, 2],
      ['k', 3, 2],
      ['m', 3, 2],
      ['s', 3, 2],
    ],
  );
  assert.deepEqual(pieces, ['Help!', 'self-harm,', '💊', 'k.m.s']);
});

const READ: Readonly<Record<string, string>> = {
  'wanna dieeee': 'want to die',
  su1c1de: 'suicide',
  'k.m.s': 'kill myself',
  killmyself: 'kill myself',
  mydad: 'my dad',
  'k*ll': 'kill',
  overdsoe: 'overdose',
  hurtt: 'hurt',
  'took 50': 'took 50',
  m8: 'mate',
};
for (const [typed, meant] of Object.entries(READ)) {
  test(`"${typed}" is read as "${meant}"`, () => assert.equal(read(typed), meant));
}

test('real words are not taken for slips of others', () => {
  for (const word of ['shouts', 'tables', 'hopeless', 'begun', 'another', 'together', 'country', 'sad', 'odd']) {
    assert.equal(read(word), word);
  }
});

test('one slip is forgiven: a letter lost, doubled, swapped, or the key beside it', () => {
  for (const typed of ['hrt', 'hurrt', 'hrut', 'hirt']) assert.equal(oneSlip(typed, 'hurt'), true, typed);
  for (const typed of ['hunt', 'hu', 'curt', 'hatred']) assert.equal(oneSlip(typed, 'hurt'), false, typed);
  assert.equal(oneSlip('suxcide', 'suicide'), true);
});

test('English endings follow the spelling rules that matter here', () => {
  assert.ok(withEndings('cut').includes('cutting'));
  assert.ok(withEndings('abuse').includes('abusing'));
  assert.ok(withEndings('try').includes('tried'));
  assert.ok(withEndings('punch').includes('punches'));
  assert.deepEqual(withEndings('💊'), ['💊']);
});
