import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSizes } from '../../src/view/pictures/few-at-once.ts';

test('a page of cards has more than four, or one alone, or a card is on no page', () => {
  for (let count = 2; count <= 60; count++) {
    const sizes = pageSizes(count, 4);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      count,
    );
    assert.ok(
      sizes.every((size) => size >= 2 && size <= 4),
      `${count}: ${sizes.join(' ')}`,
    );
  }
  assert.deepEqual(pageSizes(5, 4), [3, 2]);
  assert.deepEqual(pageSizes(1, 4), [1]);
  assert.deepEqual(pageSizes(0, 4), [0]);
});
