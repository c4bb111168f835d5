import type { Page } from 'puppeteer-core';

/** Waits until something that matches says these words. Holds nothing of the page, as a handle to an element would. */
export async function until(page: Page, selector: string, words = ''): Promise<void> {
  const isThere = (wanted: string, says: string): boolean => {
    const chat =
      document.querySelector('signpost-chat') ??
      document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
    return [...(chat?.shadowRoot?.querySelectorAll(wanted) ?? [])].some(
      (each) => each.checkVisibility() && (each.textContent ?? '').includes(says),
    );
  };
  await (await page.waitForFunction(isThere, { timeout: 10_000 }, selector, words)).dispose();
}

/** Presses a button or ticks a row by its words, and holds nothing of the page. */
export async function pressNamed(page: Page, words: string): Promise<void> {
  await until(page, 'button, .tick', words);
  await page.evaluate((says) => {
    const chat =
      document.querySelector('signpost-chat') ??
      document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
    const all = [...(chat?.shadowRoot?.querySelectorAll<HTMLElement>('button, .tick') ?? [])].filter((each) =>
      each.checkVisibility(),
    );
    const found =
      all.find(({ textContent }) => textContent?.trim() === says) ??
      all.find(({ textContent }) => textContent?.includes(says));
    found?.focus();
    found?.click();
  }, words);
}
