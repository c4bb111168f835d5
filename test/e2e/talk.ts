import type { ElementHandle, Page } from 'puppeteer-core';

/** Finds what a person would press or read, through the shadow root. Runs in the page. */
function find(what: 'button' | 'tick' | 'box' | 'question' | 'card' | 'offer', name: string): Element | null {
  const launcher = document.querySelector('signpost-launcher')?.shadowRoot;
  const root = (document.querySelector('signpost-chat') ?? launcher?.querySelector('signpost-chat'))?.shadowRoot;
  if (!root) return null;
  const selectors = {
    button: 'button, summary',
    tick: 'label:has(input[type=checkbox], input[type=radio])',
    box: 'textarea, input:not([type])',
    question: '.turn [data-turn]',
    card: '.card',
    offer: '.offer',
  };
  const says = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = [...root.querySelectorAll(selectors[what])].filter((element) => element.checkVisibility());
  return all.find((element) => says(element) === name) ?? all.find((element) => says(element).includes(name)) ?? null;
}
export type What = Parameters<typeof find>[0];

/** Waits until it can be seen. Fails after ten seconds with what was on the page instead. */
export async function see(page: Page, what: What, name = ''): Promise<ElementHandle<HTMLElement>> {
  try {
    return (await page.waitForFunction(find, { timeout: 10_000 }, what, name)) as ElementHandle<HTMLElement>;
  } catch (error) {
    throw new Error(`There was no ${what} "${name}". The page said:\n${await text(page)}`, { cause: error });
  }
}

/** Waits for a question that says this. */
export const asks = (page: Page, words: string): Promise<unknown> => see(page, 'question', words);

/** Everything that the widget shows, as a person reads it. */
export const text = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const launcher = document.querySelector('signpost-launcher')?.shadowRoot;
    const chat = document.querySelector('signpost-chat') ?? launcher?.querySelector('signpost-chat');
    return chat?.shadowRoot?.querySelector<HTMLElement>('.signpost')?.innerText ?? '(no widget)';
  });

/** How somebody works the page. */
export interface Hands {
  press(page: Page, name: string): Promise<void>;
  tick(page: Page, name: string): Promise<void>;
  write(page: Page, words: string): Promise<void>;
}

/** What was seen may be drawn anew before the hand is there: then the new one is meant. Three times, so that it ends. */
async function withSeen(
  page: Page,
  what: What,
  name: string,
  act: (seen: ElementHandle<HTMLElement>) => Promise<void>,
): Promise<void> {
  for (let left = 3; ; left--)
    try {
      return await act(await see(page, what, name));
    } catch (error) {
      if (left === 1 || !/detached/.test(String(error))) throw error;
    }
}

const click = (element: ElementHandle<HTMLElement>): Promise<void> => element.click();

export const mouse: Hands = {
  press: (page, name) => withSeen(page, 'button', name, click),
  tick: (page, name) => withSeen(page, 'tick', name, click),
  write: async (page, words) => {
    await withSeen(page, 'box', '', click);
    await (await see(page, 'box')).type(words);
  },
};

/** Nobody has to press Tab more often than this to get anywhere. */
const MOST_TABS = 120;

/**
 * Goes on from where the focus is, back with Shift where what is wanted stands before it. Fails when Tab does not lead there.
 *
 * @param onTheWay Called at each stop, the last one too.
 */
export async function tabTo(
  page: Page,
  goal: ElementHandle,
  name: string,
  onTheWay: () => Promise<unknown> = async () => {},
): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    const way = await goal.evaluate((element) => {
      const { activeElement } = element.getRootNode() as ShadowRoot;
      if (activeElement && element.contains(activeElement)) return 'there';
      const isBefore =
        activeElement && activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'back' : 'on';
    });
    if (pressed > 0) await onTheWay();
    if (way === 'there') return;
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab did not lead to ${name}.`);
}
const tabToSeen = async (page: Page, what: What, name: string): Promise<void> =>
  tabTo(page, await see(page, what, name), `the ${what} "${name}"`);

export const keyboard: Hands = {
  press: async (page, name) => {
    await tabToSeen(page, 'button', name);
    await page.keyboard.press('Enter');
  },
  tick: async (page, name) => {
    await tabToSeen(page, 'tick', name);
    await page.keyboard.press('Space');
  },
  write: async (page, words) => {
    await tabToSeen(page, 'box', '');
    await page.keyboard.type(words);
  },
};

/** Names of the offers on the page, from the top. */
export const offerNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('.offer h3') ?? [])].map((each) =>
      (each.textContent ?? '').trim(),
    ),
  );

/** From the list to where the plan is made: the first two side by side, then the first. `look` is called where somebody reads a while. */
export async function fromOffersToPlan(page: Page, look: () => Promise<unknown> = async () => {}): Promise<void> {
  await see(page, 'offer');
  const [first, second] = (await offerNames(page)) as [string, string];
  for (const name of [first, second]) await mouse.tick(page, `Look at this side by side: ${name}`);
  await mouse.press(page, 'Show them side by side');
  await asks(page, 'How do they compare?');
  await look();
  await mouse.press(page, 'Next');
  await asks(page, 'What matters most');
  await mouse.press(page, 'Next');
  await asks(page, 'like to try?');
  await mouse.tick(page, first);
  await mouse.press(page, 'Make my plan');
  for (const question of ['do this with?', 'By when']) {
    await asks(page, question);
    await mouse.press(page, 'Skip this');
  }
}
