import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { StepView } from '../session/view-model.ts';
import { press } from './press.ts';

/** What a form of ours holds when it is sent: the values of its ticked boxes, and its first line or box of text. */
export interface Given {
  readonly form: HTMLFormElement;
  readonly options: readonly string[];
  readonly text: string;
  readonly onward?: boolean | undefined;
}
const given = (form: HTMLFormElement): Given => ({
  form,
  options: new FormData(form).getAll('option').map(String),
  text: form.querySelector<HTMLInputElement>('textarea, input:not([type])')?.value ?? '',
});

/**
 * A question and its answers: a real form with one field set, so that a screen reader says the question with the group.
 * Its heading takes the focus after an answer. Nothing in it is ticked by us.
 *
 * @param onSend Called with what the form holds; left out for questions that a single tap answers.
 */
export function question(
  step: StepView,
  answers: unknown,
  send: Send,
  words: InterfaceWords,
  onSend?: (given: Given) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSend?.(given(event.currentTarget as HTMLFormElement));
  };
  // What was written or ticked goes along.
  const shortcut = ({ currentTarget }: Event) => {
    const now = given((currentTarget as HTMLButtonElement).form as HTMLFormElement);
    if (onSend && (now.options.length > 0 || now.text.trim())) onSend({ ...now, onward: true });
    else send({ type: 'shortcut' });
  };
  return html`<form class="question ${step.kind}" autocomplete="off" novalidate @submit=${submit}>
    <fieldset>
      <legend><h2 data-turn tabindex="-1">${step.ask}</h2></legend>
      ${
        words.show?.lines([step.why, ...step.say]) ??
        html`${step.why ? html`<p class="quiet">${step.why}</p>` : nothing} ${step.say.map((line) => html`<p>${line}</p>`)}`
      }
      ${answers}
    </fieldset>
    ${unsaid(step, send, words)}
    ${step.hasShortcut ? html`<p lang=${words.locale}>${press(words.shortcut, shortcut, 'quiet-button')}</p>` : nothing}
  </form>`;
}

/** Ways to leave a question unanswered; one that is among the answers already is not said twice. */
const unsaid = ({ canBeUnsure, canSkip }: StepView, send: Send, words: InterfaceWords): TemplateResult => {
  const leave = (type: 'unsure' | 'skip') => press([words.show?.picture(type), words[type]], () => send({ type }));
  return html`<div class="unsaid" lang=${words.locale}>
    ${canBeUnsure ? leave('unsure') : nothing} ${canSkip ? leave('skip') : nothing}
  </div>`;
};
