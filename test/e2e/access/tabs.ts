import type { Page } from 'puppeteer-core';
import { focusOf } from './focus.ts';

/** No step has more to press than this. */
const MOST = 200;

/** What is wrong on the way of Tab through the widget, from outside it to outside it, and back with Shift and Tab. */
export async function wrongTabs(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate(() => {
    const all =
      document
        .querySelector('signpost-chat')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary') ?? [];
    return [...all].filter((each) => each.checkVisibility() && each.tabIndex >= 0).length;
  });
  const wrong: string[] = [];
  for (const isBack of [false, true]) {
    const { stops, hidden } = await tabThrough(page, isBack);
    const way = isBack ? 'Shift and Tab' : 'Tab';
    if (stops !== wanted) wrong.push(`${way}: ${stops} stops for ${wanted} things to press`);
    wrong.push(...hidden.map((line) => `${way}: ${line} is behind a bar or out of sight`));
  }
  return wrong;
}

async function tabThrough(
  page: Page,
  isBack: boolean,
): Promise<{ readonly stops: number; readonly hidden: readonly string[] }> {
  const hidden: string[] = [];
  await page.evaluate((back) => {
    const edge = document.createElement('button');
    edge.dataset['edge'] = '';
    document.querySelector('main')?.[back ? 'append' : 'prepend'](edge);
    edge.focus();
  }, isBack);
  let stops = 0;
  for (; stops < MOST; stops++) {
    if (isBack) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBack) await page.keyboard.up('Shift');
    const { on, words, isInside, isSeen } = await focusOf(page);
    if (!isInside) break;
    if (!isSeen) hidden.push(`${on} "${words}"`);
  }
  await page.evaluate(() => document.querySelector('[data-edge]')?.remove());
  return { stops, hidden };
}
