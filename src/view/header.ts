import { html, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { ViewModel } from '../session/view-model.ts';

/** Always there, in the same place and order: what this is, urgent help, and a way to leave at once. */
export const header = (model: ViewModel, send: Send, words: InterfaceWords): TemplateResult =>
  html`<header>
    <p class="title"><slot name="title"><span lang=${model.locale}>${model.title}</span></slot></p>
    <div class="row"><button
      type="button"
      class="urgent-help"
      aria-expanded=${model.urgent ? 'true' : 'false'}
      @click=${() => send({ type: model.urgent ? 'urgent.close' : 'urgent.open' })}
    >${words.urgentHelp}</button>
    <button type="button" class="leave" title=${words.leaveHint} @click=${() => send({ type: 'leave' })}>${words.leave}</button><slot name="close"></slot></div>
  </header>`;
