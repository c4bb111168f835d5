import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../../locale/en-GB.ts';
import type { Send } from '../../session/message.ts';
import { cards } from '../cards.ts';
import { press } from '../press.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';

/** One answer of several: one tap. */
export const choose = (step: StepOf<'choose'>, send: Send, words: InterfaceWords): TemplateResult =>
  question(
    step,
    cards(
      words,
      step.options.map(({ id, label, hint }) => ({
        name: label,
        isChosen: id === step.chosen,
        drawn: press(
          html`${words.show?.picture(id, step.id)}<span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}${
            id === step.chosen ? html`<span class="unseen" lang=${words.locale}>, ${words.before}</span>` : nothing
          }</span>`,
          () => send({ type: 'choose', option: id }),
          `answer go-on ${id === step.chosen ? 'chosen' : ''}`,
        ),
      })),
    ),
    send,
    words,
  );
