import { ImportFailed } from './import-failed.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Reads a workbook's sheets as typed cells; handed in, so that the reader is loaded only where a workbook is read. */
export type ReadWorkbook = (
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[]>;

/** A workbook that unpacks to more than this is no list of services, or is meant to do harm. */
const MOST_UNPACKED = 400_000_000;

/** The sheets of an Excel workbook as rows of text. A date is an ISO day; a number is written out, so that a telephone number that is one can be repaired. */
export async function sheetRows(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  readWorkbook: ReadWorkbook,
): Promise<{ readonly sheet: string; readonly rows: string[][] }[]> {
  if (unpackedSize(bytes) > MOST_UNPACKED)
    throw new ImportFailed(
      `"${name}" unpacks to more than a list of services can be. Save the sheet that you need as .csv.`,
    );
  try {
    const sheets = await readWorkbook(bytes);
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    throw new ImportFailed(
      `"${name}" is no .xlsx workbook (${(error as Error).message}). Open it in your spreadsheet program and save it as .xlsx or .csv.`,
      { cause: error },
    );
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  return typeof cell === 'string' ? cell : typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : '';
}
