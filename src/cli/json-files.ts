import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A JSON file, read; `problem` says why it could not be. */
export type JsonFile = { readonly path: string } & ({ readonly json: unknown } | { readonly problem: string });

/** Every JSON file at these paths, folders included; undefined for a path that does not exist. */
export async function jsonFiles(paths: readonly string[]): Promise<readonly JsonFile[] | { readonly missing: string }> {
  const all: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) return { missing: path };
    if (!found.isDirectory()) all.push(path);
    else all.push(...(await readdir(path, { recursive: true })).filter(isOurs).map((file) => join(path, file)));
  }
  return Promise.all([...new Set(all)].sort().map(readJson));
}

const isOurs = (file: string): boolean => file.endsWith('.json') && !file.split('/').includes('node_modules');

async function readJson(path: string): Promise<JsonFile> {
  const text = await readFile(path, 'utf8');
  try {
    return { path, json: JSON.parse(text) };
  } catch (error) {
    return {
      path,
      problem: `The file is not JSON (${(error as Error).message}). Open it in an editor that shows mistakes.`,
    };
  }
}
