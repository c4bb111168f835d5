import { readFile as bytesOf } from 'node:fs/promises';
import { readFile, type Imported } from '../offers/import/read-file.ts';
import type { TakeNote } from '../offers/note.ts';
import type { Source } from '../offers/offer.ts';
import { htmlText } from './html-text.ts';
import type { SourceFile } from './import-files.ts';
import { readWorkbook } from './read-workbook.ts';

/** The offers in one file of this computer. */
export const importFile = async (
  { path, profile }: SourceFile,
  source: Source | undefined,
  note: TakeNote,
): Promise<Imported> =>
  readFile(
    { name: path, bytes: new Uint8Array(await bytesOf(path)), ...(profile ? { profile } : {}) },
    { source, note, toText: htmlText, readWorkbook },
  );
