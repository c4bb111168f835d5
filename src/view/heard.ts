import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { Send } from '../session/message.ts';
import type { HeardView } from '../session/view-model.ts';

/** Plays back what was heard in own words, so that it can be put right. */
export const heard = ({ needs, droppedDetails, otherLocale }: HeardView, send: Send, words: LaterWords): TemplateResult =>
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
