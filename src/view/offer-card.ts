import { html, nothing, type TemplateResult } from 'lit';
import type { OfferResult, Opening } from '../session/view-model.ts';
import { goOn, tickRow } from './form-parts.ts';
import { reach } from './reach.ts';
import { reasonWords } from './reason.ts';
import { aroundTheirs, theirs, theirsInLine } from './theirs.ts';
import { openingLines, placeLines } from './where-when.ts';
import type { Wording } from './wording.ts';

/** One offer in a list: what it is, why it is here, what is not known, and a box to put it side by side. */
export function offerCard(
  { offer, because, unknown, miles }: OfferResult,
  opening: Opening | undefined,
  isTicked: boolean,
  all: Wording,
): TemplateResult {
  const { words, later } = all;
  const { id, name, org, summary, description, status, alert, source, checked } = offer;
  const reasons = because.map((reason) => reasonWords(reason, all));
  const more = [
    description === summary || !description ? undefined : theirs(description),
    ...placeLines(offer).map(theirs),
    ...openingLines(offer, later),
    miles === undefined || because.some(({ is }) => is === 'distance') ? undefined : later.miles(miles),
    checked && (checked.weak ? later.changed(checked.on) : later.asOf(checked.on)),
    source && aroundTheirs(later.source, source.name),
  ].filter(Boolean);
  return html`<article class="offer">
    <h3>${words.show?.picture(offer.how?.[0] ?? '')}${theirs(name)}</h3>
    ${org && org !== name ? html`<p class="quiet">${theirs(org)}</p>` : nothing}
    ${status && status !== 'open' ? html`<p class="flag">${later.status[status]}</p>` : nothing}
    ${alert ? html`<p class="flag">${theirs(alert)}</p>` : nothing}
    ${summary ? html`<p>${theirs(summary)}</p>` : nothing} ${opening ? html`<p>${opening.is === 'open' ? later.openNow(opening.until) : later.closedNow(opening.day, opening.time)}</p>` : nothing}
    ${
      reasons.length > 0
        ? html`<p class="quiet">${later.why}</p>
          <ul class="reasons">${[...new Set(reasons)].map((line) => html`<li>${line}</li>`)}</ul>`
        : nothing
    }
    ${
      unknown.length > 0
        ? html`<div class="unknown">
          <p>${later.unknownList}</p>
          <ul>${unknown.map((what) => html`<li>${later.unknowns[what]}</li>`)}</ul>
        </div>`
        : nothing
    }
    <details>
      <summary>${later.about}<span class="unseen">: ${theirsInLine(name)}</span></summary>
      ${more.map((line) => html`<p>${line}</p>`)} ${reach(offer, all)}
    </details>
    ${tickRow(id, html`${later.sideBySide}<span class="unseen">: ${theirsInLine(name)}</span>`, '', isTicked)}
    <output></output>${goOn(later.showSideBySide, words)}
  </article>`;
}
