// Reads the standard's own examples and mock pages of Open Referral UK with the import command, each file by itself:
//   node test/bench/open-referral.bench.ts <folder>        (or the folder in SIGNPOST_OPEN_REFERRAL)
// The folder is a copy of github.com/openreferraluk's schemas (BSD-3-Clause) or of its validator's mocks, whose licence
// (CC BY-SA) keeps them out of this repository. Exits with 1 when a record is neither kept nor named.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../src/cli/import.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import { readPage } from '../../src/offers/feed-page.ts';
import type { OffersFile } from '../../src/offers/offer.ts';

const from = process.argv[2] ?? process.env['SIGNPOST_OPEN_REFERRAL'];
if (from === undefined) {
  console.error(
    'Name a folder that holds service_list.json or service_full.json: the standard’s examples, or the mocks.',
  );
  process.exit(2);
}
const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)service_(?:full|list)\.json$/.test(name) && !name.includes('schema/'))
  .sort();
if (files.length === 0) {
  console.error(`There is no service_list.json and no service_full.json in ${from}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'open-referral-'));
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const failures: string[] = [];
console.log('| File | Records | Kept | Left out | Fields filled |\n| --- | --: | --: | --- | --- |');
for (const name of files) {
  const [out, report] = [join(folder, 'offers.json'), join(folder, 'report.json')];
  rmSync(out, { force: true });
  await command.run([join(from, name), '--out', out, '--report', report], { out: () => {}, error: console.error });
  const records = readPage(read(join(from, name)))?.records.length ?? 0;
  const { read: seen, kept, leftOut } = read<ImportReport>(report);
  const lost = Object.values(leftOut).reduce((sum: number, count) => sum + (count ?? 0), 0);
  if (records === 0 || seen !== records || kept + lost !== records) failures.push(name);
  const offers = kept > 0 ? read<OffersFile>(out).offers : [];
  const fields = new Set(offers.flatMap((offer) => Object.keys(offer)));
  const why = Object.entries(leftOut).map(([is, count]) => `${count} ${is}`);
  console.log(
    `| ${name} | ${records} | ${kept} | ${why.join(', ') || '–'} | ${fields.size}: ${[...fields].join(' ')} |`,
  );
}
rmSync(folder, { recursive: true });
if (failures.length > 0) {
  console.error(`Not read whole: ${failures.join(', ')}.`);
  process.exitCode = 1;
}
