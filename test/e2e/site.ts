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

/** Opens both. Throws when the browser is not on this computer. */
export async function openSite(name: 'chromium' | 'firefox' = 'chromium'): Promise<Site> {
  const executablePath = browserPath(name);
  if (!executablePath) throw new Error('The browser was not found. Run npm test, which finds or installs it.');
  const { url, close } = await serve({ port: 0 });
  const browser = await puppeteer.launch(
    name === 'firefox' ? { browser: 'firefox', executablePath } : { executablePath, args: browserArguments },
  );
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
