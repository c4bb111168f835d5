import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { asks, fromOffersToPlan, mouse, see, text } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';
import { go, openWalks, startWalk } from './access/walk-page.ts';
import { FLOWS, walksThrough } from './access/walks.ts';
import { used, watch, type Use } from './secrets/watch.ts';

const SECRET = 'zzqprivate';
/** A word or two is on many pages; a line of this length that a person was shown is theirs. */
const TELLING = 14;

let walks: HostSite;
let site: HostSite;
before(async () => {
  walks = await openWalks();
  site = await openHosts({
    '/host.html': { body: pageWith(`${chatTag()}${chatScript}`) },
    '/keys.html': {
      body: pageWith(
        `<input id="search">${chatTag()}${chatScript}<script>
          const typed = []; const inBox = (event) => event.target.closest('input, textarea');
          for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
            document.addEventListener(type, (event) => typed.push(event.key ?? event.data));
          document.addEventListener('keydown', (event) => { if (event.key === 's' && !inBox(event)) { event.preventDefault(); search.focus(); } });
        </script>`,
      ),
    },
  });
});
after(() => Promise.all([walks.close(), site.close()]));

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
}
const watchAll =
  (sent: Sent[]) =>
  async (page: Page): Promise<void> => {
    await watch(page);
    page.on(
      'request',
      (request: HTTPRequest) =>
        void sent.push({ url: request.url(), method: request.method(), body: request.postData() }),
    );
  };

/** Says what left the page, or was kept, that is not the widget's own files and its own events. */
function leaks(all: readonly Use[], sent: readonly Sent[], own: string): readonly string[] {
  const harmless = (use: Use): boolean =>
    // Its own files and the host's offers, read; the events that the host asked for, with ids alone.
    (use.channel === 'fetch' && /^fetch \/?[\w./:-]+\.json /.test(`${use.what} `)) ||
    (use.channel === 'event' && /^dispatchEvent signpost-(ready|step) \{("step":"[\w-]+")?\}$/.test(use.what)) ||
    // The area is the host's own, from its tag.
    (use.channel === 'event' &&
      /^dispatchEvent signpost-gap \{"needs":\[("[\w-]+",?)*\],"area":"Stretford"\}$/.test(use.what));
  return [
    ...all.filter((use) => !harmless(use)).map(({ channel, what }) => `${channel}: ${what}`),
    ...sent
      .filter(
        ({ url, method, body }) =>
          !(url.startsWith(own) || url.startsWith('data:')) ||
          method !== 'GET' ||
          body !== undefined ||
          new URL(url).search !== '',
      )
      .map(({ url, method }) => `${method} ${url}`),
  ];
}

const keptIn = (page: Page): Promise<object> =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      files,
      name: window.name,
      marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
      history: history.length,
      state: history.state as unknown,
    };
  });
const NOTHING = {
  local: {},
  session: {},
  cookies: '',
  databases: [],
  caches: [],
  files: [],
  name: '',
  marks: 0,
  state: null,
};

for (const flow of FLOWS)
  test(`something leaves the element, or is kept, on a way through ${flow}`, async () => {
    const wrong: string[] = [];
    for (const walk of walksThrough(flow)) {
      const sent: Sent[] = [];
      const page = await startWalk(walks, flow, walk, DESKTOP, watchAll(sent));
      const address = page.url();
      const title = await page.title();
      const length = await page.evaluate(() => history.length);
      await go(page, flow, walk, async () => undefined);
      const found = leaks(await used(page), sent, walks.url).filter(
        (line) => !(walk.offers === 'failed' && /^(console|event): .*\battribute\W+offers\b/.test(line)),
      );
      wrong.push(...found.map((line) => `${walk.name}: ${line}`));
      assert.deepEqual(await keptIn(page), { ...NOTHING, history: length });
      assert.deepEqual([page.url(), await page.title()], [address, title]);
      await page.browserContext().close();
    }
    assert.equal(wrong.length, 0, wrong.join('\n'));
  });

