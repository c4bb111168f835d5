import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../session/view-model.ts';
import { theirsInLine } from './theirs.ts';
import { dialled, webLink } from './web-link.ts';
import type { Wording } from './wording.ts';

type Words = Pick<Wording, 'words' | 'later'>;

/** The numbers of an offer: large, to tap or to copy. */
export const numbers = (phones: Offer['phones'], { words, later }: Words): readonly TemplateResult[] =>
  (phones ?? []).map(({ number, label, kind }) => {
    const says = kind === 'text' ? words.text : kind === 'textphone' ? later.textphone : words.call;
    return html`<p class="way">
      <a class="reach" href="${kind === 'text' ? 'sms' : 'tel'}:${dialled(number)}"><span>${`${says} `}<bdi>${number}</bdi></span></a>
      ${label ? html`<span class="quiet">${theirsInLine(label)}</span>` : nothing}
    </p>`;
  });

/** Every way to reach those who run an offer; nothing that a browser should not open. */
export function reach(
  { name, phones, email, url, chatUrl }: Offer,
  { words, later }: Words,
): TemplateResult | typeof nothing {
  const web = (address: string | undefined, says: string) => {
    const link = webLink(address);
    return (
      link &&
      html`<p class="way"><a class="reach" href=${link} target="_blank" rel="noreferrer">${says}<span class="unseen">: ${theirsInLine(name)}, ${words.newTab}</span></a></p>`
    );
  };
  const ways = [
    ...numbers(phones, { words, later }),
    email &&
      html`<p class="way">${words.reach.email} <a class="reach" href="mailto:${email}"><bdi>${email}</bdi></a></p>`,
    web(chatUrl, words.reach.chat),
    web(url, words.reach.web),
  ].filter(Boolean);
  return ways.length > 0 ? html`<div class="ways">${ways}</div>` : nothing;
}
