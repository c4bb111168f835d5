import { html, nothing, type TemplateResult } from 'lit';
import type { Send } from '../../session/message.ts';
import type { Found } from '../../session/view-model.ts';
import { cards } from '../cards.ts';
import { contact } from '../contact.ts';
import { limitTicks, tell } from '../limit-ticks.ts';
import { offerCard } from '../offer-card.ts';
import { goOn } from '../form-parts.ts';
import { question } from '../question.ts';
import type { StepOf } from '../step-of.ts';
import { aroundTheirs, theirsInLine } from '../theirs.ts';
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
      <p role="status">${found && summary(found, later)}</p>
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

/** What was found in one line. The nearest things are not said to fit. */
const summary = ({ results: { length }, nearest }: Found, { found, foundNone, nearest: near }: Wording['later']) =>
  length === 0 ? foundNone : nearest ? near : found(length);

const results = (
  { results: some, more, invented, sources, noDistanceFrom }: Found,
  { shortlist, openings, elsewhere, human = [] }: StepOf<'offers'>,
  all: Wording,
) => {
  const { words, later } = all;
  return html`${elsewhere ? html`<p>${later.elsewhereNote}</p>` : nothing}
    ${noDistanceFrom ? html`<p>${later.noDistance(noDistanceFrom)}</p>` : nothing}
    ${invented ? html`<p class="flag">${later.invented}</p>` : nothing}
    ${cards(
      words,
      some.map((result) => {
        const { id, name } = result.offer;
        const isChosen = shortlist.includes(id);
        return { name, isChosen, drawn: offerCard(result, openings?.[id], isChosen, all) };
      }),
    )}
    ${
      some.length > 0
        ? html`<p class="quiet">${later.orderNote} ${more > 0 ? later.moreFound(more) : nothing}</p>
          <output .textContent=${later.chooseSome}></output>${goOn(later.showSideBySide, words)}`
        : nothing
    }
    ${
      human.length > 0
        ? html`<div class="people">
          <h3>${later.people}</h3>
          <ul class="contacts">${human.map((each) => contact(each, words))}</ul>
        </div>`
        : nothing
    }
    ${sources.map(({ name, licence, fetched, url }) => {
      const link = webLink(url);
      return html`<p class="quiet">
        ${link ? html`<a href=${link} target="_blank" rel="noreferrer">${aroundTheirs(later.source, name)}<span class="unseen">, ${words.newTab}</span></a>` : aroundTheirs(later.source, name)}
        ${licence ? theirsInLine(licence) : nothing} ${fetched ? later.fetched(fetched) : nothing}
      </p>`;
    })}`;
};
