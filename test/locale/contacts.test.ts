import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import contacts from '../../flows/safety/contacts.json' with { type: 'json' };
import { LANGUAGES } from '../../src/base/language.ts';
import { sentencesIn, wordsIn } from '../../src/cli/sentences-in.ts';
import { readsIn } from '../../src/locale/reads.ts';
import type { Contact } from '../../src/safety/contact.ts';

interface Lines {
  readonly locale: string;
  readonly reviewed: unknown;
  readonly lines: Readonly<Record<string, string>>;
}
const read = (tag: string): Lines =>
  JSON.parse(readFileSync(new URL(`../../flows/safety/contacts.${tag}.json`, import.meta.url), 'utf8')) as Lines;
/** All that contacts say, but for names and numbers. */
const said = (contacts.contacts as readonly Contact[]).flatMap(({ channels, whatHappens, waitNote }) =>
  [
    ...channels.flatMap(({ type, value, hours }) => [type === 'place' ? value : undefined, hours]),
    whatHappens,
    waitNote,
  ].filter((line) => line !== undefined),
);
const figures = (text: string): string => [...text.matchAll(/\d+(?::\d+)?/g)].join(' ');

for (const tag of LANGUAGES.filter((each) => each !== 'en-GB')) {
  const { locale, reviewed, lines } = read(tag);
  test(`a line of the contacts in ${tag} is left over from a contact that says something else now`, () => {
    assert.deepEqual([locale, reviewed], [tag, null]);
    assert.deepEqual(
      Object.keys(lines).filter((line) => !said.includes(line)),
      [],
    );
  });
  test(`a number of a contact is another one in ${tag}`, () => {
    for (const [english, own] of Object.entries(lines)) {
      // 1pm and 13:00 are the same hour.
      if (english.includes('pm')) continue;
      if (tag !== 'en-GB-x-easy') assert.equal(figures(own), figures(english), own);
      for (const figure of figures(own).split(' ')) assert.ok(english.includes(figure), own);
    }
  });
  test(`hours, or what happens there, are in English in ${tag}`, () => {
    if (tag === 'en-GB-x-easy') return;
    assert.deepEqual(
      [...new Set(said)].filter((line) => !lines[line]),
      [],
    );
  });
}

test('a line of the contacts is too long for easy read', () => {
  const reads = readsIn(read('en-GB-x-easy').lines);
  for (const line of said)
    for (const sentence of sentencesIn(reads(line).text)) assert.ok(wordsIn(sentence).length <= 10, sentence);
});

test('a line that a host wrote is lost, or is not marked as English', () => {
  assert.deepEqual(readsIn(read('ur').lines)('8am to 5pm on school days'), {
    text: '8am to 5pm on school days',
    lang: 'en',
  });
  assert.equal('lang' in readsIn(read('ur').lines)('Any time, day or night'), false);
});
