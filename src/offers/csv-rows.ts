import { dsvFormat } from 'd3-dsv';

/** What tells one cell from the next: found in the first line, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const line = /^(?:[^"\r\n]|"[^"]*")*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (mark: string) => line.split(mark).length - 1;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The rows of a CSV or TSV file (RFC 4180, and what spreadsheets make of it). Never throws. */
export function csvRows(source: string, delimiter = delimiterOf(source.replace(/^\uFEFF/, ''))): string[][] {
  return dsvFormat(delimiter).parseRows(source.replace(/^\uFEFF/, ''));
}
