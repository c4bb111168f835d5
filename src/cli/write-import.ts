import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Offer, Source } from '../offers/offer.ts';
import { jsonLdText } from '../offers/to-json-ld.ts';
import { unpack } from '../place/centres.ts';
import { OUTCODE_TABLE } from '../place/outcode-table.ts';
import type { ImportArguments } from './import-arguments.ts';
import { reportHtml } from '../offers/import/report-html.ts';
import type { ImportReport } from '../offers/import/report.ts';
import { makeShards } from './make-shards.ts';
import { fileOf, offersText } from '../offers/import/offers-text.ts';

/** Writes what was asked for and tells of it; reports are written even when no offer was kept. */
export async function writeImport(
  asked: ImportArguments,
  offers: readonly Offer[],
  source: Source,
  report: ImportReport,
  today: string,
): Promise<string[]> {
  const told: string[] = [];
  if (offers.length > 0) {
    const file = fileOf(offers, source);
    if (asked.out !== undefined) {
      await write(asked.out, offersText(file));
      told.push(`Wrote ${offers.length} offers to ${asked.out}.`);
    }
    if (asked.shards !== undefined) told.push(await writeShards(asked.shards, offers, source));
    if (asked.jsonLd !== undefined) await write(asked.jsonLd, `${jsonLdText(offers)}\n`);
  }
  for (const name of asked.reports)
    await write(name, name.endsWith('.html') ? reportHtml(report, today) : `${JSON.stringify(report, null, 1)}\n`);
  return told;
}

/** Old shards go first: one that is left over would show offers that are gone. The manifest comes last, when all else is there. */
async function writeShards(folder: string, offers: readonly Offer[], source: Source): Promise<string> {
  const { manifest, files } = makeShards(fileOf(offers, source), unpack(OUTCODE_TABLE));
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (/^(?:manifest|[a-z-]+-(?:\d+|any))\.json$/.test(name)) await rm(join(folder, name));
  for (const [name, file] of files) await write(join(folder, name), JSON.stringify(file));
  await write(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return `Wrote ${offers.length} offers to ${files.size} files in ${folder}: set offers="…/manifest.json".`;
}

/** Written beside and moved into place, so that a page never reads half a file. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}
