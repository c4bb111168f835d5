import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Plan, PlannedOffer } from '../session/view-model.ts';
import { waitLines } from './cell.ts';
import { read } from './contact.ts';
import { waysLine } from './contact-line.ts';
import { reach } from './reach.ts';
import { theirs, theirsInLine } from './theirs.ts';
import { openingLines, placeLines } from './where-when.ts';
import type { Wording } from './wording.ts';

/**
 * The plan itself, with the person's own words at its top. It fits one page of A4 when printed.
 *
 * @param urgent Urgent contacts beside 999, so that they are on paper too.
 */
export function planLetter(plan: Plan, all: Wording, urgent: readonly Contact[] = []): TemplateResult {
  const { words, later, labels } = all;
  const who = plan.who ?? 'me';
  const kinds = plan.groupings.map((id) => labels?.groupings[id]).filter((label) => label !== undefined);
  return html`<article class="letter" data-plan>
    <h3 class="letter-title">${later.planTitle[who]}</h3>
    <p class="quiet">${later.planMade(plan.made)}</p>
    ${
      plan.words || plan.cards.length > 0
        ? part(later.planMatters[who], html`${plan.words ? own(plan.words) : nothing}${list(plan.cards, 'paired')}`)
        : nothing
    }
    ${plan.different ? part(later.planDifferent, own(plan.different)) : nothing}
    ${plan.helps ? part(later.planHelps, own(plan.helps)) : nothing}
    ${kinds.length > 0 ? part(later.planKinds, list(kinds, 'paired')) : nothing}
    ${
      plan.wishes.length > 0
        ? part(
            later.planWishes,
            list(
              plan.wishes.map((wish) => later.wishes[wish]),
              'paired',
            ),
          )
        : nothing
    }
    ${part(
      later.planTry,
      html`${plan.decision === 'chosen' ? nothing : html`<p>${plan.decision === 'not-now' ? later.planNotNow : later.planUnsure}</p>`}
      ${plan.chosen.map((each) => planned(each, plan, all))}`,
    )}
    ${plan.byWhen ? html`<p>${later.planBy(plan.byWhen)}</p>` : nothing}
    ${plan.decideWith ? html`<p>${later.planWith(plan.decideWith)}</p>` : nothing}
    ${part(later.planIfNot, list([...plan.chosen.flatMap((each) => ending(each, plan)), ...later.planIfNotSay]))}
    <p><strong>${later.planAgain(plan.lookAgain)}</strong></p>
    <div class="letter-urgent">
      <p>${later.planUrgent}</p>
      ${urgent.map((each) => {
        const ways = waysLine(each, words);
        return html`<p>${read(each.name, words)}${ways && `: ${ways}`}</p>`;
      })}
    </div>
  </article>`;
}

const part = (heading: string, inside: TemplateResult): TemplateResult =>
  html`<section><h4>${heading}</h4>${inside}</section>`;
const own = (words: string): TemplateResult => html`<blockquote dir="auto">${words}</blockquote>`;
/** @param look `paired` lines are short enough to stand in two columns on paper. */
const list = (lines: readonly unknown[], look: 'paired' | typeof nothing = nothing): TemplateResult =>
  html`<ul class=${look}>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** What the offer says about stopping; with several, a line says whose it is. */
const ending = ({ offer }: PlannedOffer, { chosen }: Plan): readonly TemplateResult[] =>
  offer.ending ? [theirsInLine(chosen.length > 1 ? `${offer.name}: ${offer.ending}` : offer.ending)] : [];

function planned({ offer, firstStep }: PlannedOffer, plan: Plan, all: Wording): TemplateResult {
  const { later } = all;
  const asks = plan.questions.filter(({ offerId }) => offerId === offer.id);
  const wait = offer.wait ? waitLines(offer.wait, later).filter(Boolean) : [];
  const where = [...placeLines(offer).map(theirs), ...openingLines(offer, later)];
  return html`<div class="planned">
    <h5>${theirs(offer.name)}</h5>
    ${offer.org && offer.org !== offer.name ? html`<p class="quiet">${theirs(offer.org)}</p>` : nothing}
    ${
      plan.decision === 'chosen'
        ? html`<ul class="to-do">
            <li><strong>${later.planFirst}:</strong> ${later.firstStep[firstStep.who]} ${firstStep.text ? theirsInLine(firstStep.text) : nothing}</li>
          </ul>`
        : nothing
    }
    ${reach(offer, all)}
    ${where.map((line) => html`<p>${line}</p>`)}
    ${wait.length > 0 ? html`<p><strong>${later.planWait}:</strong> ${wait.map((line) => html`${line} `)}</p>` : nothing}
    ${offer.whileYouWait ? html`<p><strong>${later.planWhile}:</strong> ${theirsInLine(offer.whileYouWait)}</p>` : nothing}
    ${
      asks.length > 0
        ? html`<p><strong>${later.planAsk}</strong></p>
          <ul class="to-do paired">${asks.map(({ row }) => html`<li>${later.askAbout[row]}</li>`)}</ul>`
        : nothing
    }
  </div>`;
}
