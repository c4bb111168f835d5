import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserArguments, browserPath } from '../../tool/find-browser.mjs';

/** The style sheets of design systems, by the address that the host pages of the demo give them. */
const PACKAGES: Readonly<Record<string, string>> = {
  'nhsuk-frontend': 'nhsuk-frontend/dist/nhsuk',
  'govuk-frontend': 'govuk-frontend/dist/govuk',
  bootstrap: 'bootstrap/dist/css',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page of a test's own. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Milliseconds before it is sent. */
  readonly waits?: number;
}

/** Host pages on loopback and a real browser. */
export interface HostSite {
  readonly url: string;
  readonly browser: Browser;
  /** Paths that were asked for since the last call, in order. */
  readonly asked: () => readonly string[];
  /** A fresh visitor. `prepare` runs before the page is asked for. */
  visit(path: string, size?: Size, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export const DESKTOP: Size = { width: 1280, height: 800 };
export const PHONE: Size = { width: 360, height: 740 };

/**
 * Serves the demo, the built widget and the design systems' style sheets, and before them the pages of a test.
 *
 * @param pages By path. A page's own headers are sent with it, so that a policy can be one that no meta element can set.
 */
export async function openHosts(pages: Readonly<Record<string, HostPage>> = {}): Promise<HostSite> {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(path);
    const page = pages[path];
    if (page) {
      const send = () =>
        response
          .writeHead(page.status ?? 200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], ...page.headers })
          .end(page.body);
      return page.waits ? void setTimeout(send, page.waits) : send();
    }
    readFile(fileOf(path)).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
    return undefined;
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No browser was found. Run npm test, which finds or installs one.');
  const browser = await puppeteer.launch({ executablePath, args: browserArguments });
  return {
    url,
    browser,
    asked: () => {
      const all = asked;
      asked = [];
      return all;
    },
    visit: async (path, size = DESKTOP, prepare) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport(size);
      await prepare?.(page);
      await page.goto(new URL(path, url).href);
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise<void>((ready) => void server.close(() => ready()));
    },
  };
}

function fileOf(path: string): URL {
  const [, first = '', name = '', ...rest] = path.split('/');
  const root = new URL('../../../', import.meta.url);
  if (first === 'packages') return new URL(`node_modules/${PACKAGES[name] ?? name}/${rest.join('/')}`, root);
  return new URL(`.${path}`, root);
}

/** A page of a host, as short as it can be. */
export const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** The widget with everything that it needs to come to offers. */
export const chatTag = (attributes = ''): string =>
  `<signpost-chat offers="/demo/offers/greater-manchester.json" place="M32 Stretford" ${attributes}><p>Ring us on 0161 496 0000</p></signpost-chat>`;
export const chatScript = '<script type="module" src="/dist/signpost-chat.js"></script>';

/** Makes the order of offers the same in every visit: the widget's only use of chance is this. */
export const withoutChance = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => array;
  });
