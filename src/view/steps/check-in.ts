import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../../locale/en-GB.later.ts';
import type { Send } from '../../session/message.ts';
import type { OpenedView } from '../../session/view-model.ts';
import { cards } from '../cards.ts';
import { planLetter } from '../plan-letter.ts';
import { press } from '../press.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

const ANSWERS = ['yes', 'bit', 'no', 'not-started', 'no-plan'] as const;
/** No plan is longer; what is behind this in a file is not read. */
const MOST_BYTES = 100_000;

/** Is the plan helping? Every answer is worth as much as any other. */
export const checkIn = (step: StepOf<'check-in'>, send: Send, all: Wording): TemplateResult => {
  const { words, later } = all;
  const { plan, opened } = step;
  return question(
    step,
    html`<div lang=${words.locale}>
      <div role="status">${opened ? openedLines(opened, later).map((line) => html`<p>${line}</p>`) : nothing}</div>
      ${opened ? press(later.startAgain, () => send({ type: 'restart' }), 'quiet-button') : nothing}
      ${
        plan
          ? html`<details ?open=${opened !== undefined}>
              <summary>${later.yourPlan}</summary>
              ${planLetter(plan, all, step.urgent)}
            </details>`
          : nothing
      }
      ${cards(
        words,
        ANSWERS.filter((answer) => !(plan && answer === 'no-plan')).map((answer) => {
          const name = later.checkIn[answer];
          const says = html`${words.show?.picture(answer)}<span>${name}</span>`;
          return {
            name,
            isChosen: false,
            drawn: press(says, () => send({ type: 'check-in', answer }), 'answer go-on'),
          };
        }),
      )}
      ${
        plan
          ? nothing
          : html`<label class="box">${later.openFile}
              <input type="file" accept=".txt,text/plain" @change=${(event: Event) => void openFile(event, send)} />
            </label>`
      }
    </div>`,
    send,
    words,
  );
};

/** What there is to say about a plan that was opened, or could not be. */
function openedLines(opened: OpenedView, later: LaterWords): readonly string[] {
  if (opened.is === 'problem') return [later.notOpened[opened.problem], later.canStillAnswer];
  return [
    later.opened,
    later.openedVersion[opened.version],
    ...opened.gone.map(later.openedGone),
    opened.isListRead ? '' : later.openedUnread,
  ].filter(Boolean);
}

async function openFile({ currentTarget }: Event, send: Send): Promise<void> {
  const box = currentTarget as HTMLInputElement;
  const file = box.files?.[0];
  if (!file) return;
  const text = await file.slice(0, MOST_BYTES).text();
  // So that choosing the same file again is a choice, too.
  box.value = '';
  send({ type: 'plan.open', text });
}
