import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { ViewModel } from '../session/view-model.ts';
import { press } from './press.ts';

/** What went wrong and what still works, and what is being done right now. Read out politely, once. */
export const notices = ({ notices: all, busy }: ViewModel, send: Send, words: InterfaceWords): TemplateResult =>
  html`<div role="status">
    ${all.map(({ is }) => html`<p class="notice">${words.notices[is]}</p>`)}
    ${busy ? html`<p class="quiet">${words.busy[busy]}</p>` : nothing}
  </div>
  ${
    all.some(({ is }) => is === 'offers-failed') ? press(words.tryAgain, () => send({ type: 'search.again' })) : nothing
  }`;
