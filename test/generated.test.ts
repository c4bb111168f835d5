import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fresh } from './generated.mjs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the tables of the README say what the source says', () => {
  assert.equal(readme, fresh(readme), 'Run: node test/generated.mjs --write');
});

test('a table that somebody edited by hand is noticed', () => {
  assert.notEqual(
    fresh(readme.replace('| `nation` |', '| `country` |')),
    readme.replace('| `nation` |', '| `country` |'),
  );
});
