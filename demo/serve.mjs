// Serves the demonstration pages to this computer only. Run it with `npm start`, or after `npm run build` by itself:
// `node demo/serve.mjs`. PORT chooses another port than 8000.
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

// First match wins. The pages are at the root, and also under the path that they have in the repository.
const folders = [
  { path: '/dist/', folder: 'dist' },
  { path: '/flows/', folder: 'flows' },
  { path: '/demo/', folder: 'demo' },
  // Style sheets of the design systems that some host pages are built on.
  { path: '/packages/nhsuk-frontend/', folder: 'node_modules/nhsuk-frontend/dist/nhsuk' },
  { path: '/packages/govuk-frontend/', folder: 'node_modules/govuk-frontend/dist/govuk' },
  { path: '/packages/bootstrap/', folder: 'node_modules/bootstrap/dist/css' },
  { path: '/', folder: 'demo' },
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that a request is for, or undefined when there is none that may be served. */
async function fileOf(requested) {
  const path = decodeURIComponent(requested.split(/[?#]/, 1)[0]);
  const parts = path.split('/');
  // A part that begins with a dot is a hidden file or a way out of the folder; a backslash is a slash on Windows.
  if (!path.startsWith('/') || /[\\\0]/.test(path) || parts.some((part) => part.startsWith('.'))) return undefined;
  const { path: prefix, folder } = folders.find((one) => path.startsWith(one.path));
  const root = join(project, folder);
  try {
    let file = await realpath(join(root, path.slice(prefix.length)));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    // Asked of the real path, so that a link inside the folder can't lead out of it either.
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  const say = (status, text, headers = {}) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(405, 'Only GET and HEAD are answered here.\n', { allow: 'GET, HEAD' });
  }
  let file;
  try {
    file = await fileOf(request.url);
  } catch {
    return say(400, 'This address is not written correctly.\n');
  }
  if (!file) return say(404, 'There is no such page. Go to / for the list of pages.\n');
  const body = await readFile(file);
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    // A page that has just been edited is seen at the next reload.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // Loopback only: nobody else on the network can open the demonstration.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Starts serving. `port` 0 takes any free port; a busy port makes it try the next ones, up to twenty.
 * Throws when the port is no port or none is free.
 */
export async function serve({ port = 8000 } = {}) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`${port} is not a port. Set PORT to a number from 0 to 65535, or leave it out.`);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  let at;
  for (let next = port; at === undefined; next++) {
    try {
      at = await listen(server, next);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (next === 65535 || next === port + 20) {
        throw new Error(`The ports ${port} to ${next} are all in use. Set PORT to a free one, or to 0 for any.`);
      }
    }
  }
  return {
    url: `http://localhost:${at}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { url } = await serve({ port: process.env.PORT ? Number(process.env.PORT) : 8000 });
    if (!existsSync(join(project, 'dist'))) {
      console.log('The widget is not built yet, so the pages show only their phone numbers. Run npm run build.');
    }
    console.log(`The demonstration is at ${url}\nPress Ctrl and C to stop it.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
