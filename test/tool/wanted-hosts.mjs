// HOSTS=wordpress? names real host programs to try the widget in. As with BROWSERS, a question mark leaves one out, with a
// line that says so, where it is not here and can't be installed; without it that is a failure.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts what a WordPress of our own needs. */
const PROGRAMS = [
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb-install-db',
  '/usr/bin/mariadb',
  '/usr/share/wordpress/wp-settings.php',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree/theme.json',
  '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
];
// The smallest of the web servers that the package insists on, and no database that starts by itself.
const PACKAGES =
  'wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone mariadb-server-core php-cli php-cgi php-mysql php-gd php-xml php-mbstring micro-httpd'.split(
    ' ',
  );
/** Milliseconds; about 60 MB. */
const DOWNLOAD_WITHIN = 120_000;

const missing = () => PROGRAMS.filter((path) => !existsSync(path));

function install() {
  const apt = (more, timeout) =>
    execFileSync('apt-get', ['-y', '-qq', '--no-install-recommends', ...more], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      ...(timeout && { timeout }),
    });
  console.log('Installing Debian’s WordPress …');
  apt(['update'], DOWNLOAD_WITHIN);
  // Only the download may be cut short: a broken installation would stay broken.
  apt(['install', '--download-only', ...PACKAGES], DOWNLOAD_WITHIN);
  apt(['install', ...PACKAGES]);
}

/** Makes sure that a WordPress can be started here. Throws with what to install when that can't be done. */
export function ensureWordPress() {
  if (missing().length === 0) return;
  let why = 'Only root can install it';
  if (!process.env.NO_APT && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0)
    try {
      install();
      why = `${missing()[0]} is still missing`;
    } catch (error) {
      why = error.code === 'ETIMEDOUT' ? 'The download took too long' : 'apt-get could not install it';
    }
  if (missing().length > 0)
    throw new Error(
      `A real WordPress was not found and could not be installed (${why}). On Debian: apt-get install ${PACKAGES.join(' ')}.`,
    );
}

/** Names of the hosts in the list that are here or could be installed; throws for one that has to be. */
export function ensureHosts(list = process.env.HOSTS ?? '') {
  return list.split(',').flatMap((each) => {
    const [, name, optional] = /^\s*(\w*)(\??)\s*$/.exec(each) ?? [];
    if (name === '') return [];
    if (name !== 'wordpress') throw new Error(`There is no host "${each}". Set HOSTS to wordpress, or to nothing.`);
    try {
      ensureWordPress();
      return [name];
    } catch (error) {
      if (!optional) throw error;
      console.log(`– ${name} is left out. ${error.message}`);
      return [];
    }
  });
}
