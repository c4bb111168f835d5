import { basename } from 'node:path';
import { sourceAsked, Together } from '../offers/import/together.ts';
import type { ImportRun } from '../offers/import/report.ts';
import type { Source } from '../offers/offer.ts';
import { htmlText } from './html-text.ts';
import { importAddress } from './import-address.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importFile } from './import-file.ts';
import { sourceFiles } from './import-files.ts';

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
  const together = new Together();
  const now = effects.now();
  const named = asked.sources.map((each) => basename(each)).join(', ');
  for (const from of asked.sources) {
    if (isAddress(from)) {
      const options = { ...effects, ...asked, now, logFile: logFileOf(asked) };
      await together.take(from, undefined, () => importAddress(from, asked.source, options, together.note), isOfSystem);
      continue;
    }
    const found = await sourceFiles(from).catch((error: unknown) => ({ error }));
    if ('error' in found) {
      await together.take(from, undefined, () => Promise.reject(found.error as Error), isOfSystem);
      continue;
    }
    const { files, source } = found;
    for (const file of files)
      await together.take(
        file.path,
        source,
        () => importFile(file, sourceAsked(asked.source) ?? source, together.note),
        isOfSystem,
      );
  }
  return together.finish(asked.source, { today: new Date(now).toISOString().slice(0, 10), named, toText: htmlText });
}

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Where a harvest keeps what it has until the file is written. */
export const logFileOf = ({ out, shards }: ImportArguments): string => `${out ?? shards ?? 'offers'}.harvest`;

/** A file that cannot be opened is a fact about the source. What is wrong with us is not hidden. */
const isOfSystem = (error: unknown): boolean => (error as NodeJS.ErrnoException).code !== undefined;
