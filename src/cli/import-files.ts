import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../offers/offer.ts';
import type { Profile } from '../offers/profile.ts';
import { ImportFailed } from '../offers/import/import-failed.ts';
import { holdsOffers, profileBeside, READS } from '../offers/import/source-files.ts';

/** A file to import, with what its owner states about it in `<name>.profile.json` beside it. */
export interface SourceFile {
  readonly path: string;
  readonly profile?: Profile;
}
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** From `source.json` in a folder: what its files are together. */
  readonly source?: Source;
}

/** The files behind a path: itself, or all files of a folder that can be read, in the order of their names. */
export async function sourceFiles(path: string): Promise<SourceFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new ImportFailed(`There is no file or folder "${path}". Check how it is spelt.`);
  if (!found.isDirectory()) return { files: [await withProfile(path)] };
  const names = (await readdir(path)).sort();
  const files = names.filter(holdsOffers);
  if (files.length === 0)
    throw new ImportFailed(`The folder "${path}" holds no ${READS.join(', ')} file. Name another, or a file.`);
  return {
    files: await Promise.all(files.map((name) => withProfile(join(path, name)))),
    ...(names.includes('source.json') ? { source: (await readJson(join(path, 'source.json'))) as Source } : {}),
  };
}

async function withProfile(path: string): Promise<SourceFile> {
  const beside = profileBeside(path);
  const isThere = beside !== path && (await stat(beside).catch(() => undefined)) !== undefined;
  return { path, ...(isThere ? { profile: (await readJson(beside)) as Profile } : {}) };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ImportFailed(`"${path}" is not JSON (${(error as Error).message}). Mend it and import again.`, {
      cause: error,
    });
  }
}
