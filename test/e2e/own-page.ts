import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Site } from './site.ts';
import { asks } from './talk.ts';

/** What a host serves beside its page, by path. */
export type Files = Readonly<Record<string, () => { readonly status?: number; readonly body: string | Buffer }>>;

/** A host's site of one page, with the widget in it and what the host serves beside it. */
export interface OwnPage {
  readonly url: string;
  /** A fresh visitor to the page with these attributes; `said` fills with what the console says. */
  visit(
    attributes?: string,
    firstQuestion?: string,
  ): Promise<{ readonly page: Page; readonly said: readonly string[] }>;
  close(): void;
}

const pageWith = (attributes: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Host</title><signpost-chat ${attributes}>Call us on 0161 496 0000</signpost-chat><script type="module" src="/dist/signpost-chat.js"></script>`;

/** Opens it on loopback. */
export async function openOwnPage(site: Site, files: Files): Promise<OwnPage> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const file = files[pathname];
    if (file) {
      const { status = 200, body } = file();
      return response
        .writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(body);
    }
    // A host serves the widget's files from its own site, as its README says.
    if (pathname.startsWith('/dist/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return createReadStream(new URL(`../..${pathname}`, import.meta.url)).pipe(response);
    }
    if (pathname !== '/') return response.writeHead(404).end('Not found');
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(pageWith(searchParams.get('attributes') ?? ''));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    visit: async (attributes = '', firstQuestion = 'Who is this about?') => {
      const context = await site.browser.createBrowserContext();
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${url}/?attributes=${encodeURIComponent(attributes)}`);
      await asks(page, firstQuestion);
      return { page, said };
    },
    close: () => void server.close(),
  };
}
