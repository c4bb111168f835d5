import { html, type TemplateResult } from 'lit';

/** A button with words on it. `answer` is a row of the whole width; `quiet-button` looks like a link. */
export const press = (says: unknown, onClick: (event: Event) => void, look = 'answer'): TemplateResult =>
  html`<button type="button" class=${look} @click=${onClick}>${says}</button>`;
