import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isAlreadyId } from '../../src/base/already.ts';
import { isNeedId, NEEDS } from '../../src/base/need.ts';
import { isRole } from '../../src/base/role.ts';
import { command as learn } from '../../src/cli/learn.ts';
import { readSentence, readSentences, VOICES } from '../../src/cli/sentences.ts';
import { entries } from '../../src/understand/lexicon-file.ts';
import { lexicon, packed } from './understander.ts';

const sentences = readSentences(new URL('../../flows/lexicon/sentences', import.meta.url).pathname);

test('lexicon and weights do not grow beyond what a phone should load', () => {
  const bytes = gzipSync(JSON.stringify(packed), { level: 9 }).length;
  assert.ok(bytes <= 30_000, `${bytes} bytes gzipped, of 30,000`);
});

test('the weights are not older than the sentences and the lexicon', async () => {
  const problems: string[] = [];
  assert.equal(
    await learn.run(['--check'], { out: () => {}, error: (line) => problems.push(line) }),
    0,
    problems.join(),
  );
});

test('no id in the lexicon is misspelt and none is missing', () => {
  assert.deepEqual(Object.keys(lexicon.needs).sort(), [...NEEDS].sort());
  assert.deepEqual(Object.keys(lexicon.near).sort(), [...NEEDS].sort());
  for (const lines of Object.values(lexicon.near)) for (const id of entries(lines)) assert.ok(isNeedId(id), id);
  for (const id of Object.keys(lexicon.already)) assert.ok(isAlreadyId(id), id);
  for (const id of Object.keys(lexicon.who)) assert.ok(isRole(id), id);
});

test('entries name only groups that exist, and none twice for one need', () => {
  const groups = new Set(Object.keys(lexicon.groups).map((name) => `{${name}}`));
  for (const [need, strengths] of Object.entries(lexicon.needs)) {
    const all = Object.values(strengths).flatMap((lines) => entries(lines));
    for (const entry of all)
      for (const word of entry.match(/\{[^}]*\}/g) ?? []) assert.ok(groups.has(word), `${need}: ${entry}`);
    const twice = all.filter((entry, index) => all.indexOf(entry) !== index);
    assert.deepEqual(twice, [], need);
  }
});

test('there are enough sentences of our own, for every need and in many voices', () => {
  assert.ok(sentences.length >= 2500, `${sentences.length} sentences`);
  const of = (need: string) => sentences.filter(({ needs }) => needs[0] === need);
  for (const need of NEEDS) {
    assert.ok(of(need).length >= 50, `${need}: ${of(need).length}`);
    const voices = new Set(of(need).map(({ voice }) => voice));
    assert.ok(voices.size >= 7, `${need}: only ${[...voices].join()}`);
  }
  assert.deepEqual(
    [...new Set(sentences.map(({ voice }) => voice))].filter((voice) => !VOICES.includes(voice as never)),
    [],
  );
});

test('no sentence stands twice, because the copy would be learned from and tried on', () => {
  const plain = sentences.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  assert.deepEqual([...new Set(plain.filter((text, index) => plain.indexOf(text) !== index))], []);
});

test('a sentence that cannot be learned from says which line it is and what to do', () => {
  for (const line of [
    '{',
    '{"needs":["sleep"],"voice":"teen"}',
    '{"text":"a","needs":["sleeep"],"voice":"teen"}',
    '{"text":"a","needs":["sleep"]}',
  ])
    assert.throws(() => readSentence(line, 'sleep.jsonl, line 3'), /sleep\.jsonl, line 3 .*(Correct|Add|Use)/, line);
});
