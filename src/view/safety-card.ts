import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { Contact, SafetyCard } from '../session/view-model.ts';
import { contact } from './contact.ts';

/**
 * A card for urgent help, after the NHS pattern: a solid heading bar with its level in words for those who can't see it,
 * words first, then the ways to reach help. Nothing stands beside 999 in an emergency but a way to more.
 *
 * @param close What is sent when the person puts the card away.
 */
export function safetyCard(
  card: SafetyCard,
  send: Send,
  words: InterfaceWords,
  close: 'card.close' | 'urgent.close',
): TemplateResult {
  const isEmergency = card.kind === 'emergency';
  const list = (contacts: readonly Contact[]) => html`<ul class="contacts">${contacts.map((each) => contact(each, words))}</ul>`;
  const more = card.more.length > 0 ? list(card.more) : nothing;
  return html`<section class="card ${card.kind}" lang=${card.lang} aria-labelledby=${close}>
    <h2 id=${close} data-turn tabindex="-1"><span class="unseen">${words.cardKind[card.kind]}</span>${card.heading}</h2>
    <div class="inside">
      ${card.say.map((line) => html`<p>${line}</p>`)}
      ${card.when?.length ? html`<ul>${card.when.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      ${card.first.length > 0 ? html`<div class="first">${list(card.first)}</div>` : nothing}
      ${close === 'urgent.close' ? html`<slot name="urgent"></slot>` : nothing}
      ${isEmergency && more !== nothing
        ? html`<details><summary>${words.moreHelp}</summary>${more}</details>`
        : isEmergency && close === 'card.close'
          ? html`<button type="button" class="answer" @click=${() => send({ type: 'urgent.open' })}>${words.moreHelp}</button>`
          : more}
      ${card.check
        ? html`<fieldset>
            <legend>${card.check.ask}</legend>
            ${card.check.options.map(
              ({ id, label }) =>
                html`<button type="button" class="answer" @click=${() => send({ type: 'card.answer', option: id })}>${label}</button>`,
            )}
          </fieldset>`
        : nothing}
      <button type="button" class="answer" @click=${() => send({ type: close })}>${words.carryOn}</button>
    </div>
  </section>`;
}
