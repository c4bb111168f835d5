import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import type { TakeView } from '../../session/view-model.ts';
import { planLetter } from '../plan-letter.ts';
import { goOn } from '../form-parts.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** The plan as a letter to oneself, and ways to take it away. */
export const plan = (
  step: StepOf<'plan'>,
  send: Send,
  all: Wording,
  takeAway: (take: TakeView) => TemplateResult,
): TemplateResult => {
  const { words, later } = all;
  return question(
    step,
    html`<div lang=${words.locale}>
      ${planLetter(step.plan, all, step.urgent)} ${step.take ? takeAway(step.take) : nothing}
      ${goOn(later.planned, words)}
    </div>`,
    send,
    words,
    () => send({ type: 'planned' }),
  );
};
