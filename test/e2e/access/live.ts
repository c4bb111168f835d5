import type { Page } from 'puppeteer-core';

/** Notes what each live region comes to say: the whole of it, as screen readers are asked to read it. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    if (!root) return;
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(
        '[aria-live], [role=status], [role=alert], [role=log], output',
      );
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => regionOf(target)));
      for (const region of regions) {
        if (!region || region.getAttribute('aria-live') === 'off' || !(region as HTMLElement).checkVisibility())
          continue;
        const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (words) said.push(words);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });

/** What live regions said since the last call. */
export const saidSince = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

/** What a new turn says that it should not: its own heading, which the focus is on, or anything twice. */
export async function saysTooMuch(page: Page): Promise<readonly string[]> {
  const said = await saidSince(page);
  const turn = await page.evaluate(
    () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('[data-turn]')?.textContent?.trim() ?? '',
  );
  return [
    ...(said.some((words) => words.includes(turn)) ? [`the question "${turn}" is said by a live region too`] : []),
    ...(new Set(said).size < said.length ? [`said twice: ${JSON.stringify(said)}`] : []),
  ];
}
