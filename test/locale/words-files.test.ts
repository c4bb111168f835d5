import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isRole } from '../../src/base/role.ts';
import { sentencesIn, wordsIn } from '../../src/cli/sentences-in.ts';
import { textsIn } from '../../src/cli/texts-in.ts';
import type { SafetyWords } from '../../src/safety/words.ts';

const FOLDERS = ['what-matters', 'professional', 'check-in', 'glossary', 'safety'];
const flows = new URL('../../flows/', import.meta.url);
const read = (folder: string, tag: string): unknown =>
  JSON.parse(readFileSync(new URL(`${folder}/${tag}.json`, flows), 'utf8'));
const tags = readdirSync(new URL('glossary/', flows)).map((name) => name.replace('.json', ''));

type Keyed = Readonly<Record<string, unknown>>;
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A sentence for each role, and no list of answers that happen to be called so. */
const isByRole = (value: Keyed): boolean => typeof value['me'] === 'string' && Object.keys(value).every(isRole);

/** Every place that has words. Paragraphs count as one: a language may cut them in another way. */
const places = (value: unknown, path: readonly string[] = []): string[] =>
  isKeyed(value) && (path.at(-1) === 'options' || !isByRole(value))
    ? Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))
    : [path.join('.')];

/** The places where more than one role is spoken to, with those roles. */
const byRole = (value: unknown, path: readonly string[] = []): string[] =>
  !isKeyed(value)
    ? []
    : path.at(-1) !== 'options' && isByRole(value)
      ? Object.keys(value).map((role) => [...path, role].join('.'))
      : Object.entries(value).flatMap(([key, each]) => byRole(each, [...path, key]));

const contacts = (words: unknown): readonly string[] =>
  Object.entries((words as SafetyWords).cards).flatMap(([kind, card]) =>
    Object.entries(card).map(([role, { first, more }]) => `${kind} ${role}: ${String(first)} | ${String(more)}`),
  );
/** A fifth more than in English: other languages take more letters. */
const most = (at: string): number =>
  /\.ask(\.\w+)?$/.test(at) ? 96 : /\.options\./.test(at) ? 60 : at.endsWith('.label') ? 48 : Infinity;

for (const tag of tags.filter((each) => each !== 'en-GB')) {
  describe(`the words in ${tag}`, () => {
    for (const folder of FOLDERS) {
      const english = read(folder, 'en-GB');
      const own = read(folder, tag);
      it(`of ${folder} leave out no step, answer, reason or card, and have none too many`, () => {
        assert.deepEqual(places(own).sort(), places(english).sort());
      });
      it(`of ${folder} speak to a parent, a friend and a professional wherever English does`, () => {
        const mine = byRole(own);
        assert.deepEqual(
          byRole(english).filter((place) => !mine.includes(place)),
          [],
        );
      });
      it(`of ${folder} say which language they are in`, () => {
        assert.equal((own as { locale: string }).locale, tag);
      });
      it(`of ${folder} name no phone number: numbers stand with the day on which they were checked`, () => {
        for (const { at, text } of textsIn(own)) assert.doesNotMatch(text, /\d(?: ?\d){4}/, at);
      });
      it(`of ${folder} fit their places`, () => {
        for (const { at, text } of textsIn(own))
          assert.ok(text.length <= most(at), `${at} has ${text.length} characters: ${text}`);
      });
    }
    it('lead from each safety card to the same people as in English, and ask back the same', () => {
      const [english, own] = [read('safety', 'en-GB'), read('safety', tag)];
      assert.deepEqual(contacts(own), contacts(english));
      const ids = (words: unknown): string[] => (words as SafetyWords).check.options.map(({ id }) => id);
      assert.deepEqual(ids(own), ids(english));
    });
  });
}

describe('easy read', () => {
  it('has no sentence of more than ten words', () => {
    for (const folder of FOLDERS)
      for (const { at, text } of textsIn(read(folder, 'en-GB-x-easy')))
        for (const sentence of sentencesIn(text))
          assert.ok(wordsIn(sentence).length <= 10, `${folder} ${at}: ${sentence}`);
  });
});
