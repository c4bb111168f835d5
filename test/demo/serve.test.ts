import assert from 'node:assert/strict';
import { request } from 'node:http';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../demo/serve.mjs';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Asks for a path exactly as written: `fetch` would tidy `/..` away before it is sent. */
const ask = (url: string, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

describe('the demonstration server', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => (server = await serve({ port: 0 })));
  after(() => server.close());
  const get = (path: string, method?: string): Promise<Answer> => ask(server.url, path, method);

  it('does not leave a visitor of its root without a page', async () => {
    const { status, type, body } = await get('/');
    assert.equal(status, 200);
    assert.equal(type, 'text/html; charset=utf-8');
    assert.match(body, /<h1/);
  });

  it('serves every page of the folder, under both of its addresses', async () => {
    const pages = (await readdir(new URL('../../demo', import.meta.url))).filter((name) => name.endsWith('.html'));
    assert.ok(pages.includes('school.html') && pages.includes('gp.html') && pages.includes('council.html'));
    for (const page of pages) {
      const short = await get(`/${page}?from=here`);
      assert.equal(short.status, 200, page);
      assert.equal((await get(`/demo/${page}`)).body, short.body, page);
    }
  });

  it('gives each kind of file the type that a browser needs to use it', async () => {
    assert.equal((await get('/styles/school.css')).type, 'text/css; charset=utf-8');
    assert.equal((await get('/contacts/school.json')).type, 'application/json; charset=utf-8');
    assert.equal((await get('/serve.mjs')).type, 'text/javascript; charset=utf-8');
    assert.equal((await get('/pictures/school.svg')).type, 'image/svg+xml; charset=utf-8');
  });

  it('says that a page is missing, and never lists a folder', async () => {
    assert.equal((await get('/nowhere.html')).status, 404);
    assert.equal((await get('/styles/')).status, 404);
    assert.equal((await get('/dist/nowhere.js')).status, 404);
  });

  it('lets nothing outside its folders be read, however the way out is written', async () => {
    const ways = [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/%2e%2e%2fpackage.json',
      '/..%5cpackage.json',
      '/styles/..%2f..%2fpackage.json',
      '/flows/../package.json',
      '/flows/..%2f.npmrc',
      '/dist/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '//etc/passwd',
      '/package.json',
      '/src/base/nation.ts',
      '/.git/config',
      '/index.html%00.css',
    ];
    for (const way of ways) {
      const { status, body } = await get(way);
      assert.equal(status, 404, way);
      assert.doesNotMatch(body, /signpost-chat|root:/, way);
    }
  });

  it('answers an address that cannot be decoded, and goes on', async () => {
    assert.equal((await get('/%E0%A4%A')).status, 400);
    assert.equal((await get('/')).status, 200);
  });

  it('takes no uploads, and answers HEAD without a body', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
    const head = await get('/index.html', 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
  });

  it('moves to the next port when its own is busy', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const { port } = busy.address() as AddressInfo;
    const moved = await serve({ port });
    try {
      assert.ok(Number(new URL(moved.url).port) > port);
      assert.equal((await ask(moved.url, '/')).status, 200);
    } finally {
      await moved.close();
      busy.close();
    }
  });

  it('refuses a port that is none, and says what to do', async () => {
    await assert.rejects(serve({ port: Number.NaN }), /Set PORT/);
    await assert.rejects(serve({ port: 70_000 }), /Set PORT/);
  });

  it('prints its address when it is run by itself', async () => {
    const program = fileURLToPath(new URL('../../demo/serve.mjs', import.meta.url));
    const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: '0' } });
    try {
      let said = '';
      for await (const part of child.stdout) {
        said += String(part);
        if (said.includes('stop')) break;
      }
      const url = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? assert.fail(said);
      assert.equal((await ask(url, '/school.html')).status, 200);
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  });
});
