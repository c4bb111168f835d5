import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import type { Site } from './site.ts';
import { see } from './talk.ts';

/** A page whose print window stays open, as on a device where a person is looking at it. */
export async function visitToPrint(site: Site, path: string): Promise<Page> {
  const page = await site.visit('elsewhere.html');
  await page.evaluateOnNewDocument(() => (window.print = () => undefined));
  await page.goto(new URL(path, site.url).href);
  return page;
}

/** Presses the button of one way to take something away; its fold is opened first, and the box ticked if wanted. */
export async function take(page: Page, way: string, ticked = false): Promise<void> {
  const summary = await see(page, 'button', way);
  await summary.click();
  await page.waitForFunction((fold) => fold.parentElement?.hasAttribute('open'), {}, summary);
  const fold = await summary.getProperty('parentElement');
  const box = await fold.asElement()?.$('input[type=checkbox]');
  if (ticked) await box?.click();
  await (await fold.asElement()?.$('button'))?.click();
}

/** Closes the fold of one way again. */
export const fold = async (page: Page, way: string): Promise<void> => (await see(page, 'button', way)).click();

/** What a way says that became of it; waits until it says something. */
export async function became(page: Page): Promise<string> {
  const said = await page.waitForFunction(() => {
    const root = (
      document.querySelector('signpost-chat') ??
      document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat')
    )?.shadowRoot;
    return root?.querySelector('.take [open] [role=status]')?.textContent?.trim();
  });
  return String(await said.jsonValue());
}

/** What comes out of the printer: how many pages, and every word on them in one line. */
export interface Printed {
  readonly pages: number;
  readonly text: string;
}

/** Prints by one of the ways, and closes the print window again. */
export async function print(page: Page, way = 'Print it', ticked = false): Promise<Printed> {
  await take(page, way, ticked);
  await page.waitForSelector('[data-signpost-print]');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const drawn = await page.evaluate(
    () => document.querySelector('[data-signpost-print]')?.shadowRoot?.textContent ?? '',
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await fold(page, way);
  return { pages: pagesOf(pdf), text: (wordsOf(pdf) ?? drawn).replace(/\s+/g, ' ') };
}

/** Chromium writes its page objects in the open. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The text of a PDF, where poppler is on this machine; else the copy that was printed has to do. */
function wordsOf(pdf: Uint8Array): string | undefined {
  const { error, status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout;
}
