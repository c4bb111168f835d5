import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../../locale/en-GB.ts';
import type { Send } from '../../session/message.ts';
import { goOn, question, tickRow } from '../question.ts';
import type { StepOf } from '../step-of.ts';

/** Own words, or cards for those who would rather not type. Sent empty, it is a skip. A step without `box` has cards only. */
export const tell = (step: StepOf<'tell'>, send: Send, words: InterfaceWords): TemplateResult =>
  question(
    step,
    html`${
      step.box
        ? html`<label class="box">
          ${step.box}
          ${step.example ? html`<span class="hint">${step.example}</span>` : nothing}
          <textarea rows="3" .value=${step.text} autocomplete="off"></textarea>
        </label>`
        : nothing
    }
    ${
      step.options.length > 0
        ? html`<div class="cards" role="group" aria-label=${words.cards}>
          ${step.box ? html`<p class="quiet" aria-hidden="true" lang=${words.locale}>${words.cards}</p>` : nothing}
          ${step.options.map(({ id, label, hint }) => tickRow(id, label, hint, step.chosen.includes(id)))}
        </div>`
        : nothing
    }
    ${goOn(words.continue, words)}`,
    send,
    words,
    ({ options, text }) => {
      if (options.length === 0 && !text.trim() && step.canSkip) send({ type: 'skip' });
      else send({ type: 'tell', text, options });
    },
  );
