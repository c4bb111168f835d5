import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import words from '../../flows/safety/clue-words.en-GB.json' with { type: 'json' };
import { alarmSentences, labelledSentences } from '../../src/cli/alarm-sentences.ts';
import { command as learn } from '../../src/cli/learn-alarms.ts';
import { MOST, pack, unpack } from '../../src/safety/clue-weights.ts';
import { ClueCutter, CLUES } from '../../src/safety/clues.ts';
import { ALARMS, heardNothing } from '../../src/safety/hearing.ts';
import { listen } from '../../src/safety/listen.ts';
import { alarms, coreAlone, EARS, firstSight, nearMisses, overhear, packs } from './measure.ts';

test('the weights are not older than the sentences and the words', async () => {
  const problems: string[] = [];
  const code = await learn.run(['--check'], { out: () => {}, error: (line) => problems.push(line) });
  assert.equal(code, 0, problems.join());
});

test('no sentence that is measured with is learned from, and none is learned from twice', () => {
  const learned = alarmSentences().map(({ text }) => text.toLowerCase());
  const known = new Set(learned);
  const both = [...alarms, ...nearMisses, ...firstSight].filter(({ text }) => known.has(text.toLowerCase()));
  assert.deepEqual(both, []);
  const labelled = labelledSentences().map(({ text }) => text.toLowerCase());
  assert.equal(new Set(labelled).size, labelled.length);
});

test('every kind of danger is learned from many sentences', () => {
  for (const kind of ALARMS) {
    const count = labelledSentences().filter(({ kinds }) => kinds.includes(kind)).length;
    assert.ok(count >= 300, `${kind}: ${count}`);
  }
});

test('what is packed comes out again: far apart, side by side, for and against, first and last', () => {
  const weights = [
    { number: 0, says: -MOST, kind: 0 },
    { number: 1, says: MOST, kind: ALARMS.length - 1 },
    { number: 91, says: 1, kind: 3 },
    { number: 182, says: -1, kind: 0 },
    { number: CLUES - 1, says: 2, kind: 1 },
  ];
  const { says, kindOf } = unpack({ ...pack(weights), sure: 0, calm: 0 });
  assert.equal(says.filter(Boolean).length, weights.length);
  for (const { number, says: wanted, kind } of weights) {
    assert.equal(says[number], wanted, String(number));
    if (wanted > 0) assert.equal(kindOf(number), ALARMS[kind]);
  }
});

test('a long message is looked at part by part, and no word of it is passed over', () => {
  const cutter = new ClueCutter(words);
  const text = `${'we went to town, and had tea. '.repeat(20)}${'on and on '.repeat(40)}the end`;
  const seen = new Set(cutter.stretches(text).flatMap((stretch) => stretch.map(({ piece }) => piece)));
  assert.equal(seen.size, text.split(' ').length);
  assert.ok(cutter.stretches(text).every(({ length }) => length > 0 && length <= 24));
  const quiet = 'My job is fine. I like my flat and my garden. '.repeat(8);
  assert.ok(EARS.all(`${quiet}I want to kill myself. ${quiet}`).alarms.length > 0);
});

test('the core alone hears plain words of every kind, and says which', () => {
  const plain = {
    suicide: 'i want to kill myself',
    'self-harm': 'i cut my arms with a razor',
    abuse: 'my stepdad hits me',
    'sexual-harm': 'my uncle touches my private parts',
    overdose: 'i swallowed a whole packet of tablets',
    'danger-now': 'she isnt breathing',
    'harm-to-others': 'i want to stab someone',
    'missing-exploited': 'they make me sell drugs',
  };
  for (const [kind, text] of Object.entries(plain))
    assert.ok(
      coreAlone(text).alarms.some((alarm) => alarm.kind === kind),
      `${text}: ${JSON.stringify(coreAlone(text).alarms)}`,
    );
});

test('what was learned says the words that it heard, as they were written', () => {
  const { alarms } = overhear('hello there, My Stepdad HITS me with a belt');
  assert.match(alarms[0]?.because ?? '', /HITS|belt/u);
  assert.ok('hello there, My Stepdad HITS me with a belt'.includes(alarms[0]?.because ?? '?'));
});

test('somebody else in danger gets the card for a helper, from the core too', () => {
  for (const hear of [EARS.core, EARS.all]) {
    assert.equal(hear('my friend wants to kill herself').aboutOther, true);
    assert.equal(hear('i want to kill myself').aboutOther, false);
  }
});

/** What was learned has its mind made up: nobody is in danger here. */
const calm = () => ({ ...heardNothing, isCalm: true });

test('a phrase that people wrote is set aside because what was learned speaks against it', () => {
  for (const text of ['i want to die', 'ran away n dont kno wer to sleep', 'my stepdad hits me', 'she isnt breathing'])
    assert.ok(listen(text, packs, calm).alarms.length > 0, text);
});

test('in a calm message a loose phrase raises an alarm, or any phrase beside a lesson', () => {
  for (const text of ['our little secret, i said to the cat', 'leaflet on why people take their own life']) {
    assert.ok(listen(text, packs, () => ({ ...heardNothing, isCalm: false })).alarms.length > 0, text);
    assert.deepEqual(listen(text, packs, calm).alarms, [], text);
  }
});

test('a message of which nothing is known counts as a calm one', () => {
  for (const text of ['', 'hello', 'zxqv', 'nie wiem co robić', 'qwerty asdf'])
    assert.equal(overhear(text).isCalm, false, text);
});

test('no alarm of ours is lost because the message around it is calm', () => {
  const lost = alarms.filter(({ text }) => EARS.phrases(text).alarms.length > 0 && !EARS.all(text).alarms.length);
  assert.deepEqual(
    lost.map(({ text }) => text),
    [],
  );
});

test('what was learned is small and says so little that no single clue decides', () => {
  const file = JSON.parse(
    readFileSync(new URL('../../flows/safety/clue-weights.en-GB.json', import.meta.url), 'utf8'),
  ) as { sure: number };
  assert.ok(file.sure > MOST);
});
