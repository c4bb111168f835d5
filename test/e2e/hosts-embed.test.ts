import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { DESKTOP, openHosts, pageWith, PHONE, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';

const QUERY = 'flow=what-matters&offers=/demo/offers/greater-manchester.json&place=M32+Stretford&lang=en-GB';

/** The embed page is on one site and the page that frames it on another, as it is for a school and its council. */
let embed: HostSite;
let school: HostSite;
before(async () => {
  embed = await openHosts();
  const frame = (attributes = '') =>
    `<iframe src="${embed.url}dist/embed.html?${QUERY}" title="Find support" width="100%" height="300" ${attributes}></iframe>`;
  const script = `<script src="${embed.url}dist/signpost-frame.js"></script>`;
  school = await openHosts({
    '/alone.html': { body: pageWith(`<h1>School</h1>${frame()}`) },
    '/fits.html': { body: pageWith(`<h1>School</h1>${frame()}${script}<p>After</p>`) },
    '/script-first.html': { body: pageWith(`<h1>School</h1>${frame('loading="lazy"')}`, script) },
    '/late.html': {
      body: pageWith(
        `<h1>School</h1><main></main><script>addEventListener('load', () => setTimeout(() => document.querySelector('main').innerHTML = ${JSON.stringify(frame())}))</script>`,
        script,
      ),
    },
    '/sandbox.html': { body: pageWith(`${frame('sandbox="allow-scripts allow-same-origin"')}${script}`) },
    '/listens.html': {
      body: pageWith(
        `<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push(JSON.stringify({ data, origin })))</script>${frame()}`,
      ),
    },
    '/asks.html': {
      body: pageWith(
        `<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))</script>${frame()}<script>document.querySelector('iframe').onload = ({ target }) => target.contentWindow.postMessage({ signpost: 'hello' }, '*')</script>`,
      ),
    },
  });
});
after(() => Promise.all([embed.close(), school.close()]));

const framed = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  assert.ok(frame);
  await inside(frame, 'form.choose');
  return frame;
};
const heights = (page: Page) =>
  page.evaluate(() => ({
    frame: document.querySelector('iframe')?.getBoundingClientRect().height ?? 0,
    window: innerHeight,
  }));
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const press = (frame: Frame, words: string): Promise<void> =>
  frame.evaluate((says) => {
    const all = [
      ...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []),
    ];
    all.find(({ textContent }) => textContent?.includes(says))?.click();
  }, words);

test('a site that allows only a frame does not get the conversation, with what its address says', async () => {
  const page = await school.visit('alone.html');
  const frame = await framed(page);
  const attributes = await frame.evaluate(() =>
    Object.fromEntries(
      [...(document.querySelector('signpost-chat')?.attributes ?? [])].map(({ name, value }) => [name, value]),
    ),
  );
  assert.deepEqual(attributes, {
    flow: 'what-matters',
    offers: '/demo/offers/greater-manchester.json',
    place: 'M32 Stretford',
    lang: 'en-GB',
  });
  await press(frame, 'My child');
  await inside(frame, 'textarea');
  assert.equal((await heights(page)).frame >= 300, true);
  await page.browserContext().close();
});

for (const path of ['fits.html', 'script-first.html', 'late.html'])
  test(`the frame is not as high as what is in it, or is higher than the window (${path})`, async () => {
    const page = await school.visit(path, { width: 1280, height: 900 });
    const frame = await framed(page);
    const fits = async () => {
      const started = Date.now();
      for (;;) {
        // What is in the frame may still be growing.
        const wanted = Math.min(await contentHeight(frame), 900);
        const found = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
        // A frame has a border of its own.
        if (Math.abs(found - wanted) <= 4) return;
        assert.ok(Date.now() - started < 3000, `the frame is ${found} px high and should be ${wanted}`);
      }
    };
    await fits();
    await press(frame, 'My child');
    await inside(frame, 'textarea');
    await fits();
    assert.ok((await heights(page)).frame <= 900);
    await page.setViewport(PHONE);
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) <= innerHeight);
    // What is in the frame scrolls there, and urgent help stays at its head.
    await frame.evaluate(() => scrollTo(0, 600));
    const top = await frame.evaluate(
      () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('header')?.getBoundingClientRect().top,
    );
    assert.equal(top, 0);
    await page.browserContext().close();
  });

