import type { Note, NoteId } from '../note.ts';
import type { Choosing } from '../ready.ts';
import type { ImportReport } from './report.ts';
import { CHOOSING_WORDS, NOTE_WORDS } from './report-words.ts';

const safe = (text: string | number) => String(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const table = (caption: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  rows.length === 0
    ? ''
    : `<table><caption>${safe(caption)}</caption><thead><tr>${head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`)
        .join('\n')}</tbody></table>`;

/** The report as a page of its own, for a council's data officer: what to put right first, then every note by name. */
export function reportHtml(report: ImportReport, today: string): string {
  const kinds = Object.entries({ ...report.leftOut, ...report.noted }) as [NoteId, number][];
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Import of offers, ${safe(today)}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100%; margin: 1.5rem 0 }
  caption { text-align: left; font-weight: bold; font-size: 1.1rem }
  th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #bbb; overflow-wrap: anywhere }
</style>
<h1>Import of offers</h1>
<p>${safe(report.kept)} of ${safe(report.read)} records were kept on ${safe(today)}. ${safe(report.ready)} are ready to choose from. ${safe(report.old)} were checked more than a year ago.</p>
${table(
  'Sources',
  ['From', 'Read', 'Kept'],
  report.sources.map(({ from, read, kept }) => [from, read, kept]),
)}
${table(
  'Sources that could not be read',
  ['From', 'Why'],
  report.failed.map(({ from, why }) => [from, why]),
)}
${table(
  'What the offers do not say yet',
  ['Missing', 'Offers'],
  (Object.entries(report.missing) as [Choosing, number][]).map(([field, count]) => [CHOOSING_WORDS[field], count]),
)}
${table('Fields that are filled', ['Field', 'Offers'], Object.entries(report.filled))}
${kinds.map(([is, count]) => table(`${NOTE_WORDS[is]} (${count})`, ['Record', 'Name', 'Field', 'What stood there'], report.notes.filter((note) => note.is === is).map(noteRow))).join('\n')}
<details><summary>Each offer, and what it must still say before people can choose from it</summary>
${table(
  'Offers',
  ['Offer', 'Name', 'Still to say'],
  report.offers.map(({ id, name, missing }) => [
    id,
    name,
    missing.map((field) => CHOOSING_WORDS[field]).join(', ') || 'ready',
  ]),
)}
</details>
</html>
`;
}

const noteRow = ({ at, name, field, was }: Note) => [at, name ?? '', field ?? '', was ?? ''];
