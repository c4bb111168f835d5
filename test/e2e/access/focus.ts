import type { Page } from 'puppeteer-core';

/** Where the focus is: `nowhere`, an element of the page, or what has it inside the widget, and whether it can be seen. */
export interface Focus {
  readonly on: string;
  readonly words: string;
  readonly isInside: boolean;
  readonly isTurn: boolean;
  readonly isSeen: boolean;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body)
      return { on: 'nowhere', words: '', isInside: false, isTurn: false, isSeen: false };
    const { left, top, width, height } = active.getBoundingClientRect();
    const root = active.getRootNode() as Document | ShadowRoot;
    // Something of it is in front of everything else, near its start: neither beyond the window nor behind a bar.
    const isSeen = [0.25, 0.5, 0.75].some((part) => {
      const found = root.elementFromPoint(left + Math.min(width / 2, 40), top + height * part);
      return (
        found !== null && (active.contains(found) || (found.contains(active) && found.closest('header, .bar') === null))
      );
    });
    return {
      on: active.localName,
      words: (active.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60),
      isInside: root !== document,
      isTurn: active.matches('[data-turn]'),
      isSeen,
    };
  });

/** Waits until the heading of what is new has the focus. Fails with what has it instead. */
export async function turnHasFocus(page: Page, where: string): Promise<void> {
  const started = Date.now();
  let found = await focusOf(page);
  while (!(found.isTurn && found.isSeen) && Date.now() - started < 3000) found = await focusOf(page);
  if (!found.isTurn || !found.isSeen)
    throw new Error(
      `${where}: the focus is on ${found.on} "${found.words}"${found.isSeen ? '' : ', which cannot be seen'}.`,
    );
}
