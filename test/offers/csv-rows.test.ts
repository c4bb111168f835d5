import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvRows, delimiterOf } from '../../src/offers/csv-rows.ts';
import { decodeText } from '../../src/offers/decode-text.ts';

test('quotes, delimiters, line breaks and empty cells inside a table', () => {
  assert.deepEqual(csvRows('\uFEFFa,b\r\n"x, ""y""\r\nz",\r\n,\n'), [
    ['a', 'b'],
    ['x, "y"\r\nz', ''],
    ['', ''],
  ]);
  assert.deepEqual(csvRows('a;b\r1;2'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
  assert.deepEqual(csvRows('a\tb\n"1\t2"\t3'), [
    ['a', 'b'],
    ['1\t2', '3'],
  ]);
  assert.deepEqual(csvRows('a,b\n5" nail,"never closed\n1,2'), [
    ['a', 'b'],
    ['5" nail', 'never closed\n1,2'],
  ]);
  assert.deepEqual(csvRows(''), []);
  assert.equal(delimiterOf('"a;b;c",d'), ',');
});

test('it reads what a well-kept parser writes, whatever is in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', '\t', ' ', '=', '1') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      (rows, delimiter) => {
        assert.deepEqual(csvRows(Papa.unparse(rows, { delimiter }), delimiter), rows);
      },
    ),
  );
});

test('it agrees with a well-kept parser about tables without stray quotation marks', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ' ', '1') }),
    fc.string({ unit: fc.constantFrom('a', ',', '\n', ' ') }).map((text) => `"${text}"`),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((row) => row.join(',')).join('\n');
      assert.deepEqual(csvRows(text, ','), Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data);
    }),
  );
});

test('old spreadsheets: Windows-1252, UTF-16 and UTF-8 all come out right', () => {
  assert.equal(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x92])), 'café ’');
  assert.equal(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00])), 'aé');
  assert.equal(decodeText(new Uint8Array([0xfe, 0xff, 0x00, 0x61])), 'a');
  assert.equal(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9])), 'é');
});
