import { basename } from 'node:path';
import { inFieldOrder } from '../offers/field-order.ts';
import { joinDuplicates } from '../offers/join-duplicates.ts';
import type { Note } from '../offers/note.ts';
import type { Offer, Source } from '../offers/offer.ts';
import { sourceOf } from '../offers/read-offer.ts';
import { Reading } from '../offers/read-values.ts';
import { shortIds } from '../offers/unique-ids.ts';
import { htmlText } from './html-text.ts';
import { importAddress } from './import-address.ts';
import type { ImportArguments } from './import-arguments.ts';
import { ImportFailed } from './import-failed.ts';
import { importFile, type Imported } from './import-file.ts';
import { sourceFiles } from './import-files.ts';
import type { ImportRun } from './import-report.ts';

/** What an import does to the world beside reading and writing files; tests hand in their own. */
export interface ImportEffects {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** One line that takes the place of the one before. */
  readonly progress: (text: string) => void;
}

export interface ImportedAll {
  readonly run: ImportRun;
  /** What the file says it is. */
  readonly source: Source;
}

/** Everything from all sources, one offer a service. What is wrong with one source is told, and the others go on. */
export async function importAll(asked: ImportArguments, effects: ImportEffects): Promise<ImportedAll> {
  const notes: Note[] = [];
  const note = (each: Note) => void notes.push(each);
  const all: Offer[] = [];
  const sources: { from: string; read: number; kept: number }[] = [];
  const failed: { from: string; why: string }[] = [];
  let together: Source | undefined;
  const take = async (
    from: string,
    source: Source | undefined,
    read: () => Promise<Imported & Partial<Pick<ImportRun, 'failed'>>>,
  ) => {
    try {
      const imported = await read();
      together ??= source ?? imported.source;
      sources.push({ from, read: imported.read, kept: imported.offers.length });
      failed.push(...(imported.failed ?? []));
      all.push(...imported.offers);
    } catch (error) {
      failed.push(failure(from, error));
    }
  };
  const now = effects.now();
  for (const from of asked.sources) {
    if (isAddress(from)) {
      const options = { ...effects, ...asked, now, logFile: logFileOf(asked) };
      await take(from, undefined, () => importAddress(from, asked.source, options, note));
      continue;
    }
    try {
      const { files, source } = await sourceFiles(from);
      for (const file of files)
        await take(file.path, source, () => importFile(file, sourceAsked(asked) ?? source, note));
    } catch (error) {
      failed.push(failure(from, error));
    }
  }
  const offers = shortIds(joinDuplicates(all.sort(byId), note))
    .sort(byId)
    .map(inFieldOrder);
  const ids = new Set(offers.map(({ id }) => id));
  const told = notes.filter(({ is, at }) => is !== 'new-id' || ids.has(at));
  const run = { sources, failed, offers, notes: told, today: new Date(now).toISOString().slice(0, 10) };
  const stated = together ? { ...together, ...asked.source } : (sourceAsked(asked) ?? all[0]?.source);
  const source = stated && sourceOf(stated, new Reading('source', htmlText));
  return { run, source: source ?? { name: asked.sources.map((each) => basename(each)).join(', ') } };
}

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Where a harvest keeps what it has until the file is written. */
export const logFileOf = ({ out, shards }: ImportArguments): string => `${out ?? shards ?? 'offers'}.harvest`;

const byId = (one: Offer, other: Offer) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const sourceAsked = ({ source }: ImportArguments): Source | undefined =>
  source.name === undefined ? undefined : { ...source, name: source.name };

/** What is wrong with a source is told; what is wrong with us is not hidden. */
function failure(from: string, error: unknown): { from: string; why: string } {
  if (error instanceof ImportFailed || (error as NodeJS.ErrnoException).code !== undefined)
    return { from, why: (error as Error).message };
  throw error;
}
