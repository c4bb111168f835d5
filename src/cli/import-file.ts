import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { csvRows } from '../offers/csv-rows.ts';
import { decodeText } from '../offers/decode-text.ts';
import { fromJson } from '../offers/from-json.ts';
import { readPage } from '../offers/feed-page.ts';
import { fromOpenReferral } from '../offers/from-open-referral.ts';
import { fromTable, type TableOptions } from '../offers/from-table.ts';
import type { TakeNote } from '../offers/note.ts';
import type { Offer, Source } from '../offers/offer.ts';
import { slug } from '../offers/unique-ids.ts';
import { htmlText } from './html-text.ts';
import { ImportFailed } from './import-failed.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { idOf, type SourceFile } from './import-files.ts';

export interface Imported {
  /** How many records there were, good or bad. */
  readonly read: number;
  readonly offers: readonly Offer[];
  /** What a file of ours says it is. */
  readonly source?: Source;
}

/** The offers in one file. */
export async function importFile(
  { path, profile }: SourceFile,
  source: Source | undefined,
  note: TakeNote,
): Promise<Imported> {
  const options = {
    id: idOf(path),
    toText: htmlText,
    note,
    ...(source ? { source } : {}),
    ...(profile ? { profile } : {}),
  };
  if (extname(path).toLowerCase() === '.xlsx') return importWorkbook(path, options);
  const text = decodeText(await readFile(path));
  if (text.trim() === '') throw new ImportFailed(`"${path}" is empty. Leave it out, or save it again.`);
  if (extname(path).toLowerCase() === '.json') return importJson(path, text, source, note);
  const rows = csvRows(text);
  return { read: countOf(rows), offers: fromTable(rows, options) };
}

/** Rows that hold anything, without the heading. */
const countOf = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, rows.filter((row) => row.some((cell) => cell.trim() !== '')).length - 1);

/** All sheets of a workbook; notes and lists on further sheets are named when they are no table of offers. */
async function importWorkbook(path: string, options: TableOptions): Promise<Imported> {
  const sheets = await xlsxRows(path);
  const parts = sheets.map(({ sheet, rows }) => ({
    read: countOf(rows),
    offers: fromTable(rows, sheets.length > 1 ? { ...options, id: `${options.id}-${slug(sheet)}` } : options),
  }));
  return { read: parts.reduce((sum, { read }) => sum + read, 0), offers: parts.flatMap(({ offers }) => offers) };
}

function importJson(path: string, text: string, source: Source | undefined, note: TakeNote): Imported {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportFailed(`"${path}" is not JSON (${(error as Error).message}). Save it again.`, { cause: error });
  }
  const file = fromJson(json, htmlText, note);
  const page = file ? undefined : readPage(json);
  if (page)
    return {
      read: page.records.length,
      offers: fromOpenReferral(page.records, { id: idOf(path), toText: htmlText, note, ...(source ? { source } : {}) }),
    };
  if (!file)
    throw new ImportFailed(
      `"${path}" is JSON, but holds no list of offers. It needs { "offers": [ … ] }, or the "contents" of an Open Referral feed.`,
    );
  const read = (Array.isArray(json) ? json : (json as { offers: unknown[] }).offers).length;
  if (file.source.name === 'offers') return { read, offers: file.offers };
  return {
    read,
    offers: file.offers.map((offer): Offer => (offer.source ? offer : { ...offer, source: file.source })),
    source: file.source,
  };
}
