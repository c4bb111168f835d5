import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../../locale/en-GB.later.ts';
import type { Send } from '../../session/message.ts';
import { goOn } from '../form-parts.ts';
import { optionCards } from '../option-cards.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** Several answers, and if asked for the first half of a postcode. Sent empty, it is a skip: nobody has to answer. */
export const pick = (step: StepOf<'pick'>, send: Send, { words, later }: Wording): TemplateResult =>
  question(
    step,
    html`${optionCards(step, words)}
    ${step.near ? nearBox(step.near, later) : nothing}
    ${goOn(later.continue, words)}`,
    send,
    words,
    ({ options, text, onward }) => {
      const near = text.trim();
      if (options.length === 0 && !near && step.canSkip) send({ type: 'skip' });
      else send({ type: 'pick', options, ...(onward && { onward }), ...(near && { near }) });
    },
  );

const nearBox = ({ hostPlace, outcode }: NonNullable<StepOf<'pick'>['near']>, words: LaterWords): TemplateResult =>
  html`<label class="box" lang=${words.locale}>
    ${words.near}
    <span class="hint">${words.nearHint} ${hostPlace ? words.nearHost(hostPlace) : nothing}</span>
    <input class="short" .value=${outcode ?? ''} maxlength="8" autocomplete="off" autocapitalize="characters" spellcheck="false" />
  </label>`;
