import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import { OWN_NAMES } from '../locale/own-names.ts';
import type { Showing } from '../locale/showing.ts';
import type { Send } from '../session/message.ts';
import type { HeardView } from '../session/view-model.ts';
import { press } from './press.ts';

/** Plays back what was heard in own words, so that it can be put right. */
export const heard = (
  { needs, droppedDetails, otherLocale, unknownLocale }: HeardView,
  send: Send,
  words: LaterWords,
  show?: Showing,
): TemplateResult =>
  html`<div class="heard" lang=${words.locale}>
    ${
      needs.length > 0
        ? html`<p>${words.heard}</p>
          <ul>${needs.map(
            ({ id, label, because }) =>
              html`<li class=${show ? 'pictured' : nothing}>${show?.picture(id)}<span><strong>${label}</strong>${because[0] ? html`<span class="quiet">${words.heardFrom(because[0])}</span>` : nothing}</span></li>`,
          )}</ul>
          <p class="row">
            ${press(words.heardRight, () => send({ type: 'heard.close' }), 'quiet-button')}
            ${press(words.heardWrong, () => send({ type: 'back' }), 'quiet-button')}
          </p>`
        : nothing
    }
    ${droppedDetails ? html`<p class="quiet">${words.dropped}</p>` : nothing}
    ${
      otherLocale
        ? html`<div>${press(words.readIn(OWN_NAMES[otherLocale]), () => send({ type: 'language', locale: otherLocale }))}</div>`
        : nothing
    }
    ${unknownLocale ? html`<p>${words.noLanguage(unknownLocale)}</p>` : nothing}
  </div>`;
