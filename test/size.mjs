// The bytes that a visitor downloads, from the built files, against `test/budgets.json`. Prints a table; exits 1 over budget.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** An entry and every file that it imports statically, which is what a browser loads before it runs. */
export function statically(entry) {
  const files = new Set();
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from] of readFileSync(join(dist, file), 'utf8').matchAll(
      /(?:import|export)(?:[^'"()]*?from)?\s*"(\.[^"]+)"/g,
    ))
      visit(normalize(join(dirname(file), from)));
  };
  visit(entry);
  return [...files];
}
const weigh = (file) => {
  const bytes = readFileSync(join(dist, file));
  return {
    file,
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
};
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

const parts = (name) =>
  readdirSync(join(dist, 'parts'))
    .filter((file) => name.test(file))
    .map((file) => weigh(`parts/${file}`));

/** Sizes of the two first loads and of each later part, in bytes. */
export function measure() {
  const sizes = {
    launcher: statically('signpost-launcher.js').map(weigh),
    firstQuestion: statically('signpost-chat.js').map(weigh),
    alarms: parts(/^(?:safety-core|clue-weights\.core\.en-GB)-/),
    alarmPhrases: parts(/^(?:safety-phrases|clue-weights\.en-GB)-/),
  };
  const first = new Set([...sizes.launcher, ...sizes.firstQuestion].map(({ file }) => file));
  const later = readdirSync(join(dist, 'parts'))
    .map((file) => `parts/${file}`)
    .filter((file) => !first.has(file))
    .map(weigh);
  return { parts: sizes, later };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { parts, later } = measure();
  // The build says something only when a page would load too much.
  const quiet = process.argv.includes('--quiet');
  let over = 0;
  for (const [name, { what, gzipBytes }] of Object.entries(budgets)) {
    const gzip = sum(parts[name], 'gzip');
    const verdict = gzip <= gzipBytes ? 'ok' : 'OVER';
    if (gzip > gzipBytes) over += 1;
    else if (quiet) continue;
    console.log(
      `${verdict.padEnd(5)}${what}: ${gzip} bytes gzip of ${gzipBytes} (${sum(parts[name], 'brotli')} brotli, ${sum(parts[name], 'minified')} minified)`,
    );
  }
  if (!quiet)
    for (const { file, gzip } of later.sort((a, b) => b.gzip - a.gzip))
      console.log(`     later, when wanted: ${file.replace('parts/', '')} ${gzip} gzip`);
  process.exitCode = over > 0 ? 1 : 0;
}
