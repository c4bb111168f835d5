// npm test: every check in turn, then one line with the counts. `node test/run.mjs unit browser` runs only those.
// BROWSERS=chromium,firefox,webkit runs the browser tests in more than Chromium; `node test/run.mjs browsers` is all three.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './tool/find-browser.mjs';
import { ensurePostgres } from './tool/own-postgres.mjs';
import { ALL_BROWSERS, ensureBrowsers, wantedBrowsers } from './tool/wanted-browsers.mjs';
import { ensureHosts } from './tool/wanted-hosts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
// Every stage runs on the project's own Node (a development dependency), whatever started this file.
const node = bin('node');
const folder = mkdtempSync(join(tmpdir(), 'signpost-test-'));

/** Runs a program with its output on the screen; answers with its exit code and what it wrote. */
const run = (program, options = [], environment = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, options, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
        process.stdout.write(chunk);
      });
    child.on('error', (error) => resolve({ code: 1, text: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });

/** A stage that is one check: it passes or it fails. */
const one =
  (program, ...options) =>
  async () => {
    const { code } = await run(program, options);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  };
/** Node's own test runner; a skipped or unfinished test counts as failed, because the project has none. */
const nodeTests =
  (...patterns) =>
  async () => {
    const { code, text } = await run(node, [
      '--test',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${join(folder, 'tap')}`,
      ...patterns,
    ]);
    const tap = existsSync(join(folder, 'tap')) ? readFileSync(join(folder, 'tap'), 'utf8') : text;
    const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    const passed = count('pass');
    const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
    for (const line of tap.matchAll(/^\s*not ok .*$/gm)) console.log(line[0]);
    return { passed, failed: passed === 0 || (code !== 0 && failed === 0) ? failed + 1 : failed };
  };
const browserTests = async () => {
  const counts = join(folder, 'browser.json');
  const { code } = await run(node, [bin('wtr'), '--config', 'test/tool/web-test-runner.config.mjs'], {
    COUNT_FILE: counts,
  });
  if (!existsSync(counts)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

const stages = {
  types: one(bin('tsc'), '-p', '.'),
  lint: one(bin('oxlint'), '--type-aware', 'src', 'test', 'demo', 'rollup.config.mjs'),
  format: one(bin('prettier'), '--check', '--log-level', 'warn', '.'),
  layers: one(node, 'test/layers.mjs'),
  flows: one(node, 'src/cli/signpost-chat.ts', 'check', 'flows'),
  build: one('npm', 'run', '--silent', 'build'),
  unit: nodeTests('test/*.test.ts', 'test/!(browser|e2e|tool|bench)/**/*.test.ts'),
  browser: browserTests,
  'end to end': nodeTests('test/e2e/!(*.long).test.ts'),
  // What takes minutes: every step on every host page. Run by its name, or by everything with LONG=1.
  long: nodeTests('test/e2e/*.long.test.ts'),
  // The built widget where Puppeteer's Chromium is not: one whole way in each other browser that is wanted.
  elsewhere: () => nodeTests(...elsewhere().map((name) => `test/e2e/elsewhere/${name}.test.ts`))(),
  // The search server on a real PostgreSQL, where there is one.
  postgres: nodeTests('test/e2e/postgres/*.test.ts'),
  // The widget in a real WordPress: where HOSTS names it, or by its own name.
  wordpress: nodeTests('test/e2e/wordpress/*.test.ts'),
  size: one(node, 'test/size.mjs'),
};
/** Several stages under one name, on request only. */
const together = { browsers: ['build', 'browser', 'elsewhere'] };
const elsewhere = () => wantedBrowsers().flatMap(({ name }) => (name === 'chromium' ? [] : [name]));

const asked = process.argv.slice(2);
/** Whether it is here; left out with a line that says so when it is not and nobody asked for it by name. */
function hasPostgres() {
  try {
    process.env.POSTGRES_BIN = ensurePostgres();
    return true;
  } catch (error) {
    console.log(`– postgres is left out. ${error.message}`);
    return asked.includes('postgres');
  }
}
const unknown = asked.filter((name) => !(name in stages || name in together));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(', ')}. The stages are: ${Object.keys({ ...stages, ...together }).join(', ')}.`,
  );
  process.exit(2);
}
if (asked.includes('browsers')) process.env.BROWSERS ||= ALL_BROWSERS;
const names = (asked.length > 0 ? asked : Object.keys(stages)).flatMap((name) => together[name] ?? name);
let passed = 0;
let failed = 0;
let hosts = [];
try {
  if (names.includes('wordpress')) hosts = ensureHosts(asked.includes('wordpress') ? 'wordpress' : undefined);
  if (names.includes('browser') || names.includes('elsewhere')) process.env.BROWSERS = ensureBrowsers().join(',');
  if (['end to end', 'long', 'wordpress'].some((name) => names.includes(name)))
    process.env.CHROME_PATH = ensureBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
for (const name of names) {
  if (name === 'elsewhere' && elsewhere().length === 0) continue;
  if (name === 'wordpress' && !hosts.includes(name)) continue;
  if (name === 'long' && !process.env.LONG && !asked.includes('long')) continue;
  if (name === 'postgres' && !hasPostgres()) continue;
  const started = performance.now();
  const result = await stages[name]();
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${result.failed > 0 ? '✖' : '✔'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
