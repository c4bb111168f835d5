import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlText } from '../../src/cli/html-text.ts';
import { readWorkbook } from '../../src/cli/read-workbook.ts';
import { readFile } from '../../src/offers/import/read-file.ts';
import { fileOf, offersText } from '../../src/offers/import/offers-text.ts';
import { Together } from '../../src/offers/import/together.ts';
import { any, assertClean, record, RUNS, text } from './any-input.ts';

/** What an import makes of files by name. What is wrong with one of them is told and never thrown. */
async function imported(files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) {
  const together = new Together();
  for (const [name, bytes] of files)
    await together.take(name, undefined, () =>
      readFile({ name, bytes }, { note: together.note, toText: htmlText, readWorkbook }),
    );
  const { run, source } = together.finish({}, { today: '2026-11-21', named: 'x', toText: htmlText });
  return { ...run, source };
}
const bytesOf = (said: string) => new Uint8Array(new TextEncoder().encode(said));
const ending = fc.constantFrom('csv', 'tsv', 'json', 'xlsx');
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  any.map((json) => bytesOf(JSON.stringify(json) ?? '')),
  fc.array(record, { maxLength: 4 }).map((offers) => bytesOf(JSON.stringify({ offers }))),
  fc.array(record, { maxLength: 4 }).map((contents) => bytesOf(JSON.stringify({ contents }))),
  fc
    .array(fc.array(text, { maxLength: 4 }), { maxLength: 4 })
    .map((rows) =>
      bytesOf(
        [
          'name,phone,website,age range',
          ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
        ].join('\n'),
      ),
    ),
);
/** The same few services in several files, each knowing something else of them. */
const known = fc.record(
  {
    id: fc.constantFrom('1', '2', 'a club'),
    name: fc.constantFrom('A club', 'The A Club', 'B'),
    org: fc.constantFrom('Trust', 'The Trust'),
    postcode: fc.constantFrom('M33 1AA', 'M33 2BB', ''),
    description: fc.constantFrom('Somewhere to be', 'Help with worry, ages 11 to 18', ''),
    phone: fc.constantFrom('1617903377', '0161 000 1111', ''),
    url: fc.constantFrom('www.a.org.uk', ''),
  },
  { requiredKeys: ['name'] },
);
const familiar = fc.array(known, { minLength: 1, maxLength: 4 }).chain((rows) =>
  fc.constantFrom(
    ['csv', bytesOf(tableOf(rows))] as const,
    [
      'json',
      bytesOf(
        JSON.stringify({
          offers: rows.map(({ postcode, phone, ...row }) => ({ ...row, places: [{ postcode }], phones: [phone] })),
        }),
      ),
    ] as const,
    [
      'json',
      bytesOf(
        JSON.stringify({
          contents: rows.map(({ org, ...row }) => ({
            ...row,
            status: 'active',
            organization: { id: 'o', name: org },
          })),
        }),
      ),
    ] as const,
  ),
);
function tableOf(rows: readonly Partial<Record<string, string>>[]): string {
  const columns = ['id', 'name', 'org', 'postcode', 'description', 'phone', 'url'];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');
}
const mixture = fc
  .array(fc.oneof(familiar, fc.tuple(ending, content)), { minLength: 1, maxLength: 4 })
  .map((files) => files.map(([end, bytes], at) => [`list${at}.${end}`, bytes] as const));

test('any mixture of files with any bytes in them: never throws, never emits HTML, whatever their order', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (files) => {
      const { offers, sources, failed } = await imported(files);
      assertClean(offers);
      assert.equal(sources.length + failed.length, files.length, 'every file is accounted for');
      assert.deepEqual((await imported([...files].reverse())).offers, offers);
    }),
    RUNS,
  );
});

test('importing what an import wrote changes nothing, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (files) => {
      const first = await imported(files);
      if (first.offers.length === 0) return;
      const written = offersText(fileOf(first.offers, first.source));
      const again = await imported([['offers.json', bytesOf(written)]]);
      assert.equal(offersText(fileOf(again.offers, again.source)), written);
    }),
    RUNS,
  );
});
