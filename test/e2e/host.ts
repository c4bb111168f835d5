import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Site } from './site.ts';
import { asks, mouse } from './talk.ts';

/** Answers a request, or leaves it by returning false. */
export type Answer = (url: URL, response: ServerResponse, request: IncomingMessage) => boolean | void;

/** A host's own website on loopback: a page with the widget, the widget's files, and what else it is told to answer. */
export interface Host {
  readonly url: string;
  /** Opens the page as a fresh visitor, with these attributes on the widget, at its first question. */
  visit(site: Site, attributes: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openHost(answer: Answer): Promise<Host> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    if (answer(url, response, request) !== false) return;
    if (url.pathname.startsWith('/dist/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      const file = createReadStream(new URL(`../..${url.pathname}`, import.meta.url));
      return void file.on('error', () => response.destroy()).pipe(response);
    }
    if (url.pathname !== '/') return void response.writeHead(404).end('Not found');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en-GB"><title>Host</title><signpost-chat ${url.searchParams.get('attributes')}>Call us on 0161 496 0000</signpost-chat><script type="module" src="/dist/signpost-chat.js"></script>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    visit: async ({ browser }, attributes) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(`${url}/?attributes=${encodeURIComponent(attributes)}`);
      await asks(page, 'Who is this about?');
      return page;
    },
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

/** By the shortest way to the list of offers. */
export async function toOffers(page: Page, matters = 'Worry, panic or stress'): Promise<void> {
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.tick(page, matters);
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
}
