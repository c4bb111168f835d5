import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import type { TakeView } from '../../session/view-model.ts';
import { limitTicks, tell } from '../limit-ticks.ts';
import { goOn, tickRow } from '../form-parts.ts';
import { question } from '../question.ts';
import { theirs } from '../theirs.ts';
import { stands } from '../stands.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

const MOST = 2;
/** The value of the row that stands for none of them; no offer has it, as an offer's id names its source. */
const NOT_NOW = '';

/** One, two, or not now: rows of equal weight. "Not now" and an offer take each other's tick away. */
export function decide(
  step: StepOf<'decide'>,
  send: Send,
  { words, later }: Wording,
  takeAway: (take: TakeView) => TemplateResult,
): TemplateResult {
  const { results, weighed, chosen, take } = step;
  const limit = limitTicks(MOST, (count, isTooMany) =>
    isTooMany ? later.atMost(MOST) : count > 0 ? later.chosen(count) : later.decideNote,
  );
  const change = (event: Event) => {
    keepApart(event);
    limit(event);
  };
  return question(
    step,
    html`<div lang=${words.locale} @change=${change}>
      ${results.map(({ offer }) => {
        const stood = weighed.find(({ offerId }) => offerId === offer.id);
        return tickRow(
          offer.id,
          html`<strong>${theirs(offer.name)}</strong>`,
          stood && stood.stands.length > 0 ? stands(stood, later) : offer.summary && theirs(offer.summary),
          chosen.includes(offer.id),
          words.show?.picture(offer.how?.[0] ?? ''),
        );
      })}
      ${tickRow(NOT_NOW, html`<strong>${later.notNow}</strong>`, later.notNowHint, false, words.show?.picture('not-now'))}
      <p><output .textContent=${later.decideNote}></output></p>
      ${goOn(later.decideDone, words)}
    </div>
    ${take && take.shared.length > 0 ? html`<div lang=${words.locale}>${takeAway(take)}</div>` : nothing}`,
    send,
    words,
    ({ options, form }) => {
      if (options.length === 0) tell(form, later.decideFirst);
      else send({ type: 'decide', offers: options.filter((id) => id !== NOT_NOW) });
    },
  );
}

function keepApart({ currentTarget, target }: Event): void {
  const last = target as HTMLInputElement;
  if (!last.checked) return;
  for (const box of (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input:checked'))
    if ((box.value === NOT_NOW) !== (last.value === NOT_NOW)) box.checked = false;
}
