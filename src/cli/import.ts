import { setTimeout as wait } from 'node:timers/promises';
import type { Note } from '../offers/note.ts';
import { checkLinks } from './check-links.ts';
import { HarvestLog } from './harvest-log.ts';
import { importAll, logFileOf, type ImportEffects } from './import-all.ts';
import { HELP, importArguments, USAGE } from './import-arguments.ts';
import { importReport } from '../offers/import/report.ts';
import { reportLines } from './import-report-text.ts';
import type { Command } from './io.ts';
import { writeImport } from './write-import.ts';

/** `signpost-chat import`, with its effects handed in. */
export function createImport(effects: ImportEffects): Command {
  return {
    name: 'import',
    usage: USAGE,
    async run(args, io) {
      if (args.includes('--help')) {
        io.out(HELP);
        return 0;
      }
      const asked = importArguments(args);
      if (typeof asked === 'string') {
        io.error(asked);
        io.error(HELP);
        return 2;
      }
      const { run: imported, source } = await importAll(asked, effects);
      const broken: Note[] = [];
      if (asked.checkLinks)
        await checkLinks(imported.offers, { ...effects, ...asked }, (note) => void broken.push(note));
      effects.progress('');
      const run = { ...imported, notes: [...imported.notes, ...broken] };
      const report = importReport(run);
      const told = await writeImport(asked, run.offers, source, report, run.today);
      // Kept when something is still missing: the same command then goes on from there.
      if (report.failed.length === 0) await HarvestLog.remove(logFileOf(asked));
      [...reportLines(report), ...told].forEach((line) => io.out(line));
      for (const { from, why } of report.failed) io.error(`${from}: ${why}`);
      if (report.kept > 0) return 0;
      io.error('No offer could be kept, so nothing was written. See the reasons above.');
      return 1;
    },
  };
}

export const command: Command = createImport({
  fetch: (input, init) => fetch(input, init),
  wait: (milliseconds) => wait(milliseconds),
  now: () => Date.now(),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
  },
});
