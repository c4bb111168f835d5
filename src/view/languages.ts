import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import { OWN_NAMES } from '../locale/own-names.ts';
import type { Send } from '../session/message.ts';
import type { ViewModel } from '../session/view-model.ts';

/** Languages to choose from, each in its own name; nothing that was said is lost by choosing. */
export const languages = (
  { languages: tags, locale }: ViewModel,
  send: Send,
  words: LaterWords,
): TemplateResult | typeof nothing =>
  tags.length > 1
    ? html`<div class="row" role="group" aria-label=${words.language}>
        ${tags.map(
          (tag) =>
            html`<button
              type="button"
              class="quiet-button"
              lang=${tag}
              aria-pressed=${tag === locale ? 'true' : 'false'}
              @click=${() => send({ type: 'language', locale: tag })}
            >${OWN_NAMES[tag]}</button>`,
        )}
      </div>`
    : nothing;
