import readWorkbook from 'read-excel-file/node';
import { ImportFailed } from './import-failed.ts';

export interface SheetRows {
  readonly sheet: string;
  readonly rows: string[][];
}

/** The sheets of an Excel workbook as rows of text. A date is an ISO day; a number is written out, so that a telephone number that is one can be repaired. */
export async function xlsxRows(path: string): Promise<SheetRows[]> {
  try {
    const sheets = await readWorkbook(path);
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    throw new ImportFailed(
      `"${path}" is no .xlsx workbook (${(error as Error).message}). Open it in your spreadsheet program and save it as .xlsx or .csv.`,
      { cause: error },
    );
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  return typeof cell === 'string' ? cell : typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : '';
}
