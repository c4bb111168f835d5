import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CardWords } from '../../locale/en-GB-x-easy.cards.ts';
import type { Card } from '../../locale/showing.ts';
import { press } from '../press.ts';
import { picture } from './picture.ts';

/** So many cards on each page that no page has more than `most`, and none has one alone: 5 are 3 and 2. */
export function pageSizes(count: number, most: number): readonly number[] {
  const pages = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: pages }, (_, page) => Math.ceil((count - page) / pages));
}

/**
 * Cards, a few at once. The others are hidden and not removed, so that what was chosen stays chosen. Turning takes the
 * focus to the first new card and says which these are. The pages are turned on the page itself: they are a way of
 * showing, and nothing that a conversation keeps.
 */
export function fewAtOnce(cards: readonly Card[], words: CardWords): unknown {
  const sizes = pageSizes(cards.length, words.atOnce);
  if (sizes.length === 1) return cards.map(({ drawn }) => drawn);
  const pageOf = sizes.flatMap((size, page) => Array.from({ length: size }, () => page));
  const line = (page: number, isChosen: (index: number) => boolean): string => {
    const others = cards.filter((_, index) => pageOf[index] !== page && isChosen(index)).map(({ name }) => name);
    const some = words.some(pageOf.indexOf(page) + 1, pageOf.lastIndexOf(page) + 1, cards.length);
    return others.length > 0 ? `${some} ${words.chosen(others)}` : some;
  };
  const show = (group: HTMLElement, page: number): void => {
    const all = [...group.querySelectorAll<HTMLElement>(':scope > .one')];
    const hide = (part: string, isHidden: boolean) => group.querySelector(part)?.toggleAttribute('hidden', isHidden);
    group.dataset['page'] = `${page}`;
    for (const [index, one] of all.entries()) one.hidden = pageOf[index] !== page;
    hide('.before', page === 0);
    hide('.after', page === sizes.length - 1);
    const output = group.querySelector(':scope > output');
    const says = line(page, (index) => all[index]?.querySelector(':checked') !== null);
    // The same line again would be read out again.
    if (output && output.textContent !== says) output.textContent = says;
  };
  const changed = ({ currentTarget }: Event): void => {
    const group = currentTarget as HTMLElement;
    show(group, Number(group.dataset['page']));
  };
  const turn =
    (by: number) =>
    ({ currentTarget }: Event): void => {
      const group = (currentTarget as HTMLElement).closest<HTMLElement>('.few');
      if (!group) return;
      show(group, Number(group.dataset['page']) + by);
      group.querySelector<HTMLElement>('.one:not([hidden]) :is(input, button, summary)')?.focus();
    };
  const first = (): string => line(0, (index) => cards[index]?.isChosen ?? false);
  return html`<div class="few" data-page="0" @change=${changed}>
    ${cards.map(({ drawn }, index) => html`<div class="one" ?hidden=${pageOf[index] !== 0}>${drawn}</div>`)}
    <output class="quiet" .textContent=${guard([], first)}></output>
    ${turner('after', words.more, 'several', turn(1))} ${turner('before', words.before, 'again', turn(-1), true)}
  </div>`;
}

const turner = (
  which: 'before' | 'after',
  says: string,
  name: string,
  onClick: (event: Event) => void,
  isHidden = false,
): TemplateResult =>
  html`<div class=${which} ?hidden=${isHidden}>${press(html`${picture(name)}<span>${says}</span>`, onClick)}</div>`;
