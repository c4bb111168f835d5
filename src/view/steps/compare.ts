import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import type { Comparison, Row } from '../../session/view-model.ts';
import { cell } from '../cell.ts';
import { goOn } from '../form-parts.ts';
import { question } from '../question.ts';
import { numbers } from '../reach.ts';
import { theirs } from '../theirs.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** More offers than this are too narrow as columns of the widest widget. */
const FIT = 3;

/**
 * Two to four offers in the same rows, and "not now" as one of them. Rows that differ come first; the others are folded.
 * It is a real table; where it is narrow each row becomes a card that names the options one below the other.
 */
export function compare(step: StepOf<'compare'>, send: Send, all: Wording): TemplateResult {
  const { words, later } = all;
  const { comparison } = step;
  const differ = comparison.rows.filter((row) => row.differs);
  const same = comparison.rows.filter((row) => !row.differs);
  return question(
    step,
    html`<div lang=${words.locale}>
      ${differ.length > 0 ? table(comparison, differ, later.differ, all) : nothing}
      ${
        same.length > 0
          ? html`<details ?open=${differ.length === 0}>
            <summary>${later.same}</summary>
            ${table(comparison, same, later.same, all)}
          </details>`
          : nothing
      }
      ${goOn(later.looked, words)}
    </div>`,
    send,
    words,
    () => send({ type: 'looked' }),
  );
}

// The roles are said again because some browsers forget them once a table is laid out as blocks.
export const table = ({ offers }: Comparison, rows: readonly Row[], caption: string, all: Wording): TemplateResult => {
  const { later } = all;
  return html`<table role="table" class=${offers.length > FIT ? 'many' : nothing}>
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col"><span class="unseen">${later.fact}</span></th>
        ${offers.map(({ name }) => html`<th role="columnheader" scope="col">${theirs(name)}</th>`)}
        <th role="columnheader" scope="col">${later.notNow}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ id, cells }) => html`<tr role="row">
          <th role="rowheader" scope="row">${later.rows[id]}</th>
          ${cells.map((fact, column) => {
            const offer = offers[column];
            return html`<td role="cell">
              <p class="of" aria-hidden="true">${offer && theirs(offer.name)}</p>
              ${cell(fact, later)} ${id === 'start' && offer ? numbers(offer.phones, all) : nothing}
            </td>`;
          })}
          <td role="cell"><p class="of" aria-hidden="true">${later.notNow}</p><p>${later.notNowRows[id]}</p></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
};
