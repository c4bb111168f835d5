import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Channel, Contact } from '../session/view-model.ts';
import { dialled, webLink } from './web-link.ts';

/** A contact with every way to reach it: numbers large, to tap or to copy. */
export const contact = ({ name, channels, whatHappens, waitNote }: Contact, words: InterfaceWords): TemplateResult =>
  html`<li class="contact">
    <strong>${read(name, words)}</strong>
    ${channels.map((channel) => way(channel, name, words))}
    ${[whatHappens, waitNote].map((line) => line && html`<p class="quiet">${read(line, words)}</p>`)}
  </li>`;

/** What a contact says, in the language of the page if there are words for it, and else marked with its own. */
export function read(said: string, { reads }: InterfaceWords): TemplateResult {
  const { lang, text } = reads?.(said) ?? { text: said };
  return html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;
}

const linkTo = ({ type, value, send }: Channel): string | undefined => {
  if (type === 'voice') return `tel:${dialled(value)}`;
  if (type === 'sms') return `sms:${dialled(value)}${send ? `?&body=${encodeURIComponent(send)}` : ''}`;
  if (type === 'email') return `mailto:${value}`;
  return webLink(value);
};

function way(channel: Channel, name: string, words: InterfaceWords): TemplateResult {
  const { type, value, send, hours, free, showsOnBill } = channel;
  const says =
    type === 'voice' ? words.call : type === 'sms' ? (send ? words.textWord(send) : words.text) : words.reach[type];
  const link = linkTo(channel);
  const picture = words.show?.picture(type);
  const isWeb = webLink(value) !== undefined;
  const label = isWeb
    ? html`${says}<span class="unseen">: ${read(name, words)}, ${words.newTab}</span>`
    : // The space is in the text: alone between two elements it is not part of a link's name.
      html`${`${says} `}${type === 'place' ? read(value, words) : html`<bdi dir="ltr">${value}</bdi>`}`;
  const notes = [free && words.free, showsOnBill === false && words.offBill].filter(Boolean);
  return html`<p class="way">
    ${
      link
        ? html`<a class="reach" href=${link} target=${isWeb ? '_blank' : nothing} rel="noreferrer">${picture}<span>${label}</span></a>`
        : html`<span>${picture}${label}</span>`
    }
    <span class="quiet">${hours && read(hours, words)}${(hours ? ['', ...notes] : notes).join(' · ')}</span>
  </p>`;
}
