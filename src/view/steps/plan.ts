import { html, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import { planLetter } from '../plan-letter.ts';
import { press } from '../press.ts';
import { goOn } from '../form-parts.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** The plan as a letter to oneself, and ways to take it away. */
export const plan = (step: StepOf<'plan'>, send: Send, all: Wording): TemplateResult => {
  const { words, later } = all;
  return question(
    step,
    html`<div lang=${words.locale}>
      ${planLetter(step.plan, all)}
      <p class="row">
        ${press(later.planPrint, () => send({ type: 'print' }))} ${press(later.planCopy, () => send({ type: 'copy' }))}
      </p>
      <p class="quiet">${later.planCopied}</p>
      ${goOn(later.planned, words)}
    </div>`,
    send,
    words,
    () => send({ type: 'planned' }),
  );
};
