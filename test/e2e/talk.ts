import type { ElementHandle, Page } from 'puppeteer-core';

/** Finds what a person would press or read, through the shadow root. Runs in the page. */
function find(what: 'button' | 'tick' | 'box' | 'question' | 'card', name: string): Element | null {
  const host = document.querySelector('signpost-chat') ?? document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
  const root = host?.shadowRoot;
  if (!root) return null;
  const selectors = {
    button: 'button, summary, a',
    tick: 'label:has(input[type=checkbox]), label:has(input[type=radio])',
    box: 'textarea, input:not([type])',
    question: '.turn [data-turn]',
    card: '.card',
  };
  const visible = (element: Element) => (element as HTMLElement).checkVisibility();
  const says = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = [...root.querySelectorAll(selectors[what])].filter(visible);
  return all.find((element) => says(element) === name) ?? all.find((element) => says(element).includes(name)) ?? null;
}

export type What = Parameters<typeof find>[0];

/** Waits until it can be seen. Fails after ten seconds with what was on the page instead. */
export async function see(page: Page, what: What, name = ''): Promise<ElementHandle<Element>> {
  try {
    const handle = await page.waitForFunction(find, { timeout: 10_000 }, what, name);
    return handle as ElementHandle<Element>;
  } catch (error) {
    throw new Error(`There was no ${what} "${name}". The page said:\n${await text(page)}`, { cause: error });
  }
}

export const press = async (page: Page, name: string): Promise<void> => (await see(page, 'button', name)).click();
export const tick = async (page: Page, name: string): Promise<void> => (await see(page, 'tick', name)).click();
export const write = async (page: Page, words: string): Promise<void> => {
  const box = await see(page, 'box');
  await box.click();
  await box.type(words);
};

/** Waits for a question that says this. */
export const asks = (page: Page, words: string): Promise<unknown> => see(page, 'question', words);

/** Everything that the widget shows, as a person reads it. */
export const text = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = document.querySelector('signpost-chat') ?? document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
    const section = host?.shadowRoot?.querySelector<HTMLElement>('.signpost');
    return section?.innerText ?? '(no widget)';
  });
