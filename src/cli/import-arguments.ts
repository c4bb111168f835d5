import { parseArgs } from 'node:util';

export interface ImportArguments {
  readonly sources: readonly string[];
  readonly out: string;
  readonly reports: readonly string[];
  readonly source: {
    readonly name?: string;
    readonly url?: string;
    readonly licence?: string;
    readonly fetched?: string;
  };
}

export const USAGE = `signpost-chat import SOURCE… --out FILE   offers from spreadsheets, folders and feeds as one file for the widget
  SOURCE            a .csv, .tsv or .json file, or a folder of them
  --out FILE        where the offers go, as JSON
  --report FILE     what was read, kept, left out and why: .html for people, .json for machines (may be given twice)
  --source-name TEXT, --source-url ADDRESS, --licence TEXT, --fetched YYYY-MM-DD
                    where the offers come from, shown with them`;

/** What was asked for, or a sentence that says what is wrong with it. */
export function importArguments(args: readonly string[]): ImportArguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string', multiple: true },
        'source-name': { type: 'string' },
        'source-url': { type: 'string' },
        licence: { type: 'string' },
        fetched: { type: 'string' },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return 'Name at least one SOURCE: a file or a folder.';
  if (values.out === undefined) return 'Say where the offers go: --out offers.json';
  if (values.fetched !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.fetched))
    return '--fetched is a day such as 2026-11-21.';
  const reports = values.report ?? [];
  const odd = reports.find((file) => !/\.(?:html|json)$/.test(file));
  if (odd !== undefined) return `--report ends in .html or .json, and "${odd}" does not.`;
  return {
    sources: positionals,
    out: values.out,
    reports,
    source: {
      ...(values['source-name'] === undefined ? {} : { name: values['source-name'] }),
      ...(values['source-url'] === undefined ? {} : { url: values['source-url'] }),
      ...(values.licence === undefined ? {} : { licence: values.licence }),
      ...(values.fetched === undefined ? {} : { fetched: values.fetched }),
    },
  };
}
