import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The flow.json that somebody means: a file, a folder with one, the name of a folder in ./flows, or the name of a
 * conversation that comes with the package.
 */
export async function findFlow(name: string): Promise<string | undefined> {
  const builtIn = fileURLToPath(new URL(`../../flows/${encodeURIComponent(name)}/flow.json`, import.meta.url));
  for (const path of [name, join(name, 'flow.json'), join('flows', name, 'flow.json'), builtIn]) {
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
