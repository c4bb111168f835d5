import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A WordPress of its own on loopback, with the widget's files in `/signpost`, as the README says. */
export interface WordPress {
  readonly url: string;
  /** Where its files are. */
  readonly folder: string;
  /** Runs PHP inside of it, and answers with what that prints. */
  php(code: string): Promise<string>;
  close(): Promise<void>;
}

const project = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** Milliseconds. */
const START_WITHIN = 30_000;

/** Starts Debian's WordPress with a database of its own; nothing of it is kept. Throws when either does not start. */
export async function openWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-wordpress-'));
  const site = join(folder, 'site');
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  cpSync(project('dist'), join(site, 'signpost'), { recursive: true });
  cpSync(project('demo/offers/greater-manchester.json'), join(site, 'signpost/offers.json'));
  cpSync(project('demo/contacts/school.json'), join(site, 'signpost/contacts.json'));
  const socket = join(folder, 'socket');
  const running: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      running.reverse().map(async (child) => {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill();
        await ended;
      }),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    running.push(startDatabase(folder, socket));
    const sql = (text: string) =>
      execFileSync('mariadb', [`--socket=${socket}`, '-uroot', '-e', text], { stdio: 'ignore' });
    await until('The database', () => sql('select 1'));
    sql("create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost");
    const url = `http://127.0.0.1:${await freePort()}/`;
    writeFileSync(join(site, 'wp-config.php'), configOf(socket, url));
    const php = (code: string) => inside(site, url, code);
    await php(
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install('Larkmead School', 'admin', 'a@example.org', true, '', 'admin');
       foreach (['editor', 'author'] as $role) (new WP_User(wp_create_user($role, $role, "$role@example.org")))->set_role($role);`,
    );
    running.push(
      spawn('php', ['-S', new URL(url).host, '-t', site], {
        stdio: 'ignore',
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '2' },
      }),
    );
    await until('WordPress', async () => {
      if (!(await fetch(url)).ok) throw new Error('It answers, but not with a page.');
    });
    return { url, folder: site, php, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startDatabase(folder: string, socket: string): ChildProcess {
  const data = join(folder, 'data');
  // A database of root's own wants that said.
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    { stdio: 'ignore' },
  );
  return spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/pid`,
    ],
    { stdio: 'ignore' },
  );
}

/** No updates, no calls to anywhere, and nothing that happens by itself. */
const configOf = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url.slice(0, -1)}'); define('WP_SITEURL', '${url.slice(0, -1)}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';
`;

async function inside(site: string, url: string, code: string): Promise<string> {
  const { host } = new URL(url);
  const start = `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; ${code.includes('wp_install(') ? "define('WP_INSTALLING', true);" : ''} require '${site}/wp-load.php'; add_filter('pre_wp_mail', '__return_true'); `;
  return (await promisify(execFile)('php', ['-r', start + code])).stdout;
}

/** Tries again until it works. */
async function until(what: string, act: () => unknown): Promise<void> {
  const started = Date.now();
  for (;;)
    try {
      await act();
      return;
    } catch (cause) {
      if (Date.now() - started > START_WITHIN) throw new Error(`${what} did not start.`, { cause });
      await new Promise((done) => setTimeout(done, 50));
    }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
