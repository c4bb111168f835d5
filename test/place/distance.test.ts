import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadCentres, unpack } from '../../src/place/centres.ts';
import { milesBetween, milesFrom } from '../../src/place/distance.ts';
import { OUTCODE_TABLE } from '../../src/place/outcode-table.ts';
import { pack } from './pack-outcodes.mjs';

test('packing loses no outcode and no centre', () => {
  const rows = [
    ['AB1', 5713, -214],
    ['AB10', 5714, -212],
    ['AB2', 5720, -211],
    ['E1', 5152, -6],
    ['E1W', 5151, -6],
    ['NPT', 5159, -299],
  ];
  const centres = unpack((pack as (rows: unknown) => string)(rows));
  assert.deepEqual(Object.fromEntries(centres), {
    AB1: { lat: 57.13, lon: -2.14 },
    AB2: { lat: 57.2, lon: -2.11 },
    AB10: { lat: 57.14, lon: -2.12 },
    E1: { lat: 51.52, lon: -0.06 },
    E1W: { lat: 51.51, lon: -0.06 },
  });
});

test('the table covers Great Britain in at most 15 kB gzip', () => {
  const centres = unpack(OUTCODE_TABLE);
  assert.equal(centres.size, 2995);
  assert.ok(gzipSync(OUTCODE_TABLE).length <= 15_000);
  for (const [outcode, { lat, lon }] of centres)
    assert.ok(lat > 49.8 && lat < 60.9 && lon > -8.7 && lon < 1.8, outcode);
});

test('a known distance comes out right: London to Edinburgh is about 332 miles', () => {
  assert.ok(Math.abs(milesBetween({ lat: 51.5074, lon: -0.1278 }, { lat: 55.9533, lon: -3.1883 }) - 332) < 2);
});

test('miles are whole, at least 1, and unknown where either end is unknown', async () => {
  const miles = milesFrom(await loadCentres());
  assert.equal(miles('M33', { lat: 53.42, lon: -2.32 }), 1);
  assert.equal(miles('M33', { postcode: 'M33 7ZF' }), 1);
  const toLeeds = miles('M33', { postcode: 'LS1 4AP' });
  assert.ok(toLeeds !== undefined && Number.isInteger(toLeeds) && toLeeds > 30 && toLeeds < 50, String(toLeeds));
  assert.equal(miles('BT12', { postcode: 'M33 7ZF' }), undefined);
  assert.equal(miles('JE2', { postcode: 'M33 7ZF' }), undefined);
  assert.equal(miles('ZZ99', { postcode: 'M33 7ZF' }), undefined);
  assert.equal(miles('M33', { postcode: 'WA154 1HF' }), undefined);
  assert.equal(miles('M33', {}), undefined);
});
