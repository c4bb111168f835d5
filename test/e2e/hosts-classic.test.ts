import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks } from './talk.ts';
import { chatTag, DESKTOP, openHosts, pageWith, type HostPage, type HostSite } from './hosts/host-site.ts';

const classic = '<script type="text/javascript" src="/dist/signpost-classic.js"></script>';
const page = (body: string, head = ''): HostPage => ({ body: pageWith(body, head) });

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/head.html': page(chatTag(), classic),
    '/foot.html': page(`${chatTag()}${classic}`),
    '/defer.html': page(chatTag(), classic.replace('src=', 'defer src=')),
    '/launcher.html': page('<signpost-launcher><p>Ring us</p></signpost-launcher>', classic),
    '/none.html': page('<h1>A page without the widget</h1>', classic),
    '/twice.html': page(`${chatTag()}${classic}`, classic),
    // An encoding in which the bytes of other alphabets are other letters.
    '/old.html': {
      body: `<html><head>${classic}</head><body>${chatTag()}`,
      headers: { 'content-type': 'text/html; charset=windows-1252' },
    },
    '/late.html': page(
      '<main></main><script>addEventListener("DOMContentLoaded", () => setTimeout(() => document.querySelector("main").innerHTML = "<signpost-chat></signpost-chat>"))</script><img src="/slow.svg">',
      classic,
    ),
    '/slow.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', waits: 300 },
  });
});
after(() => site.close());

const noting =
  (problems: string[]) =>
  async (fresh: Page): Promise<void> => {
    fresh.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    fresh.on('pageerror', (error) => problems.push(String(error)));
  };

for (const path of [
  'head.html',
  'foot.html',
  'defer.html',
  'twice.html',
  'old.html',
  'late.html',
  'demo/hosts/classic.html',
])
  test(`the plain script does not bring the conversation, or says something in the console (${path})`, async () => {
    const problems: string[] = [];
    const visited = await site.visit(path, DESKTOP, noting(problems));
    await asks(visited, 'Who is this about?');
    assert.deepEqual(
      problems.filter((each) => !each.includes('404')),
      [],
    );
    await visited.browserContext().close();
  });

test('the plain script loads more than the button of a launcher, or anything at all on a page without the widget', async () => {
  for (const [path, wanted] of [
    ['launcher.html', ['/dist/signpost-classic.js', '/dist/signpost-launcher.js']],
    ['none.html', ['/dist/signpost-classic.js']],
  ] as const) {
    site.asked();
    const visited = await site.visit(path);
    await visited.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(
      site.asked().filter((each) => each.startsWith('/dist/')),
      wanted,
    );
    await visited.browserContext().close();
  }
});
