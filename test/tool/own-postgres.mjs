// A PostgreSQL of the tests' own: Debian's programs, a database in a temporary folder, a unix socket and no network.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstallDebian, installDebian } from './find-browser.mjs';

const FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
const hasAll = (folder) => ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program)));

/** The folder with PostgreSQL's programs, the newest first, or undefined. POSTGRES_BIN wins; an empty one is none. */
export function postgresPath() {
  const { POSTGRES_BIN: own } = process.env;
  if (own !== undefined) return hasAll(own) ? own : undefined;
  return FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .find(hasAll);
}

/**
 * The folder of the PostgreSQL that is here. Debian's package starts a server of its own, so it is installed only where
 * that is asked for. Throws with what to do when there is none.
 */
export function ensurePostgres({ install = Boolean(process.env.INSTALL_POSTGRES) } = {}) {
  if (install && process.env.POSTGRES_BIN === undefined && !postgresPath() && canInstallDebian())
    installDebian(['postgresql']);
  const found = postgresPath();
  if (found) return found;
  throw new Error(
    'The search server was tried on PGlite only: there is no PostgreSQL here. Install it (on Debian: apt-get install postgresql; INSTALL_POSTGRES=1 does that), or set POSTGRES_BIN to the folder with initdb, and run the tests again.',
  );
}

/** Starts an empty database. `stop` and `start` do what they say; `close` throws it away. */
export function openPostgres(programs = postgresPath()) {
  if (!programs) throw new Error('PostgreSQL was not found. Run npm test, which finds or installs it.');
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const number = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const user = isRoot ? { uid: number('-u'), gid: number('-g') } : {};
  const folder = mkdtempSync(join(tmpdir(), 'signpost-pg-'));
  if (isRoot) chownSync(folder, user.uid, user.gid);
  const run = (program, options) => {
    const { status, stderr, stdout } = spawnSync(join(programs, program), options, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      // Its server would keep these open for as long as it runs, and nobody would ever be done reading them.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr ?? ''} ${stdout ?? ''}`);
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'signpost', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const start = () =>
    run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-k ${folder} -c listen_addresses= -F`, 'start']);
  const stop = () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  start();
  return {
    url: `socket://signpost@${folder}?db=postgres`,
    start,
    stop,
    close: () => {
      try {
        stop();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
