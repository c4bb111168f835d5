import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/**
 * Waits for something inside a shadow root. Puppeteer's own `>>>` looks again only when something outside of every
 * shadow root has changed, so that it can wait for ever.
 */
export async function inside(
  page: Page | Frame,
  selector: string,
  host = 'signpost-chat',
): Promise<ElementHandle<HTMLElement>> {
  const find = (element: string, part: string) =>
    document.querySelector(element)?.shadowRoot?.querySelector<HTMLElement>(part) ?? null;
  try {
    return (await page.waitForFunction(
      find,
      { timeout: 10_000, polling: 'raf' },
      host,
      selector,
    )) as ElementHandle<HTMLElement>;
  } catch (error) {
    throw new Error(`There was no ${selector} in ${host}.`, { cause: error });
  }
}
