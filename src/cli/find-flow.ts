import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_FLOWS } from './built-in.ts';

/**
 * The flow.json that somebody means: a file, a folder with one, the name of a folder in ./flows, or the name of a
 * conversation that comes with the package.
 */
export async function findFlow(name: string): Promise<string | undefined> {
  const here = [name, join(name, 'flow.json'), join('flows', name, 'flow.json')];
  const ours = BUILT_IN_FLOWS.includes(name)
    ? [fileURLToPath(new URL(`../../flows/${name}/flow.json`, import.meta.url))]
    : [];
  for (const path of [...here, ...ours]) {
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
