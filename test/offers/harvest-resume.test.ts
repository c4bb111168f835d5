import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { feed, json, paged, services, v3, type Handler } from './mock-feed.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resume-'));
});
after(() => rm(folder, { recursive: true }));

const bare = services(12).map(({ id, name, status }) => ({ id, name, status }));
const detail: Handler = (url, response) => {
  const service = services(12).find(({ id }) => url.pathname === `/services/${id}`);
  return service ? json(response, service) : false;
};

/** Imports in a process of its own, which can be killed. */
function run(out: string, address: string): { kill: () => void; ended: Promise<number | null> } {
  const script = new URL('./run-import.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, `${address}/services`, '--out', out, '--pause', '5'], {
    stdio: 'ignore',
  });
  return { kill: () => child.kill('SIGKILL'), ended: new Promise((done) => child.on('exit', done)) };
}

/** The port of the feed and the day are all that may differ between two runs. */
const same = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, 'host').replace(/"fetched": "[^"]+"/, '');

test('killed at any point and started again, it ends with the same file and asks for next to nothing twice', async () => {
  const whole = await feed(detail, paged(bare, 4, v3));
  const wholeOut = join(folder, 'whole.json');
  assert.equal(await run(wholeOut, whole.address).ended, 0);
  await whole.close();
  for (const killAfter of [1, 2, 3, 4, 5, 7, 9, 11, 13, 15]) {
    let kill = () => {};
    const served = await feed(
      () => {
        if (served.asked.length === killAfter) kill();
        return false;
      },
      detail,
      paged(bare, 4, v3),
    );
    const out = join(folder, `killed-${killAfter}.json`);
    const first = run(out, served.address);
    kill = first.kill;
    assert.equal(await first.ended, null, 'it was killed');
    await assert.rejects(readFile(out), 'a killed import leaves no half file');
    kill = () => {};
    // It can be killed in the middle of a line of its log, too.
    const log = await readFile(`${out}.harvest`).catch(() => Buffer.alloc(0));
    if (killAfter % 2) await writeFile(`${out}.harvest`, log.subarray(0, Math.max(0, log.length - killAfter)));
    assert.equal(await run(out, served.address).ended, 0);
    await served.close();
    assert.equal(same(await readFile(out, 'utf8')), same(await readFile(wholeOut, 'utf8')));
    assert.ok(served.asked.length <= whole.asked.length + 2, `${served.asked.length} requests in all`);
  }
});
