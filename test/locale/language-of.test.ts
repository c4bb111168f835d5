import assert from 'node:assert/strict';
import { test } from 'node:test';
import contacts from '../../flows/safety/contacts.json' with { type: 'json' };
import cy from '../../flows/safety/contacts.cy-GB.json' with { type: 'json' };
import pl from '../../flows/safety/contacts.pl.json' with { type: 'json' };
import ur from '../../flows/safety/contacts.ur.json' with { type: 'json' };
import invented from '../../demo/offers/invented-town.json' with { type: 'json' };
import glossary from '../../flows/glossary/cy-GB.json' with { type: 'json' };
import { languageOf } from '../../src/locale/language-of.ts';

test('what an English list says is read out by another voice', () => {
  for (const { name } of contacts.contacts) assert.equal(languageOf(name), 'en', name);
  for (const { name, summary } of invented.offers) {
    assert.equal(languageOf(name), 'en', name);
    assert.equal(languageOf(summary), 'en', summary);
  }
});

test('sentences of another language are read out by an English voice', () => {
  const long = (lines: Readonly<Record<string, string>>): string[] =>
    Object.values(lines).filter((line) => line.split(' ').length > 5);
  for (const line of long(ur.lines)) assert.equal(languageOf(line), 'ur', line);
  const found = (lines: readonly string[], tag: string): number =>
    lines.filter((line) => languageOf(line) === tag).length / lines.length;
  assert.ok(found(long(pl.lines), 'pl') > 0.95);
  assert.ok(found(long(cy.lines), 'cy') > 0.6);
});

test('people without a number are named in Welsh by an English voice', () => {
  for (const { name, how } of Object.values(glossary.humans))
    for (const line of [name, how]) assert.equal(languageOf(line), 'cy', line);
});
