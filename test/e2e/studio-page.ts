import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { HostSite } from './hosts/host-site.ts';

/** The studio in a fresh browser context, with what the browser said against it. */
export interface StudioPage {
  readonly page: Page;
  readonly said: readonly string[];
  /** Chooses files in the box, as from a file dialogue. */
  choose(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  press(name: string): Promise<void>;
  /** Waits until its own part of the page has these words, and gives all of that part. */
  reads(words: string | RegExp): Promise<string>;
  /** A file as it would be saved; empty when there is none to save. */
  saved(name: 'offers.json' | 'report.html'): Promise<string>;
  close(): Promise<void>;
}

const text = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

export async function openStudio(site: HostSite, size = { width: 1280, height: 900 }): Promise<StudioPage> {
  const folder = await mkdtemp(join(tmpdir(), 'studio-'));
  const said: string[] = [];
  const page = await site.visit('demo/studio/index.html', size, async (fresh) => {
    fresh.on('console', (message) => said.push(message.text()));
    fresh.on('pageerror', (error) => said.push(String(error)));
  });
  const box = (await page.waitForSelector('#files')) as ElementHandle<HTMLInputElement>;
  const press = async (name: string) => {
    const find = (label: string) =>
      [...document.querySelectorAll<HTMLElement>('button, summary, a')].find((each) =>
        (each.textContent ?? '').includes(label),
      ) ?? null;
    const button = (await page.waitForFunction(find, { timeout: 10_000 }, name)) as ElementHandle<HTMLElement>;
    await button.click();
  };
  return {
    page,
    said,
    press,
    choose: async (files) => {
      const paths = await Promise.all(
        Object.entries(files).map(async ([name, content]) => {
          const path = join(folder, name);
          await writeFile(path, content);
          return path;
        }),
      );
      await box.uploadFile(...paths);
    },
    reads: async (words) => {
      const has = (source: string, flags: string) =>
        new RegExp(source, flags).test(document.querySelector('main')?.innerText ?? '');
      const pattern = typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words;
      try {
        await page.waitForFunction(has, { timeout: 60_000, polling: 100 }, pattern.source, pattern.flags);
      } catch (error) {
        throw new Error(`It never said "${String(words)}". It said:\n${await text(page)}\n${said.join('\n')}`, {
          cause: error,
        });
      }
      return text(page);
    },
    saved: (name) =>
      page.evaluate(async (file) => {
        const link = document.querySelector<HTMLAnchorElement>(`a[download="${file}"]`);
        return link ? (await fetch(link.href)).text() : '';
      }, name),
    close: async () => {
      await page.browserContext().close();
      await rm(folder, { recursive: true });
    },
  };
}
