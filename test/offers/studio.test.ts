import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewFlow } from '../../demo/studio/preview-flow.ts';
import { FIELD_WORDS, words } from '../../demo/studio/words.ts';
import glossary from '../../flows/glossary/en-GB.json' with { type: 'json' };
import { NEEDS } from '../../src/base/need.ts';
import { sentencesIn, wordsIn } from '../../src/cli/sentences-in.ts';
import { textsIn } from '../../src/cli/texts-in.ts';
import { checkFlow } from '../../src/flow/check.ts';
import { sheetRows } from '../../src/offers/import/sheet-rows.ts';
import { unpackedSize } from '../../src/offers/import/unpacked-size.ts';
import { inFieldOrder } from '../../src/offers/field-order.ts';
import { xlsxOf } from './xlsx-of.ts';

test('the preview is a conversation that the check finds nothing wrong with, whatever a list helps with', () => {
  for (const needs of [[], NEEDS.slice(0, 1), NEEDS]) {
    const flow = previewFlow(
      needs.map((need) => [need, 3] as const),
      glossary.needs,
    );
    assert.deepEqual(checkFlow(flow.document, { words: flow.words }), []);
  }
});

test('every field that an offer can say has a name that is no word of ours', () => {
  const all = inFieldOrder(
    new Proxy({}, { get: () => 1, has: () => true }) as unknown as Parameters<typeof inFieldOrder>[0],
  );
  for (const field of Object.keys(all)) {
    if (['id', 'source', 'needsFrom'].includes(field)) continue;
    assert.ok(FIELD_WORDS[field as keyof typeof FIELD_WORDS], field);
  }
});

test('what the studio says is in short sentences', () => {
  for (const { text } of textsIn(words))
    for (const sentence of sentencesIn(text)) assert.ok(wordsIn(sentence).length <= 20, sentence);
});

test('a workbook that unpacks to more than a list can be is refused before it is unpacked', async () => {
  const file = xlsxOf({ S: [['name'], ['A']] });
  assert.ok(unpackedSize(new Uint8Array(file)) > 500 && unpackedSize(new Uint8Array(file)) < file.length);
  // The index says 4 GB of one entry, as that of an archive made to fill a memory would.
  const bomb = new Uint8Array(file);
  const entry = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002');
  new DataView(bomb.buffer).setUint32(entry + 24, 4_000_000_000, true);
  let unpacked = 0;
  const reading = sheetRows({ name: 'bomb.xlsx', bytes: bomb }, async () => {
    unpacked += 1;
    return [];
  });
  await assert.rejects(reading, /"bomb\.xlsx" unpacks to more than a list of services can be\. Save the sheet/);
  assert.equal(unpacked, 0);
});

test('what is no archive has no size, wherever it ends', () => {
  const file = xlsxOf({ S: [['name'], ['A']] });
  for (let length = 0; length < file.length; length += 7)
    assert.ok(unpackedSize(new Uint8Array(file.subarray(0, length))) >= 0);
  assert.equal(unpackedSize(new Uint8Array()), 0);
  assert.equal(unpackedSize(new Uint8Array(100).fill(0x50)), 0);
});
