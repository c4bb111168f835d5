import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import { goOn } from '../form-parts.ts';
import { optionCards } from '../option-cards.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/**
 * Own words, or cards for those who would rather not type. Sent empty, it is a skip. A step without `box` has cards only.
 * With pictures the cards come first: nobody has to write.
 */
export const tell = (step: StepOf<'tell'>, send: Send, { words, later }: Wording): TemplateResult => {
  const box = step.box
    ? html`<label class="box">
        ${step.box}
        ${step.example ? html`<span class="hint">${step.example}</span>` : nothing}
        <textarea rows="3" .value=${step.text} autocomplete="off"></textarea>
      </label>`
    : nothing;
  const cards =
    step.options.length > 0
      ? html`<div class="cards" role="group" aria-label=${later.cards}>
          ${step.box && !words.show ? html`<p class="quiet" aria-hidden="true" lang=${words.locale}>${later.cards}</p>` : nothing}
          ${optionCards(step, words)}
        </div>`
      : nothing;
  return question(
    step,
    html`${words.show ? [cards, box] : [box, cards]} ${goOn(later.continue, words)}`,
    send,
    words,
    ({ options, text, onward }) => {
      if (options.length === 0 && !text.trim() && step.canSkip) send({ type: 'skip' });
      else send({ type: 'tell', text, options, ...(onward && { onward }) });
    },
  );
};
