import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcodeOf, readPlace } from '../../src/place/outcode.ts';

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

test('Northern Ireland and the islands are named, so that nobody is told their postcode is wrong', () => {
  assert.deepEqual(readPlace('BT12 6AB'), { is: 'outcode', outcode: 'BT12', where: 'northern-ireland' });
  assert.deepEqual(readPlace('JE2 3AB'), { is: 'outcode', outcode: 'JE2', where: 'crown-dependency' });
  assert.deepEqual(readPlace('LL57'), { is: 'outcode', outcode: 'LL57', where: 'great-britain' });
  assert.deepEqual(readPlace('Bangor'), { is: 'not-a-postcode' });
});
