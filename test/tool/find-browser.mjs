// Finds a Chromium for the tests, or installs one: Debian's as root, else the one that an npm package carries.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './npm-chromium.mjs';

const unpacked = fileURLToPath(new URL('../../.cache/chromium/chrome', import.meta.url));
const candidates = () => [
  process.env.CHROME_PATH,
  ...(process.env.NO_SYSTEM_BROWSER
    ? []
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
       '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe']),
  unpacked,
];

/** The first Chromium that exists here, or undefined. CHROME_PATH wins. */
export const browserPath = () => candidates().find((path) => path && existsSync(path));

// The sandbox needs rights that a container's root has not; the tests open pages of their own on loopback only. The
// rest keeps Chromium from calling home, which a closed network would answer with noise.
export const browserArguments = [
  '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const canInstallDebian = () =>
  !process.env.NO_APT && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Makes sure that a browser is here. Throws with what to install when that can't be done. */
export function ensureBrowser() {
  if (browserPath()) return browserPath();
  if (canInstallDebian()) {
    console.log('No browser found: installing Debian\'s Chromium …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env: environment });
    } catch {
      console.log('Debian\'s package could not be installed.');
    }
    if (browserPath()) return browserPath();
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    console.log('No browser found: unpacking the Chromium of an npm package …');
    try {
      unpackChromium();
    } catch (error) {
      console.log(`It could not be unpacked: ${error.message}`);
    }
    if (browserPath()) return browserPath();
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found or could be installed. Install one (on Debian: apt-get install chromium), or set CHROME_PATH to the program, and run npm test again.',
  );
}
