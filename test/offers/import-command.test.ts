import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command } from '../../src/cli/import.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import { csvRows } from '../../src/offers/csv-rows.ts';
import type { NoteId } from '../../src/offers/note.ts';
import { hasMarkup, saysNothing } from '../../src/offers/plain-text.ts';
import type { OffersFile } from '../../src/offers/offer.ts';

const DEMO = new URL('../../demo/offers/', import.meta.url).pathname;
const SOURCES = [join(DEMO, 'source/greater-manchester'), join(DEMO, 'source/greater-manchester-more')];
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
after(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await command.run(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}
const json = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

test('the offers that the demo ships are what its sources give today', async () => {
  const [few, all] = [join(folder, 'few.json'), join(folder, 'all.json')];
  assert.equal((await run(SOURCES[0] ?? '', '--out', few)).code, 0);
  assert.equal((await run(...SOURCES, '--out', all)).code, 0);
  for (const [made, shipped] of [
    [few, 'greater-manchester.json'],
    [all, 'greater-manchester-all.json'],
  ] as const)
    assert.ok(
      (await readFile(made)).equals(await readFile(join(DEMO, shipped))),
      `demo/offers/${shipped} is stale: run npm run import:demo, see demo/offers/source/SOURCE.md`,
    );
});

test('2,153 real records: the counts of the report, and nothing of their dirt is left', async () => {
  const report = join(folder, 'report.json');
  await run(...SOURCES, '--out', join(folder, 'all.json'), '--report', report);
  const { read, kept, leftOut, noted: counts, notes } = await json<ImportReport>(report);
  const { offers } = await json<OffersFile>(join(folder, 'all.json'));
  assert.equal(read, 2153);
  assert.deepEqual(leftOut, { closed: 84, duplicate: 141, 'same-id': 7 });
  assert.equal(kept, read - 84 - 141 - 7);
  assert.equal(offers.length, kept);

  // What the spreadsheet did to the dentists' 508 numbers, counted in the file itself.
  const source = csvRows(await readFile(join(SOURCES[1] ?? '', 'gm_dentists.csv'), 'utf8'));
  const numbers = source.slice(1).flatMap(([, , , , number = 'NA']) => (number === 'NA' ? [] : [number]));
  const like = (shape: RegExp) => numbers.filter((number) => shape.test(number)).length;
  assert.equal(numbers.length, 508);
  assert.equal(like(/^[1-9]\d{9}$/), 492, 'lost their 0 and nothing else');
  assert.equal(like(/^\d+e\d$/), 12, 'were also written as a power of ten');
  assert.equal(like(/^\d{9}$/), 4, 'have nine digits');
  // Two of the powers and two of the nine digits cannot be numbers; a power is a prison's dentist, who is left out.
  const noted = (kind: NoteId) => notes.filter(({ is, at }) => is === kind && at.startsWith('gm-dentists'));
  const repaired = noted('repaired-phone');
  assert.equal(repaired.length, 503);
  assert.equal(repaired.filter(({ was = '' }) => /^[1-9]\d{9}$/.test(was)).length, 492);
  assert.equal(noted('not-a-phone').length, 4);
  const rung = offers.flatMap(({ phones = [] }) => phones.map(({ number }) => number.replaceAll(' ', '')));
  for (const { was = '', at } of repaired) {
    // A copy of a record is left out; what is kept is the number as it was, with its 0.
    const kept = offers.find(({ id }) => id === at);
    if (kept && /^[1-9]\d{9}$/.test(was)) assert.ok(rung.includes(`0${was}`), `${at}: ${was}`);
  }
  const dentists = offers.filter(({ id, phones }) => id.startsWith('gm-dentists') && phones);
  for (const { phones } of dentists) assert.match(phones?.[0]?.number ?? '', /^0\d{3,4} [\d ]+$/);

  assert.equal(new Set(offers.map(({ id }) => id)).size, offers.length);
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(strings)
        : [];
  for (const offer of offers)
    for (const text of strings(offer)) {
      assert.ok(!hasMarkup(text), `${offer.id}: ${text}`);
      assert.ok(!saysNothing(text), `${offer.id}: ${text}`);
    }
  assert.equal(counts['maybe-a-person'], 28);
  assert.ok(!offers.some(({ email }) => email?.startsWith('a.person@')));
});

test('the table at the end says what was read, kept and left out, and what is missing', async () => {
  const { out } = await run(SOURCES[0] ?? '', '--out', join(folder, 'few.json'));
  for (const line of [
    /566 {2}read/,
    /564 {2}kept/,
    /0 {2}ready to choose from/,
    /564 {2}do not say who will know/,
    /Fields filled: .*name 100 %/,
    /Wrote 564 offers/,
  ])
    assert.match(out, line);
});

test('the report for people is a whole page, and shows what stood in a file without running it', async () => {
  const csv = join(folder, 'odd.csv');
  const page = join(folder, 'odd.html');
  await writeFile(csv, 'name,url,Notes on <i>colour\n"Club <script>alert(1)</script>",javascript:alert(1),x\n,,y\n');
  assert.equal((await run(csv, '--out', join(folder, 'odd.json'), '--report', page)).code, 0);
  const html = await readFile(page, 'utf8');
  assert.doesNotMatch(html, /<script|<i>/);
  assert.match(html, /javascript:alert\(1\)/);
  assert.match(html, /it has no name/);
});

test('order of rows changes nothing; importing the result again changes nothing', async () => {
  const rows = (await readFile(join(SOURCES[0] ?? '', 'trafford_mental_health_services.csv'), 'utf8'))
    .trim()
    .split('\n');
  const file = join(folder, 'mh.csv');
  await writeFile(file, rows.join('\n'));
  await run(file, '--out', join(folder, 'forward.json'), '--source-name', 'T');
  await writeFile(file, [rows[0], ...rows.slice(1).reverse()].join('\n'));
  await run(file, '--out', join(folder, 'backward.json'), '--source-name', 'T');
  const forward = await readFile(join(folder, 'forward.json'), 'utf8');
  assert.equal(await readFile(join(folder, 'backward.json'), 'utf8'), forward);
  await run(join(folder, 'forward.json'), '--out', join(folder, 'again.json'));
  assert.equal(await readFile(join(folder, 'again.json'), 'utf8'), forward);
});

test('wrong use is 2 and says how; nothing kept is 1 and writes nothing', async () => {
  for (const args of [
    [],
    ['--out', 'x.json'],
    ['a.csv'],
    ['a.csv', '--out', 'x.json', '--fetched', 'today'],
    ['a.csv', '--out', 'x', '--report', 'r.pdf'],
    ['a.csv', '--nonsense'],
  ]) {
    const { code, error } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(error, /signpost-chat import SOURCE/);
  }
  const nothing = join(folder, 'nothing.json');
  const missing = await run(join(folder, 'missing.csv'), '--out', nothing);
  assert.equal(missing.code, 1);
  assert.match(missing.error, /There is no file or folder/);
  await assert.rejects(readFile(nothing));
});

test('--help says everything that can be said to it', async () => {
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  for (const option of ['--out', '--shards', '--report', '--json-ld', '--check-links', '--max-pages', '--licence'])
    assert.ok(out.includes(option), option);
});

test('one bad file is named and the others are imported', async () => {
  await writeFile(join(folder, 'bad.json'), '{"offers": [');
  await writeFile(join(folder, 'good.csv'), 'name\nA club\n');
  const { code, error } = await run(
    join(folder, 'bad.json'),
    join(folder, 'good.csv'),
    '--out',
    join(folder, 'mixed.json'),
  );
  assert.equal(code, 0);
  assert.match(error, /bad\.json: .* is not JSON/);
  assert.deepEqual((await json<OffersFile>(join(folder, 'mixed.json'))).offers, [
    { id: 'good:a-club', name: 'A club', needs: ['activities'], needsFrom: 'words' },
  ]);
});
