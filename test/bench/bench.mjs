// npm run bench: the numbers that we publish, in about five minutes. `--write` puts them into the README. With
// SIGNPOST_UTTERANCES, a folder of real messages, it also prints how well those are understood. Exits with 1 when a
// target of the flow engine or of the offers is missed. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../size.mjs';
import { measured } from '../safety/measure.ts';
import { firstQuestion } from './first-question.mjs';
import { timings } from './flow.bench.ts';
import { longTasks, longTasksWith } from './long-tasks.ts';
import { benchOffers, TARGET } from './offers.bench.mjs';
import { ownWords } from './own-words.mjs';
import { speed as hearing } from './safety.bench.ts';
import { speed as understanding } from './understand.bench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
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

/** How well real messages are understood and heard, which are not in this repository. */
function printReal(folder) {
  const alarms = readdirSync(folder)
    .filter((name) => /^alarms\..*\.jsonl$/.test(name))
    .map((name) => join(folder, name));
  for (const [script, ...files] of [
    ['understand', folder],
    ['safety', ...alarms],
  ])
    spawnSync(process.execPath, [`test/bench/${script}.bench.ts`, ...files], { cwd: root, stdio: 'inherit' });
}

const ms = (time, digits = 0) => `${time.toFixed(digits)} ms`;
const most = (times) => ms(Math.max(...times.values()));
const of100 = (share) => `${share.toFixed(1)} of 100`;

const { parts } = measure();
const flow = timings();
const read = understanding();
const heard = hearing();
const held = measured('held-out');
const imported = importAll();
const question = await firstQuestion();
const words = await ownWords();
const turns = await longTasks();
const county = await longTasksWith(TARGET.offers);
const { rows: found } = await benchOffers([TARGET.offers]);
const offersAt = (slowdown) => found.find((row) => row.slowdown === slowdown);
const rows = [
  ['The launcher, before anybody presses it', `${kilobytes(sum(parts.launcher, 'gzip'))} gzip`],
  [
    'Everything up to the first question',
    `${kilobytes(sum(parts.firstQuestion, 'gzip'))} gzip, ${kilobytes(sum(parts.firstQuestion, 'brotli'))} brotli`,
  ],
  [
    'First question can be seen, CPU slowed 4 times',
    `${ms(question.widget.seen)} (an empty page on the same machine: ${ms(question.blank.seen)})`,
  ],
  [
    'Until then the page could not answer for, CPU slowed 4 times',
    `${ms(question.widget.blocked)} (an empty page: ${ms(question.blank.blocked)})`,
  ],
  [
    'Longest work at one go in a conversation from loading to the printed plan, CPU slowed 4 times',
    `${most(turns)}; with a directory of ${TARGET.offers} offers ${most(county)} (target 50 ms)`,
  ],
  ['First message, sent with the first key press, is answered and drawn, CPU slowed 4 times', ms(words.first)],
  [
    'Longest that a message stops the page, CPU slowed 4 times',
    words.blocked < 50
      ? 'never for 50 ms'
      : `${ms(words.blocked)} (${words.least.filter((each) => each === 0).length} of ${words.least.length} messages never for 50 ms)`,
  ],
  ['A message is understood (Node), median and 99 of 100', `${ms(read.median, 2)}, ${ms(read.most, 2)}`],
  ['A message is listened to for danger (Node), median and 99 of 100', `${ms(heard.median, 2)}, ${ms(heard.most, 2)}`],
  [
    'Words of danger heard, of sentences held out: all, plain, misspelt',
    [held.all, held.explicit, held['noise 0.2']].map(of100).join(', '),
  ],
  ['False alarms, of sentences held out: sayings, ordinary distress', [held.hard, held.distress].map(of100).join(', ')],
  ...flow.map(({ what, took, target }) => [what, `${ms(took, 1)} (target ${ms(target)})`]),
  [
    `Offers that fit, among ${TARGET.offers}, 95 of 100 within`,
    `${ms(offersAt(1).find[1], 1)} (target ${ms(TARGET.p95)}); CPU slowed 4 times ${ms(offersAt(4).find[1], 1)}`,
  ],
  [`Import of all Greater Manchester files (${imported.offers} offers)`, `${(imported.took / 1000).toFixed(1)} s`],
];
const table = ['| What | Measured |', '| --- | --- |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join(
  '\n',
);
console.log(table);
const real = process.env.SIGNPOST_UTTERANCES;
if (real && existsSync(real)) printReal(real);
if (flow.some(({ took, target }) => took > target) || offersAt(1).find[1] > TARGET.p95) {
  console.error('Missed: a target in the table above.');
  process.exitCode = 1;
}

if (process.argv.includes('--write')) {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- generated: sizes -->)[^]*?(<!-- end -->)/;
  if (!marks.test(text))
    throw new Error('README.md has no block "<!-- generated: sizes --> … <!-- end -->". Add one where the numbers go.');
  writeFileSync(file, text.replace(marks, `$1\n${table}\n$2`));
}
