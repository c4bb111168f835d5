import { html, nothing, type TemplateResult } from 'lit';
import type { ImportReport } from '../../src/offers/import/report.ts';
import { CHOOSING_WORDS, NOTE_WORDS } from '../../src/offers/import/report-words.ts';
import { LEAVES_OUT, MENDS, type NoteId } from '../../src/offers/note.ts';
import type { Offer } from '../../src/offers/offer.ts';
import type { Choosing } from '../../src/offers/ready.ts';
import { FIELD_WORDS, words } from './words.ts';

const say = words.report;
const number = (many: number) => many.toLocaleString('en-GB');
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, each) => all + each, 0);

/** A table in a box that scrolls by itself, so that a long cell never widens the page. */
const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
  more = 0,
): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
        <tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="quiet">${say.more(more)}</p>` : nothing}`;

/** What an import did: the same facts as the command's report, what to put right first. */
export const reportView = (report: ImportReport): TemplateResult => html`
  <dl class="counts">
    ${[
      [report.read, say.read],
      [report.kept, say.kept],
      [sum(report.leftOut) - report.duplicates, say.left],
      [report.duplicates, say.duplicates],
      [report.ready, say.ready],
      [report.old, say.old],
    ].map(([count, what]) => html`<div><dt>${what}</dt><dd>${number(Number(count))}</dd></div>`)}
  </dl>
  ${report.failed.map(({ from, why }) => html`<p class="wrong"><strong>${words.failedTitle}: ${from}.</strong> ${why}</p>`)}
  ${report.kept === 0 ? html`<p class="wrong">${say.nothing}</p>` : missing(report)}
  ${notes(say.lost, report, (is) => !LEAVES_OUT.includes(is) && !MENDS.includes(is), true)}
  ${notes(say.left_, report, (is) => LEAVES_OUT.includes(is), report.kept === 0)}
  ${notes(say.mended, report, (is) => MENDS.includes(is), false)}
  ${report.kept === 0 ? nothing : [html`<h3>${say.further}</h3>`, filled(report), each(report)]}
`;

function missing(report: ImportReport): TemplateResult {
  const rows = (Object.entries(report.missing) as [Choosing, number][])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([field, count]) => [upper(CHOOSING_WORDS[field]), say.share(count, report.kept)]);
  if (rows.length === 0) return html`<p class="right">${say.allSaid}</p>`;
  return html`<h3>${say.missing}</h3><p>${say.readyMeans}</p>${table(say.missing, say.missingHead, rows)}`;
}

/** Notes of one sort, each kind behind a line that says how many there are. */
function notes(title: string, report: ImportReport, which: (is: NoteId) => boolean, isOpen: boolean): unknown {
  const kinds = (Object.entries({ ...report.leftOut, ...report.noted }) as [NoteId, number][])
    .filter(([is]) => which(is))
    .sort(([, one], [, other]) => other - one);
  if (kinds.length === 0) return nothing;
  return html`<h3>${title}</h3>
    ${kinds.map(([is, count]) => {
      const rows = report.notes
        .filter((note) => note.is === is)
        .map(({ at, name, field, was }) => [name ?? at, fieldOf(field, at), was ?? '']);
      return html`<details ?open=${isOpen && kinds.length < 4}>
        <summary>${NOTE_WORDS[is]} <span class="count">${number(count)}</span></summary>
        ${table(NOTE_WORDS[is], say.noteHead, rows, count - rows.length)}
      </details>`;
    })}`;
}

const fieldOf = (field: string | undefined, at: string): string =>
  field === undefined ? at : (FIELD_WORDS[field as keyof Offer] ?? field);

const filled = (report: ImportReport): TemplateResult =>
  html`<details>
    <summary>${say.filled}</summary>
    ${table(
      say.filled,
      say.filledHead,
      Object.entries(report.filled).flatMap(([field, count]) => {
        const word = FIELD_WORDS[field as keyof Offer];
        const bar = html`<meter min="0" max=${report.kept} .value=${count} aria-hidden="true"></meter>`;
        return word ? [[word, html`${bar} ${say.share(count, report.kept)}`]] : [];
      }),
    )}
  </details>`;

const each = (report: ImportReport): TemplateResult =>
  html`<details>
    <summary>${say.each}</summary>
    ${table(
      say.each,
      say.eachHead,
      report.offers.map(({ name, missing: fields }) => [
        name,
        fields.map((field) => CHOOSING_WORDS[field]).join(', ') || say.ready_,
      ]),
      report.kept - report.offers.length,
    )}
  </details>`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
