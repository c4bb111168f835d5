import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Note } from '../offers/note.ts';
import { jsonLdText } from '../offers/to-json-ld.ts';
import { checkLinks } from './check-links.ts';
import { HarvestLog } from './harvest-log.ts';
import { importAll, logFileOf, type ImportEffects } from './import-all.ts';
import { importArguments, USAGE, type ImportArguments } from './import-arguments.ts';
import { reportHtml } from './import-report-html.ts';
import { importReport, type ImportReport } from './import-report.ts';
import { reportLines } from './import-report-text.ts';
import type { Command, Io } from './io.ts';
import { fileOf, offersText } from './offers-text.ts';

/** `signpost-chat import`, with its effects handed in. */
export function createImport(effects: ImportEffects): Command {
  return {
    name: 'import',
    usage: USAGE,
    async run(args, io) {
      const asked = importArguments(args);
      if (typeof asked === 'string') {
        io.error(asked);
        io.error(USAGE);
        return 2;
      }
      const { run: imported, source } = await importAll(asked, effects);
      const broken: Note[] = [];
      if (asked.checkLinks)
        await checkLinks(imported.offers, { ...effects, ...asked }, (note) => void broken.push(note));
      const run = { ...imported, notes: [...imported.notes, ...broken] };
      effects.progress('');
      const report = importReport(run);
      if (report.kept > 0) await write(asked.out, offersText(fileOf(run.offers, source)));
      for (const file of asked.reports)
        await write(
          file,
          file.endsWith('.html') ? reportHtml(report, run.today) : `${JSON.stringify(report, null, 1)}\n`,
        );
      if (asked.jsonLd !== undefined && report.kept > 0) await write(asked.jsonLd, `${jsonLdText(run.offers)}\n`);
      // Kept when something is still missing: the same command then goes on from there.
      if (report.failed.length === 0) await HarvestLog.remove(logFileOf(asked));
      reportLines(report).forEach((line) => io.out(line));
      return verdict(report, asked, io);
    },
  };
}

export const command: Command = createImport({
  fetch: (input, init) => fetch(input, init),
  wait: async (milliseconds) => void (await wait(milliseconds)),
  now: () => Date.now(),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
  },
});

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
