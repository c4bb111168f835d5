import { parseArgs } from 'node:util';

export interface ImportArguments {
  readonly sources: readonly string[];
  /** Where one file goes; absent when only shards are wanted. */
  readonly out?: string;
  /** The folder for shards. */
  readonly shards?: string;
  readonly reports: readonly string[];
  readonly source: {
    readonly name?: string;
    readonly url?: string;
    readonly licence?: string;
    readonly fetched?: string;
  };
  /** Milliseconds. */
  readonly pause: number;
  readonly timeout: number;
  readonly maxPages: number;
  readonly details: boolean;
  readonly checkLinks: boolean;
  readonly jsonLd?: string;
}

/** How it is called, in one line. */
export const USAGE =
  'signpost-chat import SOURCE… --out FILE   offers from spreadsheets, folders and feeds as one file for the widget';

/** Everything that can be said to it. */
export const HELP = `${USAGE}
  SOURCE            a .csv, .tsv, .xlsx or .json file, a folder of them, or the address of one or of an Open Referral feed
  --out FILE        where the offers go, as JSON
  --shards FOLDER   a big directory as a folder of small files: point the widget at its manifest.json
  --report FILE     what was read, kept, left out and why: .html for people, .json for machines (may be given twice)
  --source-name TEXT, --source-url ADDRESS, --licence TEXT, --fetched YYYY-MM-DD
                    where the offers come from, shown with them
  --pause MS        between two requests to a feed (250)
  --timeout S       for one answer of a feed (30)
  --max-pages N     where to stop reading a feed (1000)
  --no-details      do not ask for each service of a feed by itself
  --check-links     try each web address and report those that do not work
  --json-ld FILE    the same offers as schema.org data, for your own pages`;

const OPTIONS = {
  out: { type: 'string' },
  shards: { type: 'string' },
  report: { type: 'string', multiple: true },
  'source-name': { type: 'string' },
  'source-url': { type: 'string' },
  licence: { type: 'string' },
  fetched: { type: 'string' },
  pause: { type: 'string', default: '250' },
  timeout: { type: 'string', default: '30' },
  'max-pages': { type: 'string', default: '1000' },
  'no-details': { type: 'boolean', default: false },
  'check-links': { type: 'boolean', default: false },
  'json-ld': { type: 'string' },
} as const;

/** What was asked for, or a sentence that says what is wrong with it. */
export function importArguments(args: readonly string[]): ImportArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const numbers = ['pause', 'timeout', 'max-pages'] as const;
    const wrong = numbers.find((name) => !/^\d+(?:\.\d+)?$/.test(values[name]));
    const reports = values.report ?? [];
    const odd = reports.find((file) => !/\.(?:html|json)$/.test(file));
    if (positionals.length === 0) return 'Name at least one SOURCE: a file, a folder or an address.';
    if (values.out === undefined && values.shards === undefined)
      return 'Say where the offers go: --out offers.json, or --shards folder';
    if (values.fetched !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.fetched))
      return '--fetched is a day such as 2026-11-21.';
    if (odd !== undefined) return `--report ends in .html or .json, and "${odd}" does not.`;
    if (wrong !== undefined) return `--${wrong} is a number, and "${values[wrong]}" is not.`;
    return {
      sources: positionals,
      ...(values.out === undefined ? {} : { out: values.out }),
      ...(values.shards === undefined ? {} : { shards: values.shards }),
      reports,
      source: given({
        name: values['source-name'],
        url: values['source-url'],
        licence: values.licence,
        fetched: values.fetched,
      }),
      pause: Number(values.pause),
      timeout: Number(values.timeout) * 1000,
      maxPages: Number(values['max-pages']),
      details: !values['no-details'],
      checkLinks: values['check-links'],
      ...(values['json-ld'] === undefined ? {} : { jsonLd: values['json-ld'] }),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const given = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
