import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { distance, nearest, suggest } from '../../src/flow/nearest.ts';

test('two words are as far from each other as the order in which they are named', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) =>
      assert.equal(distance(a, b), distance(b, a)),
    ),
  );
});

test('a word is far from itself, or near to another', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) =>
      assert.equal(distance(a, b) === 0, a === b),
    ),
  );
  assert.equal(distance('serch', 'search'), 1);
  assert.equal(distance('kitten', 'sitting'), 3);
});

test('a word that is like nothing known gets a wild guess', () => {
  assert.equal(nearest('serch', ['money', 'search']), 'search');
  assert.equal(nearest('elephant', ['money', 'search']), undefined);
  assert.equal(suggest('elephant', ['money', 'search']), 'Use one of: money, search.');
  assert.equal(suggest('elephant', []), 'Take it out.');
});
