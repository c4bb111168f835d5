import type { Page } from 'puppeteer-core';
import { DESKTOP, PHONE } from '../hosts/host-site.ts';
import { axeFinds, unfold } from './axe.ts';
import { EYES, lookWith } from './eyes.ts';
import { outOfRoom, spaceText, tooSmall } from './room.ts';
import { wrongTabs } from './tabs.ts';

/** A window of 1280 × 1024 px that is zoomed to 400 %. */
const ZOOMED = { width: 320, height: 256 };
export const NARROW = { width: 320, height: 640 };

/** A check of a step: says what is wrong with it, a line each. Leaves the page as it was. */
export type Check = (page: Page) => Promise<readonly string[]>;

const within = async (how: string, found: Promise<readonly string[]>): Promise<readonly string[]> =>
  (await found).map((line) => `${how}: ${line}`);

export const CHECKS: Readonly<Record<string, Check>> = {
  'axe finds nothing in light, dark and forced colours and at 320 px': async (page) => {
    const wrong: string[] = [];
    for (const eyes of EYES) {
      await lookWith(page, eyes);
      wrong.push(...(await within(eyes.name, axeFinds(page))));
    }
    return wrong;
  },
  'everything can be read and reached at 320 px, at 400 %, with wider text and with letters twice as large': async (
    page,
  ) => {
    const letters = await page.createCDPSession();
    await page.setViewport(NARROW);
    const wrong = [...(await within('320 px', outOfRoom(page))), ...(await within('320 px', tooSmall(page)))];
    await spaceText(page, true);
    wrong.push(...(await within('text spacing', outOfRoom(page))));
    await spaceText(page, false);
    await page.setViewport(ZOOMED);
    wrong.push(...(await within('400 %', outOfRoom(page))));
    await page.setViewport(DESKTOP);
    wrong.push(...(await within('desktop', tooSmall(page))));
    await letters.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    wrong.push(...(await within('letters twice as large', outOfRoom(page))));
    await letters.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await letters.detach();
    return wrong;
  },
  'Tab comes to everything, leaves it again, and goes behind no bar, at 400 % too': async (page) => {
    const wrong: string[] = [];
    for (const [name, size] of Object.entries({ phone: PHONE, '400 %': ZOOMED })) {
      await page.setViewport(size);
      wrong.push(...(await within(name, wrongTabs(page))));
    }
    return wrong;
  },
};

/** Everything that is wrong with a step, by check. What is folded away is unfolded first. */
export async function checkStep(page: Page, note: (check: string, line: string) => void): Promise<void> {
  // What is loaded after the first question brings more to look at.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await unfold(page);
  for (const [name, check] of Object.entries(CHECKS)) for (const line of await check(page)) note(name, line);
  await page.setViewport(PHONE);
}
