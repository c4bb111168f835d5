import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './site.ts';
import { asks, fromOffersToPlan, mouse } from './talk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const SECRET = 'zzqprivate';

/** Watches, from before any script of the page, everything that can carry or keep data. Runs in the page. */
function watch(): void {
  const kept: string[] = [];
  Object.assign(window, { kept });
  const note = (what: string, args: unknown[]) => kept.push(`${what} ${args.map(String).join(' ')}`);
  const wrap = (target: object, name: string, what: string): void => {
    const original = (target as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      value(this: unknown, ...args: unknown[]) {
        note(what, args);
        return original.apply(this, args);
      },
    });
  };
  wrap(Storage.prototype, 'setItem', 'storage');
  wrap(IDBFactory.prototype, 'open', 'indexedDB');
  wrap(History.prototype, 'pushState', 'history');
  wrap(History.prototype, 'replaceState', 'history');
  wrap(Navigator.prototype, 'sendBeacon', 'beacon');
  wrap(window, 'postMessage', 'message');
  if ('caches' in window) wrap(CacheStorage.prototype, 'open', 'cache');
  wrap(WebSocket.prototype, 'send', 'socket');
  for (const [target, name] of [
    [Document.prototype, 'cookie'],
    [Document.prototype, 'title'],
  ] as const) {
    const original = Object.getOwnPropertyDescriptor(target, name);
    if (!original?.set) continue;
    const set = original.set;
    Object.defineProperty(target, name, {
      ...original,
      set(value: unknown) {
        note(name, [value]);
        set.call(this, value);
      },
    });
  }
}

test('no request leaves the page but for its own files, and nothing is stored, in a walk to a plan', async () => {
  const page = await site.visit('index.html');
  await page.evaluateOnNewDocument(watch);
  const requests: { url: string; method: string; body: string | undefined }[] = [];
  page.on('request', (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  await page.goto(new URL('school.html', site.url).href);
  await asks(page, 'Who is this about?');
  const address = page.url();
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await mouse.write(page, `my son wont go to school and hes so anxious ${SECRET}`);
  await mouse.press(page, 'Continue');
  await asks(page, 'like to be different');
  await mouse.write(page, `calm mornings ${SECRET}`);
  await mouse.press(page, 'Show me what there is now');
  await fromOffersToPlan(page);
  await asks(page, 'Your plan');

  for (const { url, method, body } of requests) {
    assert.ok(url.startsWith(site.url) || url.startsWith('data:'), `a request left the page: ${url}`);
    assert.equal(method, 'GET', `${url} was not just read`);
    assert.equal(body, undefined);
    assert.ok(!decodeURIComponent(url).includes(SECRET), 'a word that was typed is in an address');
  }
  assert.equal(page.url(), address, 'the address of the page changed');
  assert.deepEqual(await page.evaluate(() => (window as unknown as { kept: string[] }).kept), []);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    name: window.name,
    entries: performance
      .getEntries()
      .map(({ name }) => name)
      .join(' '),
  }));
  assert.ok(!stored.entries.includes(SECRET));
  assert.deepEqual(
    { ...stored, entries: '' },
    { local: 0, session: 0, cookies: '', databases: 0, name: '', entries: '' },
  );
  await page.close();
});

test('the watch can fail: it sees a page that stores something', async () => {
  const page = await site.visit('index.html');
  await page.evaluateOnNewDocument(watch);
  await page.goto(new URL('school.html', site.url).href);
  await page.evaluate(() => localStorage.setItem('a', 'b'));
  assert.deepEqual(await page.evaluate(() => (window as unknown as { kept: string[] }).kept), ['storage a b']);
  await page.close();
});
