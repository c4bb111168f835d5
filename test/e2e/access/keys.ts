import type { ElementHandle, Page } from 'puppeteer-core';
import { keyboard, see, tabTo, type What } from '../talk.ts';
import { focusOf } from './focus.ts';
import type { Hand } from './walk-page.ts';

/** Pixels: a thinner line is not seen by everybody (WCAG 2.2, 2.4.13). */
const LEAST = 2;

/** Whether what has the focus shows it: a line around it or around the row that it belongs to, in a colour of its own. */
const ringOf = (page: Page): Promise<string | undefined> =>
  page.evaluate((least) => {
    const active = document.querySelector('signpost-chat')?.shadowRoot?.activeElement;
    if (!active) return 'The focus is not in the widget.';
    // A heading is a place to read on from, and nothing can be done there: its words in sight are enough.
    if (active.matches('[data-turn]')) return undefined;
    const name = `${active.localName} "${(active.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
    if (!active.matches(':focus-visible')) return `${name} is not shown to have the focus.`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
    const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= least;
    return isDrawn && !/, 0\)$|transparent/.test(outlineColor) ? undefined : `${name} has no ring.`;
  }, LEAST);

/** What would leave somebody who cannot use a mouse not knowing where they are. */
async function faultOf(page: Page): Promise<string | undefined> {
  const { on, words, isInside, isSeen } = await focusOf(page);
  // What belongs to the page around the widget is the page's.
  if (!isInside && on !== 'nowhere') return undefined;
  return on === 'nowhere' || !isSeen ? `The focus is on ${on} "${words}", which cannot be seen.` : ringOf(page);
}

/** Fails where the focus is lost, hidden or not shown. What moves has a second to come to rest. */
export async function looksFocused(page: Page): Promise<void> {
  const started = Date.now();
  let fault = await faultOf(page);
  while (fault && Date.now() - started < 1000) fault = await faultOf(page);
  if (fault) throw new Error(fault);
}

/** Goes to something with Tab or Shift and Tab, looks at each stop, and presses Enter, or Space where there is a box to tick. */
export const withKeys: Hand = {
  press: async (page, element) => {
    const isTick = await element.evaluate((each) => each.querySelector('input[type=checkbox]') !== null);
    await tabTo(page, element, 'what is to be pressed', () => looksFocused(page));
    await page.keyboard.press(isTick ? 'Space' : 'Enter');
  },
  write: keyboard.write,
};

/** The same for something that is known by its words. */
export const pressKey = async (page: Page, name: string, what: What = 'button'): Promise<void> =>
  withKeys.press(page, (await see(page, what, name)) as ElementHandle);

/** Notes everything that is done without the keyboard, from before the first script of the page. */
export const watchMouse = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const presses: string[] = [];
    Object.assign(window, { presses });
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(type, () => presses.push(type), true);
    // A click by a key has no place and was made by the browser; one by a script was not.
    const isOurs = (event: Event) =>
      event.composedPath().some((each) => each instanceof Element && each.localName === 'signpost-chat');
    addEventListener(
      'click',
      (event) => event.isTrusted || !isOurs(event) || presses.push('a click by a script'),
      true,
    );
  });
export const mousePresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { presses: string[] }).presses);
