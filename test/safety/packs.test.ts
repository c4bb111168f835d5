import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AlarmGroup, AlarmPack } from '../../src/safety/alarm-pack.ts';
import { hear } from '../../src/safety/hear.ts';
import { ALARMS, CAUTIONS } from '../../src/safety/hearing.ts';

const folder = new URL('../../flows/safety/', import.meta.url);
const packs = readdirSync(folder)
  .filter((name) => /^alarms\..*\.json$/u.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as AlarmPack);
const PARTS = ['FILLER', 'JOKE', 'NOT', 'ME', 'OTHER', 'CONTEXT', 'REAL'];
const choices = (phrase: string): string[][] =>
  phrase.split(' ').flatMap((piece) => (piece === '..' || piece === '&' ? [] : [piece.replace('?', '').split('/')]));

/** A message that says the phrase, with one of the choices at one of its places and the first choice elsewhere. */
function* messages(phrase: string, pack: AlarmPack): Generator<string> {
  const say = (choice: string): string => {
    if (choice === '$') return '';
    const set = pack.sets[choice]?.split(' ')[0];
    return set === undefined ? choice.replaceAll('_', ' ').replace('##', '30').replace('#', '20') : say(set);
  };
  const places = choices(phrase);
  for (const [at, ways] of places.entries()) {
    for (const way of ways)
      yield places
        .map((others, place) => say(place === at ? way : (others[0] ?? '')))
        .join(' ')
        .trim();
  }
}

/** What cannot be heard by itself: phrases that another reading of the same words shuts out. */
function unheard(group: AlarmGroup, pack: AlarmPack): string[] {
  return group.say.flatMap((phrase) =>
    [...messages(phrase, pack)]
      .filter((text) => {
        const { alarms, cautions } = hear(text, [pack]);
        return ![...alarms, ...cautions].some(({ kind }) => kind === group.kind);
      })
      .map((text) => `${phrase}  ("${text}")`),
  );
}

for (const pack of packs) {
  test(`${pack.locale}: every set that a phrase names is there, and so are those that every pack needs`, () => {
    const phrases = [...pack.groups.flatMap(({ say }) => say), ...pack.idioms];
    const named = [...phrases.flatMap(choices).flat(), ...Object.values(pack.sets).flatMap((set) => set.split(' '))];
    const missing = new Set(named.filter((choice) => /^[A-Z]{2,}$/u.test(choice) && !(choice in pack.sets)));
    assert.deepEqual([...missing], []);
    assert.deepEqual(
      PARTS.filter((name) => !(name in pack.sets)),
      [],
    );
  });
  test(`${pack.locale}: every group is of a known kind and says what it holds`, () => {
    for (const { kind, note, say } of pack.groups) {
      assert.ok([...ALARMS, ...CAUTIONS].includes(kind), kind);
      assert.ok(note.length > 5 && say.length > 0, note);
    }
  });
  test(`${pack.locale}: every word of every phrase can be heard`, () => {
    assert.deepEqual(
      pack.groups.flatMap((group) => unheard(group, pack)),
      [],
    );
  });
  test(`${pack.locale}: nobody has reviewed it, and it says so`, () => assert.equal(pack.reviewed, null));
}
