import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { browserArguments, browserPath } from '../tool/find-browser.mjs';

/** The demo site on loopback and a real browser. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A fresh visitor: a context of its own, without anything kept. */
  visit(path: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const { url, close } = await serve({ port: 0 });
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No browser was found. Run npm test, which finds or installs one.');
  const browser = await puppeteer.launch({ executablePath, args: browserArguments });
  return {
    url,
    browser,
    visit: async (path, size = { width: 1280, height: 800 }) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      await page.goto(new URL(path, url).href);
      return page;
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
