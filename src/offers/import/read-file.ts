import { csvRows } from '../csv-rows.ts';
import { decodeText } from '../decode-text.ts';
import { readPage } from '../feed-page.ts';
import { fromJson } from '../from-json.ts';
import { fromOpenReferral } from '../from-open-referral.ts';
import { fromTable } from '../from-table.ts';
import type { TakeNote } from '../note.ts';
import type { Offer, Source } from '../offer.ts';
import type { ToText } from '../plain-text.ts';
import type { Profile } from '../profile.ts';
import { slug } from '../unique-ids.ts';
import { ImportFailed } from './import-failed.ts';
import { endingOf, idOf } from './source-files.ts';
import { sheetRows, type ReadWorkbook } from './sheet-rows.ts';

/** A file to import: its name, and what its owner states about it. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly profile?: Profile;
}
export interface Imported {
  /** How many records there were, good or bad. */
  readonly read: number;
  readonly offers: readonly Offer[];
  /** What a file of ours says it is. */
  readonly source?: Source;
}
/** What the command line and a browser do in ways of their own. */
export interface ReadOptions {
  readonly source?: Source | undefined;
  readonly note: TakeNote;
  readonly toText: ToText;
  readonly readWorkbook: ReadWorkbook;
}

/** The offers in one file: a spreadsheet, our own JSON, or a page of an Open Referral feed. Throws `ImportFailed`. */
export async function readFile(file: FileToRead, options: ReadOptions): Promise<Imported> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new ImportFailed(`"${name}" is empty. Leave it out, or save it again.`);
  if (endingOf(name) === '.xlsx') return fromSheets(await sheetRows(file, options.readWorkbook), file, options);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ImportFailed(`"${name}" is empty. Leave it out, or save it again.`);
  return endingOf(name) === '.json' ? fromJsonText(text, file, options) : fromCsv(text, file, options);
}

const tableOptions = ({ name, profile }: FileToRead, { source, note, toText }: ReadOptions) => ({
  id: idOf(name),
  toText,
  note,
  ...(source ? { source } : {}),
  ...(profile ? { profile } : {}),
});

/** Rows that hold anything, without the heading. */
const countOf = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, rows.filter((row) => row.some((cell) => cell.trim() !== '')).length - 1);

function fromCsv(text: string, file: FileToRead, options: ReadOptions): Imported {
  const rows = csvRows(text);
  return { read: countOf(rows), offers: fromTable(rows, tableOptions(file, options)) };
}

/** All sheets of a workbook; notes and lists on further sheets are named when they are no table of offers. */
function fromSheets(
  sheets: readonly { readonly sheet: string; readonly rows: string[][] }[],
  file: FileToRead,
  options: ReadOptions,
): Imported {
  const table = tableOptions(file, options);
  const parts = sheets.map(({ sheet, rows }) => ({
    read: countOf(rows),
    offers: fromTable(rows, sheets.length > 1 ? { ...table, id: `${table.id}-${slug(sheet)}` } : table),
  }));
  return { read: parts.reduce((sum, { read }) => sum + read, 0), offers: parts.flatMap(({ offers }) => offers) };
}

function fromJsonText(text: string, { name }: FileToRead, { source, note, toText }: ReadOptions): Imported {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportFailed(`"${name}" is not JSON (${(error as Error).message}). Save it again.`, { cause: error });
  }
  const file = fromJson(json, toText, note);
  const page = file ? undefined : readPage(json);
  if (page)
    return {
      read: page.records.length,
      offers: fromOpenReferral(page.records, { id: idOf(name), toText, note, ...(source ? { source } : {}) }),
    };
  if (!file)
    throw new ImportFailed(
      `"${name}" is JSON, but holds no list of offers. It needs { "offers": [ … ] }, or the "contents" of an Open Referral feed.`,
    );
  const read = (Array.isArray(json) ? json : (json as { offers: unknown[] }).offers).length;
  if (file.source.name === 'offers') return { read, offers: file.offers };
  return {
    read,
    offers: file.offers.map((offer): Offer => (offer.source ? offer : { ...offer, source: file.source })),
    source: file.source,
  };
}
