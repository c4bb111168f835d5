import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';

/** The one button that sends a form. */
export const goOn = (says: string, words: InterfaceWords): TemplateResult =>
  html`<button class="go" lang=${words.locale}>${says}</button>`;

/** A row that can be ticked, the whole of which is its label. */
export const tickRow = (
  id: string,
  label: unknown,
  hint: unknown,
  isTicked: boolean,
  picture?: unknown,
): TemplateResult =>
  html`<label class="tick">
    <input type="checkbox" name="option" .value=${id} .checked=${isTicked} autocomplete="off" />
    ${picture}<span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>`;
