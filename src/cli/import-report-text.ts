import type { ImportReport } from '../offers/import/report.ts';
import { CHOOSING_WORDS, NOTE_WORDS } from '../offers/import/report-words.ts';
import type { NoteId } from '../offers/note.ts';
import type { Choosing } from '../offers/ready.ts';

/** The table at the end of an import, as lines. */
export function reportLines(report: ImportReport): string[] {
  const row = (count: number, words: string) => `${String(count).padStart(7)}  ${words}`;
  const counted = (counts: Readonly<Partial<Record<NoteId, number>>>) =>
    (Object.entries(counts) as [NoteId, number][])
      .sort(([, a], [, b]) => b - a)
      .map(([is, count]) => row(count, NOTE_WORDS[is]));
  const missing = (Object.entries(report.missing) as [Choosing, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const percent = (count: number) => `${Math.round((100 * count) / Math.max(1, report.kept))} %`;
  return [
    ...report.sources.map(({ from, read, kept }) => `${row(kept, `of ${read} from ${from}`)}`),
    row(report.read, 'read'),
    row(report.kept, 'kept'),
    ...counted(report.leftOut),
    '',
    ...counted(report.noted),
    '',
    `Fields filled: ${Object.entries(report.filled)
      .filter(([field]) => field !== 'id' && field !== 'source')
      .map(([field, count]) => `${field} ${percent(count)}`)
      .join(', ')}`,
    '',
    row(report.ready, 'ready to choose from'),
    ...missing.map(([field, count]) => row(count, `do not say ${CHOOSING_WORDS[field]}`)),
    row(report.old, 'were checked more than a year ago'),
    ...report.failed.map(({ from, why }) => `NOT READ  ${from}: ${why}`),
  ];
}
