import { html, nothing, type TemplateResult } from 'lit';

/** A part of a page on paper: a heading, own words unchanged, and lines under them. */
export interface PaperPart {
  readonly heading: string;
  readonly own: readonly string[];
  readonly lines: readonly string[];
  /** Each line is something to do, with a box to tick. */
  readonly toDo?: boolean;
}

/** A page that is only for paper, in the look of the plan. */
export const paper = (
  title: string,
  quiet: string,
  parts: readonly PaperPart[],
  more: unknown = nothing,
): TemplateResult =>
  html`<article class="letter">
    <h3 class="letter-title">${title}</h3>
    <p class="quiet">${quiet}</p>
    ${parts.map(
      ({ heading, own, lines, toDo }) => html`<section>
        <h4>${heading}</h4>
        ${own.map((words) => html`<blockquote dir="auto">${words}</blockquote>`)}
        ${lines.length > 0 ? html`<ul class=${toDo ? 'to-do' : nothing}>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      </section>`,
    )}
    ${more}
  </article>`;

/** Questions with room to write under each. */
export const toWriteOn = (questions: readonly string[]): TemplateResult =>
  html`${questions.map((each) => html`<section class="to-write"><h4>${each}</h4></section>`)}`;
