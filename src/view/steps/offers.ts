import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import type { Found } from '../../session/view-model.ts';
import { limitTicks, tell } from '../limit-ticks.ts';
import { offerCard } from '../offer-card.ts';
import { goOn } from '../form-parts.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import { webLink } from '../web-link.ts';
import type { Wording } from '../wording.ts';

/** More than four side by side can't be taken in. */
const MOST = 4;

/** Local offers, each with why it is here and what is not known; a few of them to put side by side. */
export function offers(step: StepOf<'offers'>, send: Send, all: Wording): TemplateResult {
  const { words, later } = all;
  const { found } = step;
  const limit = limitTicks(MOST, (count, isTooMany) =>
    isTooMany ? later.atMost(MOST) : count > 0 ? later.chosen(count) : '',
  );
  return question(
    step,
    html`<div lang=${words.locale} @change=${limit}>
      <p role="status">${found && (found.results.length > 0 ? later.found(found.results.length) : later.foundNone)}</p>
      ${found ? results(found, step, all) : nothing}
    </div>`,
    send,
    words,
    ({ options, form }) => {
      if (options.length > 0) send({ type: 'shortlist', offers: options });
      else tell(form, later.chooseOne);
    },
  );
}

const results = (
  { results: some, more, nearest, invented, sources }: Found,
  { shortlist, openings }: StepOf<'offers'>,
  all: Wording,
) => {
  const { words, later } = all;
  return html`${nearest && some.length > 0 ? html`<p>${later.nearest}</p>` : nothing}
    ${invented ? html`<p class="flag">${later.invented}</p>` : nothing}
    ${some.map((result) => offerCard(result, openings?.[result.offer.id], shortlist.includes(result.offer.id), all))}
    ${
      some.length > 0
        ? html`<p class="quiet">${later.orderNote} ${more > 0 ? later.moreFound(more) : nothing}</p>
          <output .textContent=${later.chooseSome}></output>${goOn(later.showSideBySide, words)}`
        : nothing
    }
    ${sources.map(({ name, licence, fetched, url }) => {
      const link = webLink(url);
      return html`<p class="quiet">
        ${link ? html`<a href=${link} target="_blank" rel="noreferrer">${later.source(name)}<span class="unseen">, ${words.newTab}</span></a>` : later.source(name)}
        ${licence} ${fetched ? later.fetched(fetched) : nothing}
      </p>`;
    })}`;
};
