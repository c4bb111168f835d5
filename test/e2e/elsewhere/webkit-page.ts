import type { Page } from 'puppeteer-core';
import { openWebKit } from '../../tool/open-webkit.mjs';
import { until } from '../../tool/webdriver.mjs';

/** Brings it to the middle, away from what stays at an edge; its middle in whole pixels. Runs in the page. */
const MIDDLE = `
  arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = arguments[0].getBoundingClientRect();
  return [left + width / 2, top + height / 2].map(Math.round);
`;

/** WebKit as the walks use a page of Puppeteer's, which can't drive it: what they call, and no more. */
export async function openPage(): Promise<{
  page: Page;
  goTo(address: string): Promise<void>;
  close(): Promise<void>;
}> {
  const { ask, run, keyboard, mouse, close } = await openWebKit();
  const evaluate = (act: (...values: never[]) => unknown, ...values: unknown[]) =>
    run(`return (${act}).apply(undefined, arguments)`, ...values);
  const click = async (element: unknown) => {
    const [x, y] = (await run(MIDDLE, element)) as [number, number];
    await mouse.click(x, y);
  };
  const waitForFunction = async (act: () => unknown, { timeout }: { timeout: number }, ...values: unknown[]) => {
    let found: unknown;
    await until(async () => (found = await evaluate(act, ...values)), 'Waiting for the page', timeout);
    return { click: () => click(found), type: keyboard.type };
  };
  return {
    page: { evaluate, waitForFunction } as unknown as Page,
    goTo: async (address) => void (await ask('POST', '/url', { url: address })),
    close,
  };
}
