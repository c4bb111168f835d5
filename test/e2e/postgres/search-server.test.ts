import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { checksOn, listPath } from '../../offers/search-server-checks.ts';
import { openPostgres, type OwnPostgres } from '../../tool/own-postgres.mjs';

// Run by `node test/run.mjs postgres`, on a PostgreSQL that was found on this computer or installed.
let postgres: OwnPostgres;
before(() => {
  postgres = openPostgres();
});
after(() => postgres.close());

checksOn(() => postgres.url);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** The server as its README starts it. */
async function started(port: number): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../../demo/search-server/server.mjs', import.meta.url)),
      fileURLToPath(listPath),
      String(port),
    ],
    { env: { ...process.env, DATABASE_URL: postgres.url }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stderr?.resume();
  const [line] = (await once(child.stdout as NonNullable<typeof child.stdout>, 'data')) as [Buffer];
  assert.match(String(line), /564 offers can be searched/);
  return child;
}

test('DATABASE_URL: the server answers, outlives a database that is gone, and answers again when it is back', async () => {
  const port = await freePort();
  const server = await started(port);
  try {
    const ask = () => fetch(`http://127.0.0.1:${port}/search?needs=anxiety&age=15-15&limit=5`);
    const first = await ask();
    assert.equal(first.status, 200);
    const found = (await first.json()) as { offers: { name: string }[]; applied: string[] };
    assert.equal(found.offers.length, 5);
    postgres.stop();
    assert.equal((await ask()).status, 500);
    postgres.start();
    const again = await ask();
    assert.deepEqual(await again.json(), found, 'the same question gets the same answer');
    assert.equal(server.exitCode, null);
  } finally {
    server.kill();
  }
});
