import { csvRows } from '../offers/csv-rows.ts';
import { fromJson } from '../offers/from-json.ts';
import { fromOpenReferral } from '../offers/from-open-referral.ts';
import { fromTable } from '../offers/from-table.ts';
import type { TakeNote } from '../offers/note.ts';
import type { Source } from '../offers/offer.ts';
import { isRecord } from '../offers/read-values.ts';
import { slug } from '../offers/unique-ids.ts';
import { harvest } from './harvest.ts';
import { HarvestLog } from './harvest-log.ts';
import { htmlText } from './html-text.ts';
import type { Imported } from '../offers/import/read-file.ts';
import { ImportFailed } from '../offers/import/import-failed.ts';
import { politeGet, type PoliteOptions } from './polite-get.ts';

export interface AddressOptions extends PoliteOptions {
  readonly maxPages: number;
  readonly details: boolean;
  /** Where what was had is kept until the import is written. */
  readonly logFile: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly progress: (text: string) => void;
}

/** The offers at an address: a spreadsheet, a file of ours, or a feed. */
export async function importAddress(
  address: string,
  asked: Partial<Source>,
  options: AddressOptions,
  note: TakeNote,
): Promise<Imported & { failed: readonly { from: string; why: string }[] }> {
  const { hostname } = new URL(address);
  const id = slug(hostname.replace(/^www\./, ''));
  const source: Source = {
    name: hostname,
    url: address,
    fetched: new Date(options.now).toISOString().slice(0, 10),
    ...asked,
  };
  const get = politeGet(options);
  const table = looksLikeTable(address);
  const answer = table || /\.json(?:$|\?)/i.test(address) ? await get(address) : undefined;
  if (answer && (table || /text\/csv/i.test(answer.type))) {
    if (/^\s*<(?:!doctype|html)/i.test(answer.text))
      throw new ImportFailed(`${address} is a web page and no spreadsheet. Publish the sheet as CSV.`);
    const rows = csvRows(answer.text);
    return {
      read: Math.max(0, rows.length - 1),
      offers: fromTable(rows, { id, source, toText: htmlText, note }),
      source,
      failed: [],
    };
  }
  const own = answer ? ownFile(answer.text) : undefined;
  if (own) {
    const file = fromJson(own, htmlText, note);
    return {
      read: own.offers.length,
      offers: file?.offers ?? [],
      source: file && file.source.name !== 'offers' ? file.source : source,
      failed: [],
    };
  }
  const log = await HarvestLog.open(options.logFile, options.now);
  const { services, problems } = await harvest(address, { ...options, get, log });
  return {
    read: services.length,
    offers: fromOpenReferral(services, { id, source, toText: htmlText, note }),
    source,
    failed: problems,
  };
}

const looksLikeTable = (address: string): boolean =>
  /\.[ct]sv(?:$|[?#])|[?&](?:output|format)=[ct]sv(?:&|$)/i.test(address);

function ownFile(text: string): { offers: unknown[] } | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) && Array.isArray(json['offers'])
      ? { ...json, offers: json['offers'] as unknown[] }
      : undefined;
  } catch {
    return undefined;
  }
}
