import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inFieldOrder } from '../offers/field-order.ts';
import { joinDuplicates } from '../offers/join-duplicates.ts';
import type { Note } from '../offers/note.ts';
import type { Offer, OffersFile, Source } from '../offers/offer.ts';
import { shortIds } from '../offers/unique-ids.ts';
import { importArguments, USAGE, type ImportArguments } from './import-arguments.ts';
import { ImportFailed } from './import-failed.ts';
import { importFile } from './import-file.ts';
import { sourceFiles } from './import-files.ts';
import { reportHtml } from './import-report-html.ts';
import { importReport, type ImportReport, type ImportRun } from './import-report.ts';
import { reportLines } from './import-report-text.ts';
import type { Command, Io } from './io.ts';

export const command: Command = {
  name: 'import',
  usage: USAGE,
  async run(args: readonly string[], io: Io): Promise<number> {
    const asked = importArguments(args);
    if (typeof asked === 'string') {
      io.error(asked);
      io.error(USAGE);
      return 2;
    }
    const { run, source } = await importAll(asked);
    const report = importReport(run);
    if (run.offers.length > 0) await write(asked.out, textOf(fileOf(run.offers, source)));
    for (const file of asked.reports)
      await write(
        file,
        file.endsWith('.html') ? reportHtml(report, run.today) : `${JSON.stringify(report, null, 1)}\n`,
      );
    reportLines(report).forEach((line) => io.out(line));
    return verdict(report, asked, io);
  },
};

async function importAll(asked: ImportArguments): Promise<{ run: ImportRun; source: Source }> {
  const notes: Note[] = [];
  const note = (each: Note) => void notes.push(each);
  const all: Offer[] = [];
  const sources: { from: string; read: number; kept: number }[] = [];
  const failed: { from: string; why: string }[] = [];
  let together: Source | undefined;
  for (const path of asked.sources) {
    try {
      const { files, source } = await sourceFiles(path);
      together ??= source;
      for (const file of files) {
        try {
          const { read, offers, source: own } = await importFile(file, sourceAsked(asked) ?? source, note);
          together ??= own;
          sources.push({ from: file.path, read, kept: offers.length });
          all.push(...offers);
        } catch (error) {
          failed.push(failure(file.path, error));
        }
      }
    } catch (error) {
      failed.push(failure(path, error));
    }
  }
  const offers = shortIds(joinDuplicates(all.sort(byId), note))
    .sort(byId)
    .map(inFieldOrder);
  const ids = new Set(offers.map(({ id }) => id));
  const told = notes.filter(({ is, at }) => is !== 'new-id' || ids.has(at));
  const run = { sources, failed, offers, notes: told, today: new Date().toISOString().slice(0, 10) };
  return { run, source: sourceAsked(asked) ?? together ?? all[0]?.source ?? { name: asked.sources.join(', ') } };
}

const byId = (one: Offer, other: Offer) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const sourceAsked = ({ source }: ImportArguments): Source | undefined =>
  source.name === undefined ? undefined : { ...source, name: source.name };

/** What is wrong with a source is told and the others go on; what is wrong with us is not hidden. */
function failure(from: string, error: unknown): { from: string; why: string } {
  if (error instanceof ImportFailed || (error as NodeJS.ErrnoException).code !== undefined)
    return { from, why: (error as Error).message };
  throw error;
}

/** Sources stand once at the top; an offer names its own only where it is another than the file's. */
function fileOf(offers: readonly Offer[], source: Source): OffersFile {
  const key = (each: Source) => JSON.stringify(each);
  const sources = [
    ...new Map(offers.flatMap((offer) => (offer.source ? [[key(offer.source), offer.source] as const] : []))).values(),
  ];
  return {
    version: 1,
    source,
    ...(sources.some((each) => key(each) !== key(source)) ? { sources } : {}),
    offers: offers.map(({ source: own, ...offer }) =>
      own && key(own) !== key(source) ? { ...offer, source: own } : offer,
    ),
  };
}

/** One offer a line: small, and a change shows as a change of one line. */
function textOf({ offers, ...file }: OffersFile): string {
  const head = JSON.stringify({ ...file, offers: [] }, null, 1).replace(/\[\]\n\}$/, '');
  return `${head}[\n${offers.map((offer) => JSON.stringify(offer)).join(',\n')}\n]\n}\n`;
}

/** Written beside and moved into place, so that a page never reads half a file. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

function verdict(report: ImportReport, asked: ImportArguments, io: Io): number {
  for (const { from, why } of report.failed) io.error(`${from}: ${why}`);
  if (report.kept > 0) {
    io.out(`Wrote ${report.kept} offers to ${asked.out}.`);
    return 0;
  }
  io.error('No offer could be kept, so nothing was written. See the reasons above.');
  return 1;
}
