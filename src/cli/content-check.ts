import plain from '../../flows/plain-words.json' with { type: 'json' };
import { contentProblems } from './content-problems.ts';
import { isEnglishWords } from './english-words.ts';
import { gradeLines, grades } from './grades.ts';
import type { Command, Io } from './io.ts';
import { jsonFiles } from './json-files.ts';
import type { PlainWords } from './plain-words.ts';
import { textsIn, type Text } from './texts-in.ts';

const USAGE =
  'signpost-chat content-check [PATHS] [--text "WORDS"]   sentences, words to avoid, and a table of how hard each step is to read';
const LISTS = plain as PlainWords;

export const command: Command = { name: 'content-check', usage: USAGE, run };

async function run(args: readonly string[], io: Io): Promise<number> {
  const at = args.indexOf('--text');
  const text = args[at + 1];
  const paths = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const wrong = paths.find((path) => path.startsWith('-'));
  if (wrong !== undefined) return wrongUse(`There is no option ${wrong}.`, io);
  if (at >= 0)
    return text === undefined ? wrongUse('--text needs words after it.', io) : tell('text', [{ at: '', text }], io);
  const files = await jsonFiles(paths.length > 0 ? paths : ['flows']);
  if ('missing' in files) return wrongUse(`There is no file or folder "${files.missing}".`, io);
  let code = 0;
  for (const file of files) {
    if (!('json' in file) || !isEnglishWords(file.json)) continue;
    code = Math.max(code, await tell(file.path, textsIn(file.json), io));
  }
  return code;
}

async function tell(name: string, texts: readonly Text[], io: Io): Promise<number> {
  const problems = texts.flatMap((text) => contentProblems(text, LISTS));
  for (const problem of problems) io.error(`${name}: ${problem}`);
  const table = await grades(texts).catch(() => undefined);
  io.out(name);
  if (table) for (const line of gradeLines(table, LISTS.highestGrade)) io.out(`  ${line}`);
  else
    io.out('  No table of grades: install flesch-kincaid and syllable to see it (npm i -D flesch-kincaid syllable).');
  return problems.length > 0 ? 1 : 0;
}

function wrongUse(sentence: string, io: Io): number {
  io.error(sentence);
  io.error(USAGE);
  return 2;
}
