import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Send } from '../../session/message.ts';
import type { WishId } from '../../session/view-model.ts';
import { cards } from '../cards.ts';
import { goOn, tickRow } from '../form-parts.ts';
import { question } from '../question.ts';
import { theirs } from '../theirs.ts';
import { stands } from '../stands.ts';
import type { StepOf } from '../step-of.ts';
import type { Wording } from '../wording.ts';

/** What matters most between the options. Each tick is sent at once, so that the order below follows only the person. */
export function weigh(step: StepOf<'weigh'>, send: Send, { words, later }: Wording): TemplateResult {
  const { wishes, picked, weighed, tradeOffs = [], results } = step;
  const pickNow = ({ currentTarget }: Event) => {
    const ticked = [...(currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input:checked')];
    const values = ticked.map(({ value }) => value);
    send({ type: 'weigh.pick', wishes: wishes.filter((wish: WishId) => values.includes(wish)) });
  };
  const nameOf = (id: string) => results.find(({ offer }) => offer.id === id)?.offer.name;
  return question(
    step,
    html`<div lang=${words.locale}>
      <div class="cards" @change=${pickNow}>
        ${cards(
          words,
          wishes.map((wish) => {
            const [name, isChosen] = [later.wishes[wish], picked.includes(wish)];
            return { name, isChosen, drawn: tickRow(wish, name, '', isChosen, words.show?.picture(wish)) };
          }),
        )}
      </div>
      ${
        picked.length > 0
          ? html`<h3>${later.weighed}</h3>
            <ul class="options">
              ${repeat(
                weighed,
                ({ offerId }) => offerId,
                (each) => html`<li>
                  <strong>${theirs(nameOf(each.offerId) ?? '')}</strong>${stands(each, later)}
                  ${tradeOffs
                    .filter(({ offerId }) => offerId === each.offerId)
                    .map(({ good, but }) => html`<p>${later.tradeOff(good, but)}</p>`)}
                </li>`,
              )}
              <li><strong>${later.notNow}</strong><p>${later.notNowHint}</p></li>
            </ul>`
          : nothing
      }
      ${goOn(later.weighDone, words)}
    </div>`,
    send,
    words,
    () => send({ type: 'weigh.done' }),
  );
}
