import type { NeedId } from '../../src/base/need.ts';
import { ImportFailed } from '../../src/offers/import/import-failed.ts';
import { fileOf, offersText } from '../../src/offers/import/offers-text.ts';
import { readFile } from '../../src/offers/import/read-file.ts';
import { reportHtml } from '../../src/offers/import/report-html.ts';
import { importReport } from '../../src/offers/import/report.ts';
import { holdsOffers, profileBeside } from '../../src/offers/import/source-files.ts';
import { sourceAsked, Together } from '../../src/offers/import/together.ts';
import type { Note, NoteId } from '../../src/offers/note.ts';
import type { Offer, Source } from '../../src/offers/offer.ts';
import { hasMarkup, type ToText } from '../../src/offers/plain-text.ts';
import type { Profile } from '../../src/offers/profile.ts';
import { MOST_ROWS, type Answer, type ToRead } from './message.ts';
import { words } from './words.ts';

/** What is loaded only when a file needs it. */
export interface Readers {
  readonly loadToText: () => Promise<ToText>;
  readonly readWorkbook: Parameters<typeof readFile>[1]['readWorkbook'];
}

/** Files as the import command reads a folder of them: the same rules, the same report, and the same file at the end. */
export async function readList({ files, source, today }: ToRead, readers: Readers, tell: (answer: Answer) => void) {
  const byName = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const lists = byName.filter(({ name }) => holdsOffers(name));
  const together = new Together();
  const beside = await statedBeside(byName, together);
  const whole = sourceAsked(source) ?? beside.source;
  const toText = lazily(readers.loadToText);
  for (const file of lists) {
    tell({ is: 'reading', name: file.name });
    await together.take(file.name, beside.source, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const profile = beside.profiles.get(profileBeside(file.name));
      await toText.ready(bytes);
      return readFile(
        { name: file.name, bytes, ...(profile ? { profile } : {}) },
        { source: whole, note: together.note, toText: toText.now, readWorkbook: readers.readWorkbook },
      );
    });
  }
  tell({ is: 'joining' });
  const named = lists.map(({ name }) => name).join(', ');
  const { run, source: of } = together.finish(source, { today, named, toText: toText.now });
  if (run.sources.length === 0)
    return tell({ is: 'failed', why: run.failed.length > 0 ? run.failed : [{ from: '', why: words.noFiles }] });
  const report = importReport(run);
  const text = run.offers.length > 0 ? offersText(fileOf(run.offers, of)) : '';
  return tell({
    is: 'done',
    list: {
      report: { ...report, notes: firstOfEach(report.notes), offers: report.offers.slice(0, MOST_ROWS) },
      file: new Blob([text], { type: 'application/json' }),
      page: new Blob([reportHtml(report, today)], { type: 'text/html' }),
      needs: needsIn(run.offers),
    },
  });
}

/** Of each kind of note as many as the page shows. */
function firstOfEach(notes: readonly Note[]): Note[] {
  const counts = new Map<NoteId, number>();
  return notes.filter(({ is }) => {
    const count = (counts.get(is) ?? 0) + 1;
    counts.set(is, count);
    return count <= MOST_ROWS;
  });
}

/** What files beside the lists state about them: a profile for one, a `source.json` for all. */
async function statedBeside(files: readonly File[], together: Together) {
  const profiles = new Map<string, Profile>();
  let source: Source | undefined;
  for (const file of files.filter(({ name }) => name === 'source.json' || name.endsWith('.profile.json'))) {
    try {
      const json: unknown = JSON.parse(await file.text());
      if (file.name === 'source.json') source = json as Source;
      else profiles.set(file.name, json as Profile);
    } catch (error) {
      const why = `"${file.name}" is not JSON (${(error as Error).message}). Mend it and try again.`;
      await together.take(file.name, undefined, () => Promise.reject(new ImportFailed(why)));
    }
  }
  return { profiles, source };
}

/** HTML is rare, and what makes it plain is big: it is loaded when a file may hold some. A workbook is packed, so it may. */
function lazily(load: Readers['loadToText']) {
  let toText: ToText = (text) => text;
  const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
  return {
    ready: async (bytes: Uint8Array) => {
      if (isPacked(bytes) || hasMarkup(new TextDecoder('latin1').decode(bytes))) toText = await load();
    },
    now: (text: string) => toText(text),
  };
}

function needsIn(offers: readonly Offer[]): [NeedId, number][] {
  const counts = new Map<NeedId, number>();
  for (const { needs = [] } of offers) for (const need of needs) counts.set(need, (counts.get(need) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
