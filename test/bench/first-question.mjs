// How long until the first question can be seen and pressed, on a page with nothing else, with the CPU slowed down.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserArguments, ensureBrowser } from '../tool/find-browser.mjs';

const root = new URL('../../', import.meta.url);
const types = { '.js': 'text/javascript', '.json': 'application/json' };
const page = (body) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Host</title><h1>School</h1>${body}</html>`;
const PAGES = {
  '/blank': page(''),
  '/widget': page('<signpost-chat></signpost-chat><script type="module" src="/dist/signpost-chat.js"></script>'),
};

async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname in PAGES)
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[pathname]);
    try {
      const body = await readFile(new URL(`.${pathname}`, root));
      return response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/**
 * Milliseconds from the start of the navigation, the shortest of `runs`, each in a browser profile of its own: whatever
 * else a machine does only ever adds to them.
 */
export async function firstQuestion({ slowdown = 4, runs = 7 } = {}) {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const once = async (path) => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.evaluateOnNewDocument(() => {
      window.long = 0;
      new PerformanceObserver((list) =>
        list.getEntries().forEach(({ duration }) => (window.long += duration - 50)),
      ).observe({ type: 'longtask', buffered: true });
      const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => (window.seen = performance.now())));
      addEventListener('signpost-ready', painted);
      if (location.pathname === '/blank') addEventListener('load', painted);
    });
    await tab.goto(server.url + path);
    await tab.waitForFunction(() => window.seen !== undefined);
    const times = await tab.evaluate(() => ({ seen: window.seen, blocked: window.long }));
    await context.close();
    return times;
  };
  const measure = async (path) => {
    await once(path);
    const all = [];
    for (let run = 0; run < runs; run++) all.push(await once(path));
    const least = (key) => Math.min(...all.map((each) => each[key]));
    return { seen: least('seen'), blocked: least('blocked') };
  };
  const blank = await measure('/blank');
  const widget = await measure('/widget');
  await browser.close();
  server.close();
  return { blank, widget };
}
