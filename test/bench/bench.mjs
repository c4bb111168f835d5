// npm run bench: the numbers that we publish. `--write` puts them into the README.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../size.mjs';
import { firstQuestion } from './first-question.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

function importAll() {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/signpost-chat.ts',
      'import',
      'demo/offers/source/greater-manchester',
      '--out',
      join(folder, 'offers.json'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const took = performance.now() - started;
  if (status !== 0) throw new Error(`The import failed: ${stderr}`);
  const { offers } = JSON.parse(readFileSync(join(folder, 'offers.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return { took, offers: offers.length };
}

const { parts } = measure();
const question = await firstQuestion();
const imported = importAll();
const rows = [
  ['The launcher, before anybody presses it', `${kilobytes(sum(parts.launcher, 'gzip'))} gzip`],
  [
    'Everything up to the first question',
    `${kilobytes(sum(parts.firstQuestion, 'gzip'))} gzip, ${kilobytes(sum(parts.firstQuestion, 'brotli'))} brotli`,
  ],
  [
    'First question can be seen, CPU slowed 4 times',
    `${Math.round(question.widget)} ms (an empty page on the same machine: ${Math.round(question.blank)} ms)`,
  ],
  ['Time in which the page could not answer, CPU slowed 4 times', `${Math.round(question.blocked)} ms`],
  [`Import of all Greater Manchester files (${imported.offers} offers)`, `${(imported.took / 1000).toFixed(1)} s`],
];
const table = ['| What | Measured |', '| --- | --- |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join(
  '\n',
);
console.log(table);

if (process.argv.includes('--write')) {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- generated: sizes -->)[^]*?(<!-- end -->)/;
  if (!marks.test(text))
    throw new Error('README.md has no block "<!-- generated: sizes --> … <!-- end -->". Add one where the numbers go.');
  writeFileSync(file, text.replace(marks, `$1\n${table}\n$2`));
}
