import { checkAll, type CheckReport, type Told } from './check-all.ts';
import type { Command, Io } from './io.ts';
import { walkLine } from './walk-line.ts';

const USAGE =
  'signpost-chat check [PATHS] [--json] [--notes]   flows, words, lexicon, contacts and offers: what is wrong, in sentences';

export const command: Command = {
  name: 'check',
  usage: USAGE,
  async run(args: readonly string[], io: Io): Promise<number> {
    const flags = args.filter((arg) => arg.startsWith('-'));
    const wrong = flags.find((flag) => flag !== '--json' && flag !== '--notes');
    if (wrong !== undefined) return wrongUse(`There is no option ${wrong}.`, io);
    const paths = args.filter((arg) => !arg.startsWith('-'));
    const report = await checkAll(paths.length > 0 ? paths : ['flows'], new Date().toISOString().slice(0, 10));
    if ('missing' in report) return wrongUse(`There is no file or folder "${report.missing}".`, io);
    if (report.files === 0) return wrongUse('There is no JSON file in there.', io);
    if (flags.includes('--json')) io.out(JSON.stringify(report, null, 2));
    else tell(report, flags.includes('--notes'), io);
    return report.problems.length > 0 ? 1 : 0;
  },
};

function wrongUse(sentence: string, io: Io): number {
  io.error(sentence);
  io.error(USAGE);
  return 2;
}

function tell({ files, problems, notes, walks }: CheckReport, withNotes: boolean, io: Io): void {
  for (const problem of problems) io.error(line(problem));
  for (const { flow, counts } of walks) io.out(walkLine(flow, counts));
  if (withNotes) for (const note of notes) io.out(`Note: ${line(note)}`);
  else if (notes.length > 0) io.out(`${notes.length} notes. Read them with --notes.`);
  io.out(`${files} files, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}.`);
}

const line = ({ file, sentence }: Told): string => `${file}: ${sentence}`;
