import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../session/view-model.ts';
import { dialled, webLink } from './web-link.ts';
import type { Wording } from './wording.ts';

/** Every way to reach those who run an offer: numbers large, to tap or to copy; nothing that a browser should not open. */
export function reach({ name, phones, email, url, chatUrl }: Offer, { words, later }: Wording): TemplateResult | typeof nothing {
  const web = (address: string | undefined, says: string) => {
    const link = webLink(address);
    return link && html`<p class="way"><a class="reach" href=${link} target="_blank" rel="noreferrer">${says}<span class="unseen"> ${name}, ${words.newTab}</span></a></p>`;
  };
  const ways = [
    ...(phones ?? []).map(({ number, label, kind }) => {
      const says = kind === 'text' ? words.text : kind === 'textphone' ? later.textphone : words.call;
      return html`<p class="way">
        <a class="reach" href="${kind === 'text' ? 'sms' : 'tel'}:${dialled(number)}">${says} <bdi>${number}</bdi></a>
        ${label ? html`<span class="quiet">${label}</span>` : nothing}
      </p>`;
    }),
    email && html`<p class="way">${words.reach.email} <a class="reach" href="mailto:${email}"><bdi>${email}</bdi></a></p>`,
    web(chatUrl, words.reach.chat),
    web(url, words.reach.web),
  ].filter(Boolean);
  return ways.length > 0 ? html`<div class="ways">${ways}</div>` : nothing;
}
