// Unpacks the Chromium that the npm package @sparticuz/chromium carries; needs neither root nor any download but npm's.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const VERSION = '153.0.0';

/** Leaves a runnable browser at `.cache/chromium/chrome`. Takes some seconds the first time and nothing afterwards. */
export function unpackChromium() {
  const folder = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));
  if (existsSync(`${folder}chrome`)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{"private":true}');
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--loglevel=error', `@sparticuz/chromium@${VERSION}`],
    {
      stdio: 'inherit',
    },
  );
  const packed = `${folder}node_modules/@sparticuz/chromium/bin/`;
  const unpack = (name) => brotliDecompressSync(readFileSync(packed + name));
  writeFileSync(`${folder}chromium`, unpack('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023', 'fonts', 'swiftshader'])
    execFileSync('tar', ['x', '-C', folder], { input: unpack(`${archive}.tar.br`) });
  // It brings its own copies of the libraries nss and nspr, should the machine have none.
  writeFileSync(
    `${folder}chrome`,
    '#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")\nexport LD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/lib"\nexec "$here/chromium" "$@"\n',
    { mode: 0o755 },
  );
}
