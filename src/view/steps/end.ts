import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import { contact } from '../contact.ts';
import { press } from '../press.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** Ids of things to do away from the screen: said, not pressed. */
const AWAY = 'do:';

/** Never a dead end: things to do from here, and people to turn to. */
export const end = (step: StepOf<'end'>, send: Send, { words, later }: Wording): TemplateResult =>
  question(
    step,
    html`${step.live.map(({ id, label }) =>
      id.startsWith(AWAY)
        ? html`<p class="away">${words.show?.text(label, id, step.id) ?? label}</p>`
        : press(
            html`${words.show?.picture(id, step.id)}<span>${label}</span>`,
            () => send({ type: 'live', id }),
            'answer go-on',
          ),
    )}
    ${
      step.human.length > 0
        ? html`<div class="people" lang=${words.locale}>
          <h3>${later.people}</h3>
          <ul class="contacts">${step.human.map((each) => contact(each, words))}</ul>
        </div>`
        : nothing
    }`,
    send,
    words,
  );