/** From own words with danger in them to a plan, with every line that was shown on the way. */
async function converse(page: Page, role: string, words: string): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  const look = async () => {
    for (const line of (await text(page)).split('\n')) if (line.trim().length >= TELLING) shown.add(line.trim());
  };
  await asks(page, 'Who is this about?');
  await look();
  await mouse.press(page, role);
  await asks(page, 'What matters');
  await look();
  await mouse.write(page, `${words} ${SECRET}`);
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await look();
  await mouse.write(page, `calm mornings ${SECRET}`);
  await mouse.press(page, 'Show me what there is now');
  await see(page, 'offer');
  await look();
  await fromOffersToPlan(page, look);
  await inside(page, 'form.plan');
  await look();
  return shown;
}

test('a word that was typed, or a line that was shown, is in something that carries or keeps data', async () => {
  const sent: Sent[] = [];
  const page = await site.visit('host.html', DESKTOP, watchAll(sent));
  const shown = await converse(page, 'My child', 'my son keeps cutting himself and wont go to school');
  assert.ok(shown.size > 40, 'too little was shown to look for');
  const carried = [
    ...(await used(page)).map(({ what }) => what),
    ...sent.map(({ url, body }) => `${decodeURIComponent(url)} ${body ?? ''}`),
  ].join('\n');
  assert.deepEqual(
    [...shown, SECRET].filter((line) => carried.includes(line)),
    [],
  );
  assert.deepEqual(leaks(await used(page), sent, site.url), []);
  assert.deepEqual(await keptIn(page), { ...NOTHING, history: 2 });
  await page.browserContext().close();
});

test('which files are asked for tells what a person answered', async () => {
  const ways = await Promise.all(
    [
      ['Me', 'i cant sleep'],
      ['My child', 'my son keeps cutting himself'],
      ['A friend', 'she drinks every night'],
    ].map(async ([role = '', words = '']) => {
      const sent: Sent[] = [];
      const page = await site.visit('host.html', DESKTOP, watchAll(sent));
      await converse(page, role, words);
      await page.browserContext().close();
      return [...new Set(sent.map(({ url }) => new URL(url).pathname))].toSorted().join('\n');
    }),
  );
  assert.equal(ways[1], ways[0]);
  assert.equal(ways[2], ways[0]);
});

test('a box for words can be filled in or kept by the browser', async () => {
  const page = await site.visit('host.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  const box = await see(page, 'box');
  const { autocomplete, name, form } = await box.evaluate((each) => {
    const area = each as HTMLTextAreaElement;
    return { autocomplete: area.autocomplete, name: area.name, form: area.form?.autocomplete };
  });
  assert.deepEqual({ autocomplete, name, form }, { autocomplete: 'off', name: '', form: 'off' });
  await page.browserContext().close();
});

test('what is typed reaches the shortcuts and listeners of the page', async () => {
  const page = await site.visit('keys.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await mouse.write(page, 'stress');
  const { value, typed } = await page.evaluate(() => ({
    value: document.querySelector('signpost-chat')?.shadowRoot?.querySelector('textarea')?.value,
    // oxlint-disable-next-line no-eval -- a constant of a classic script is no property of the window.
    typed: (0, eval)('typed') as string[],
  }));
  assert.equal(value, 'stress', 'a shortcut of the page took a letter');
  assert.deepEqual(typed, []);
  await page.browserContext().close();
});

test('the watch can fail: it sees each kind of leak', async () => {
  const sent: Sent[] = [];
  const page = await site.visit('host.html', DESKTOP, watchAll(sent));
  await page.evaluate(() => {
    localStorage.setItem('a', 'b');
    document.cookie = 'a=b';
    document.title = 'b';
    window.name = 'b';
    history.pushState({}, '', '#b');
    performance.mark('b');
    dispatchEvent(new CustomEvent('answer', { detail: 'b' }));
    new BroadcastChannel('b').postMessage('b');
    console.log('b');
    navigator.sendBeacon('/b');
    document.querySelector('signpost-chat')?.setAttribute('data-answer', 'b');
    indexedDB.open('b');
    void caches.open('b');
    void fetch('/b?answer=b');
    new WebSocket('ws://127.0.0.1:1/');
  });
  const channels = new Set(leaks(await used(page), sent, site.url).map((line) => line.split(/[: ]/)[0]));
  for (const channel of [
    'storage',
    'cookie',
    'title',
    'window',
    'history',
    'performance',
    'event',
    'message',
    'console',
    'beacon',
    'page',
    'database',
    'cache',
    'fetch',
    'connection',
  ])
    assert.ok(channels.has(channel), `${channel} was not seen: ${[...channels].join(', ')}`);
  await page.browserContext().close();
});
