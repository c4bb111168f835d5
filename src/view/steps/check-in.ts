import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import { planLetter } from '../plan-letter.ts';
import { press } from '../press.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

const ANSWERS = ['yes', 'bit', 'no', 'not-started', 'no-plan'] as const;

/** Is the plan helping? Every answer is worth as much as any other. */
export const checkIn = (step: StepOf<'check-in'>, send: Send, all: Wording): TemplateResult => {
  const { words, later } = all;
  return question(
    step,
    html`<div lang=${words.locale}>
      ${step.plan ? html`<details><summary>${later.yourPlan}</summary>${planLetter(step.plan, all)}</details>` : nothing}
      ${ANSWERS.filter((answer) => !(step.plan && answer === 'no-plan')).map((answer) =>
        press(later.checkIn[answer], () => send({ type: 'check-in', answer }), 'answer go-on'),
      )}
    </div>`,
    send,
    words,
  );
};
