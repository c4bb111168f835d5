// Finds the browsers for the tests, or installs them: Debian's as root; for Chromium also the one in an npm package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './npm-chromium.mjs';

const unpacked = fileURLToPath(new URL('../../.cache/chromium/chrome', import.meta.url));

/** Where each is; what all of it needs beside; how Debian calls it; how people call it. */
const BROWSERS = {
  chromium: {
    called: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    programs: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    called: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    called: 'WebKitGTK with its driver, on Linux',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['/usr/bin/WebKitWebDriver'],
    // It has no headless mode: a screen in memory, and what tells it about dark mode and less movement.
    beside: ['/usr/bin/Xvfb', '/usr/bin/xsettingsd'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
  },
};

/** The first program that exists here, or undefined. CHROME_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH win. */
export function browserPath(name = 'chromium') {
  const { variable, programs, beside = [] } = BROWSERS[name];
  const candidates = [
    process.env[variable],
    ...(process.env.NO_SYSTEM_BROWSER ? [] : programs),
    ...(name === 'chromium' ? [unpacked] : []),
  ];
  return beside.every((path) => existsSync(path)) ? candidates.find((path) => path && existsSync(path)) : undefined;
}

// The sandbox needs rights that a container's root has not; the tests open pages of their own on loopback only. The
// rest keeps Chromium from calling home, which a closed network would answer with noise.
export const browserArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const canInstallDebian = () =>
  !process.env.NO_APT && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

export function installDebian(packages) {
  console.log(`Installing Debian's ${packages.join(', ')} …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    console.log('They could not be installed.');
  }
}

/** Makes sure that a browser is here, and answers with its program. Throws with what to install when that can't be done. */
export function ensureBrowser(name = 'chromium') {
  const { called, variable, packages } = BROWSERS[name];
  if (!browserPath(name) && canInstallDebian()) installDebian(packages);
  if (!browserPath(name) && name === 'chromium' && process.platform === 'linux' && process.arch === 'x64') {
    console.log('No browser found: unpacking the Chromium of an npm package …');
    try {
      unpackChromium();
    } catch (error) {
      console.log(`It could not be unpacked: ${error.message}`);
    }
  }
  const found = browserPath(name);
  if (found) return found;
  throw new Error(
    `These browser tests need ${called}, which was not found and could not be installed. Install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable} to the program, and run them again.`,
  );
}
