import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcodeOf } from '../../src/place/outcode.ts';

test('only the first half of a postcode is kept, however it is typed', () => {
  for (const [typed, outcode] of [
    ['M33 7ZF', 'M33'],
    [' m337zf ', 'M33'],
    ['M33', 'M33'],
    ['ec1a 1bb', 'EC1A'],
    ['W1A', 'W1A'],
    ['wa14', 'WA14'],
    ['B1-1AA', 'B1'],
    ['sk8 3js.', 'SK8'],
  ] as const)
    assert.equal(outcodeOf(typed), outcode, typed);
});

test('what is no postcode is not made into one', () => {
  for (const typed of ['', 'Sale', '33', 'M337', 'WA154 1HF', 'I live at 7 High St', '12345', 'M33 7ZFX'])
    assert.equal(outcodeOf(typed), undefined, typed);
});

test('a place in Northern Ireland or on an island is a postcode: nobody is told that theirs is wrong', () => {
  for (const [typed, outcode] of [
    ['BT12 6AB', 'BT12'],
    ['JE2 3AB', 'JE2'],
    ['LL57', 'LL57'],
  ] as const)
    assert.equal(outcodeOf(typed), outcode);
});
