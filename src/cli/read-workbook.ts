import readNode from 'read-excel-file/node';
import type { ReadWorkbook } from '../offers/import/sheet-rows.ts';

/** Reads Excel workbooks in the command line; a browser has its own. */
export const readWorkbook: ReadWorkbook = (bytes) => readNode(Buffer.from(bytes));
