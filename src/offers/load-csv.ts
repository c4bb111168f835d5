import { csvRows } from './csv-rows.ts';
import { fromTable } from './from-table.ts';
import type { TakeNote } from './note.ts';
import type { OffersFile } from './offer.ts';
import { OffersNotJson, OffersWrongShape } from './offers-error.ts';
import { hasMarkup, type ToText } from './plain-text.ts';

/** A published spreadsheet as a file of offers, so that a school edits its sheet and the page shows it. */
export async function loadCsv(
  url: string,
  text: string,
  loadToText: () => Promise<ToText>,
  note: TakeNote = () => undefined,
): Promise<OffersFile> {
  // What a sheet that is not shared answers with.
  if (/^\s*<(?:!doctype|html)/i.test(text))
    throw new OffersNotJson(url, 'a web page, so the sheet may not be published');
  const toText = hasMarkup(text) ? await loadToText() : (plain: string) => plain;
  let headed = true;
  const offers = fromTable(csvRows(text), {
    id: 'sheet',
    toText,
    note: (each) => {
      headed &&= !(each.at === 'sheet' && each.is === 'no-name');
      note(each);
    },
  });
  if (!headed) throw new OffersWrongShape(url, 'its first row needs a column called "name"');
  return { version: 1, source: { name: sourceName(url) }, offers };
}

/** The host of an address stands for who keeps the sheet: nothing else is known about it. */
function sourceName(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}
