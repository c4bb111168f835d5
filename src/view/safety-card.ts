import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { Contact, SafetyCard } from '../session/view-model.ts';
import { contact } from './contact.ts';
import { press } from './press.ts';

/** How many lines a card in the conversation shows before the rest is folded: enough to choose from, few enough to read. */
const UNFOLDED = 3;

/**
 * The further lines of a card in the conversation. In an emergency they are other ways to reach 999, and nothing else; a
 * soft card keeps to its one line until somebody wants more.
 */
function folded(
  { kind, more }: SafetyCard,
  list: (some: readonly Contact[]) => unknown,
  words: InterfaceWords,
): unknown {
  const shown = kind === 'urgent' ? UNFOLDED : 0;
  const rest = more.slice(shown);
  return html`${list(more.slice(0, shown))}
  ${
    rest.length > 0
      ? html`<details lang=${words.locale}>
          <summary>${kind === 'emergency' ? words.otherWays : words.moreLines}</summary>
          ${list(rest)}
        </details>`
      : nothing
  }`;
}

/**
 * A card for urgent help, after the NHS pattern: a solid heading bar with its level in words for those who can't see it,
 * words first, then the ways to reach help. In an emergency nothing stands beside 999 but a way to more help.
 *
 * @param close What is sent when the person puts the card away.
 * @param prefix Tells its heading's id from that of the same card in another language.
 */
export function safetyCard(
  card: SafetyCard,
  send: Send,
  words: InterfaceWords,
  close: 'card.close' | 'urgent.close',
  prefix = '',
): TemplateResult {
  const list = (contacts: readonly Contact[], look = '') =>
    contacts.length > 0
      ? html`<ul class="contacts ${look}">${contacts.map((each) => contact(each, words))}</ul>`
      : nothing;
  return html`<section class="card ${card.kind}" lang=${card.lang} dir=${card.lang.startsWith('en') ? 'ltr' : nothing} aria-labelledby=${prefix + close}>
    <h2 id=${prefix + close} data-turn tabindex="-1"><span class="unseen">${words.cardKind[card.kind]}</span>${card.heading}</h2>
    <div class="inside">
      ${card.say.map((line) => html`<p>${line}</p>`)}
      ${
        card.when?.length
          ? html`<p>${card.callIf}</p>
              <ul>${card.when.map((line) => html`<li>${line}</li>`)}</ul>`
          : nothing
      }
      ${list(card.first, 'first')}
      ${close === 'urgent.close' ? html`<slot name="urgent"></slot>${list(card.more)}` : folded(card, list, words)}
      ${
        card.kind === 'emergency' && close === 'card.close'
          ? press(words.moreHelp, () => send({ type: 'urgent.open' }))
          : nothing
      }
      ${
        card.check
          ? html`<fieldset>
            <legend>${card.check.ask}</legend>
            ${card.check.options.map(({ id, label }) => press(label, () => send({ type: 'card.answer', option: id })))}
          </fieldset>`
          : nothing
      }
      ${press(words.carryOn, () => send({ type: close }))}
    </div>
  </section>`;
}
