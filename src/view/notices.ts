import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { HeardView, ViewModel } from '../session/view-model.ts';

/** What went wrong and what still works, and what is being done right now. Read out politely, once. */
export const notices = ({ notices: all, busy }: ViewModel, send: Send, words: InterfaceWords): TemplateResult =>
  html`<div role="status">
    ${all.map(({ is }) => html`<p class="notice">${words.notices[is]}</p>`)}
    ${busy ? html`<p class="quiet">${words.busy[busy]}</p>` : nothing}
  </div>
  ${all.some(({ is }) => is === 'offers-failed')
    ? html`<button type="button" class="answer" @click=${() => send({ type: 'search.again' })}>${words.tryAgain}</button>`
    : nothing}`;

/** Plays back what was heard in own words, so that it can be put right. */
export const heard = ({ needs, droppedDetails, otherLocale }: HeardView, send: Send, words: InterfaceWords): TemplateResult =>
  html`<div class="heard">
    ${needs.length > 0
      ? html`<p>${words.heard}</p>
          <ul>${needs.map(
            ({ label, because }) =>
              html`<li><strong>${label}</strong>${because[0] ? html` <span class="quiet">${words.heardFrom(because[0])}</span>` : nothing}</li>`,
          )}</ul>
          <p class="row">
            <button type="button" class="quiet-button" @click=${() => send({ type: 'heard.close' })}>${words.heardRight}</button>
            <button type="button" class="quiet-button" @click=${() => send({ type: 'back' })}>${words.heardWrong}</button>
          </p>`
      : nothing}
    ${droppedDetails ? html`<p class="quiet">${words.dropped}</p>` : nothing}
    ${otherLocale
      ? html`<button type="button" class="answer" lang=${otherLocale} @click=${() => send({ type: 'language', locale: otherLocale })}>${words.readIn(otherLocale)}</button>`
      : nothing}
  </div>`;
