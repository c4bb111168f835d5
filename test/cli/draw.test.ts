import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { command } from '../../src/cli/draw.ts';
import { changed, sample, sampleWords } from '../flow/sample/sample.ts';
import { runCommand } from './run-command.ts';

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-draw-'));
  await writeFile(join(folder, 'flow.json'), JSON.stringify(sample()));
  await writeFile(join(folder, 'en-GB.json'), JSON.stringify(sampleWords()));
  await use(folder);
  await rm(folder, { recursive: true });
};

test('a conversation of ours cannot be drawn by its name', async () => {
  const { code, out } = await runCommand(command, 'check-in');
  assert.equal(code, 0);
  assert.match(out, /^stateDiagram-v2\n/);
});

test('a flow of somebody else cannot be drawn', () =>
  inFolder(async (folder) => {
    assert.match((await runCommand(command, folder)).out, /s_topic --> s_helping: plan/);
    assert.match(
      (await runCommand(command, join(folder, 'flow.json'), '--stately')).out,
      /^import \{ createMachine \} from 'xstate';/,
    );
    const out = join(folder, 'picture.mmd');
    assert.equal((await runCommand(command, folder, '--out', out)).code, 0);
    assert.match(await readFile(out, 'utf8'), /^stateDiagram-v2\n[^]*\n$/);
    assert.equal((await runCommand(command, folder, '--doc')).code, 0);
    const page = await readFile(join(folder, 'flow.md'), 'utf8');
    assert.match(page, /^# A sample\n/);
    assert.match(
      page,
      /\| \*\*money\*\* +\| choose +\| What is it about\? +\| rent → search<br>food, unsure, skip → kinds +\|/,
    );
  }));

test('a broken flow is drawn as if it were whole', () =>
  inFolder(async (folder) => {
    await writeFile(
      join(folder, 'flow.json'),
      JSON.stringify(changed(sample(), { '/steps/money/options/0/next': 'serch' })),
    );
    const { code, out, error } = await runCommand(command, folder);
    assert.deepEqual([code, out], [1, '']);
    assert.match(
      error,
      /Step \*money\*, option \*rent\* leads to \*serch\*, which does not exist\. Did you mean \*search\*\?/,
    );
  }));

test('wrong use is taken for success', async () => {
  const wrong = [
    [],
    ['no-such-flow'],
    ['check-in', 'professional'],
    ['check-in', '--statly'],
    ['check-in', '--out'],
    ['check-in', '--stately', '--doc'],
    ['--doc'],
    ['../check-in'],
  ];
  for (const args of wrong) assert.equal((await runCommand(command, ...args)).code, 2, args.join(' '));
});
