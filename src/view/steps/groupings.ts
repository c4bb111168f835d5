import { html, nothing, type TemplateResult } from 'lit';
import { isGroupingId } from '../../base/grouping.ts';
import type { Send } from '../../session/message.ts';
import { cards } from '../cards.ts';
import { goOn, tickRow } from '../form-parts.ts';
import { question } from '../question.ts';
import { markChosen, ring } from '../ring.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/**
 * The five kinds of support: a picture and the same as a list. A kind that could fit says why; none is ticked by us, and
 * none looks more than another. Sent empty, it is a skip: nothing is noted that the person did not confirm.
 */
export const groupings = (step: StepOf<'groupings'>, send: Send, { words, later }: Wording): TemplateResult =>
  question(
    step,
    html`<div lang=${words.locale} @change=${markChosen(later)}>
      <p class="quiet">${later.groupingsNote}</p>
      ${ring(step.groupings, later)}
      ${cards(
        words,
        step.groupings.map(({ id, label, meaning, because, chosen }) => ({
          name: label,
          isChosen: chosen,
          drawn: tickRow(
            id,
            html`<strong>${label}</strong>`,
            html`${meaning}${because.length > 0 ? html`<span class="because">${because.join(' ')}</span>` : nothing}`,
            chosen,
            words.show?.picture(id),
          ),
        })),
      )}
      <details>
        <summary>${later.bothWords}</summary>
        <ul>${step.groupings.map(({ label, otherLabel }) => html`<li><strong>${label}</strong>: ${otherLabel}</li>`)}</ul>
        ${ring(step.groupings, later, 'otherLabel')}
      </details>
      ${goOn(later.confirm, words)}
    </div>`,
    send,
    words,
    ({ options }) => {
      if (options.length === 0 && step.canSkip) send({ type: 'skip' });
      else send({ type: 'groupings', groupings: options.filter(isGroupingId) });
    },
  );