test('the embed page tells a page that did not ask, or tells more than a height', async () => {
  const silent = await school.visit('listens.html');
  const quiet = await framed(silent);
  await press(quiet, 'My child');
  await inside(quiet, 'textarea');
  assert.deepEqual(await silent.evaluate(() => (window as unknown as { heard: unknown[] }).heard), []);
  await silent.browserContext().close();

  const asking = await school.visit('asks.html');
  const frame = await framed(asking);
  await press(frame, 'My child');
  await inside(frame, 'textarea');
  await asking.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 1);
  const heard = await asking.evaluate(
    () => (window as unknown as { heard: { data: { height: number }; origin: string }[] }).heard,
  );
  for (const { data, origin } of heard) {
    assert.deepEqual(Object.keys(data).toSorted(), ['height', 'signpost']);
    assert.equal(typeof data.height, 'number');
    assert.equal(`${origin}/`, embed.url);
  }
  await asking.browserContext().close();
});

test('another page, or another frame, can make the frame of the conversation any height', async () => {
  const page = await school.visit('fits.html');
  await framed(page);
  await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize !== '');
  // What is in the frame may still be growing, so every height that it is given is kept, and not only the last.
  const given = await page.evaluate(async () => {
    const sizes: string[] = [];
    const conversation = document.querySelector('iframe');
    if (!conversation) return sizes;
    const watch = new MutationObserver(() => sizes.push(conversation.style.blockSize));
    watch.observe(conversation, { attributes: true });
    postMessage({ signpost: 'height', height: 5 }, '*');
    const other = document.body.appendChild(document.createElement('iframe'));
    other.srcdoc = '<script>parent.postMessage({ signpost: "height", height: 5 }, "*")</scr' + 'ipt>';
    await new Promise((done) => (other.onload = done));
    await new Promise((done) => setTimeout(done));
    return [...sizes, conversation.style.blockSize];
  });
  for (const size of given) assert.ok(Number(/^min\((\d+)px/.exec(size)?.[1]) > 100, `the frame was given ${size}`);
  await page.browserContext().close();
});

test('a link makes the embed page say what somebody else wrote, or lead somewhere else', async () => {
  const said: string[] = [];
  const evil = encodeURIComponent(`${school.url}evil.json`);
  const page = await embed.visit(
    `dist/embed.html?offers=${evil}&contacts=${evil}&flow=${evil}&exit-to=https://evil.example/&lang=en-GB`,
    DESKTOP,
    async (fresh) => {
      fresh.on('console', (message) => said.push(message.text()));
    },
  );
  school.asked();
  await inside(page, 'form.choose');
  const names = await page.evaluate(() => document.querySelector('signpost-chat')?.getAttributeNames());
  assert.deepEqual(names, ['lang']);
  for (const attribute of ['offers', 'contacts', 'flow', 'exit-to'])
    assert.ok(
      said.some((line) => line.startsWith(`signpost-embed, attribute ${attribute}: `)),
      `${attribute}: ${said.join('\n')}`,
    );
  assert.deepEqual(school.asked(), []);
  await page.browserContext().close();
});

for (const [path, goes] of [
  ['alone.html', 'top'],
  ['sandbox.html', 'frame'],
] as const)
  test(`Leave in a frame does not replace the ${goes} window (${path})`, async () => {
    const page = await school.visit(path);
    const frame = await framed(page);
    await page.setRequestInterception(true);
    const gone = new Promise<string>((resolve) =>
      page.on('request', (request) => {
        if (!request.url().startsWith('https://www.bbc.co.uk/')) return void request.continue();
        resolve(request.frame() === page.mainFrame() ? 'top' : 'frame');
        return void request.respond({ status: 200, contentType: 'text/html', body: '<title>Weather</title>' });
      }),
    );
    const leave = await inside(frame, '.leave');
    await leave.click();
    assert.equal(await gone, goes);
    await page.browserContext().close();
  });

test('people have no phone number where the embed page cannot run its script', async () => {
  const page = await embed.visit('dist/embed.html', DESKTOP, (fresh) => fresh.setJavaScriptEnabled(false));
  assert.ok(await page.waitForSelector('signpost-chat a[href="tel:08001111"]', { visible: true }));
  await page.browserContext().close();
});
