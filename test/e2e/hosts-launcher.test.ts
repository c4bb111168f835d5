import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, mouse, see } from './talk.ts';
import { DESKTOP, openHosts, pageWith, PHONE, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';
import { axeFinds } from './access/axe.ts';
import { focusOf, turnHasFocus } from './access/focus.ts';

const script = '<script type="module" src="/dist/signpost-launcher.js"></script>';
const launcher = (attributes = '') =>
  `<signpost-launcher offers="/demo/offers/greater-manchester.json" place="M32 Stretford" lang="en-GB" ${attributes}><p>Ring us on 0161 496 0000</p></signpost-launcher>`;
const hostile = readFileSync(new URL('../../demo/hosts/hostile.css', import.meta.url), 'utf8');
/** What a page may do to stand in front of everything, and to hold what is fixed. */
const wars = `<style>
  .front { position: fixed; inset: 0 0 auto; block-size: 200px; background: #fc0; z-index: 2147483647 }
  .held { transform: translateZ(0); filter: blur(0); contain: paint; overflow: hidden; block-size: 120px; position: relative; z-index: 0 }
</style>`;

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/page.html': {
      body: pageWith(`<main><h1>A page</h1>${launcher()}<p>${'Words of the page. '.repeat(400)}</p></main>${script}`),
    },
    '/plain.html': { body: pageWith(`<div class="layer">${launcher()}</div>${script}`) },
    '/hostile.html': { body: pageWith(`<div class="layer">${launcher()}</div>${script}`, `<style>${hostile}</style>`) },
    '/wars.html': {
      body: pageWith(
        `<div class="front">A cookie banner</div><div style="height:220px"></div><div class="held">${launcher('corner')}</div>${script}`,
        wars,
      ),
    },
  });
});
after(() => site.close());

const opener = (page: Page) => inside(page, 'button[aria-haspopup]', 'signpost-launcher');
const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('dialog')?.open ?? false);

test('the launcher downloads the conversation, or opens, before anybody wants it', async () => {
  site.asked();
  const page = await site.visit('page.html');
  await opener(page);
  await page.evaluate(() => scrollTo(0, 5000));
  // As long as a browser is idle, and longer than it takes to load everything.
  await page.waitForNetworkIdle({ idleTime: 1500 });
  assert.deepEqual(
    site.asked().filter((path) => path !== '/page.html'),
    ['/dist/signpost-launcher.js'],
  );
  assert.equal(await isOpen(page), false);
  await page.evaluate(() => scrollTo(0, 0));
  await (await opener(page)).hover();
  await page.waitForNetworkIdle();
  assert.ok(
    site.asked().some((path) => /\/dist\/parts\/define/.test(path)),
    'a pointer over the button did not load the conversation',
  );
  assert.equal(await isOpen(page), false, 'a pointer over the button opened it');
  await page.browserContext().close();
});

test('Escape does not close it, or the focus does not return to the button', async () => {
  const page = await site.visit('page.html');
  await (await opener(page)).focus();
  await page.keyboard.press('Enter');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await turnHasFocus(page, 'an answer in the dialog');
  await mouse.write(page, 'half a sen');
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(page), false);
  const after = await focusOf(page);
  assert.deepEqual([after.on, after.words], ['button', 'Find support']);
  await page.keyboard.press('Enter');
  await asks(page, 'What matters');
  const box = await see(page, 'box');
  assert.equal(
    await box.evaluate((each) => (each as HTMLTextAreaElement).value),
    'half a sen',
    'what was written is gone',
  );
  await (await inside(page, '[slot=close]', 'signpost-launcher')).click();
  assert.equal(await isOpen(page), false);
  assert.equal((await focusOf(page)).words, 'Find support');
  await page.browserContext().close();
});

test('the page behind the dialog can be reached with Tab', async () => {
  const page = await site.visit('page.html');
  await (await opener(page)).click();
  await asks(page, 'Who is this about?');
  await page.waitForNetworkIdle();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const { on, isInside, words } = await focusOf(page);
    assert.ok(
      on === 'nowhere' || (isInside && words !== 'Find support'),
      `Tab came to ${on} "${words}" behind the dialog`,
    );
  }
  await page.browserContext().close();
});

for (const path of ['page.html', 'wars.html', 'hostile.html'])
  test(`the dialog does not fill a phone, or something of the page is in front of it (${path})`, async () => {
    const page = await site.visit(path, PHONE);
    await (await opener(page)).evaluate((button) => (button as HTMLElement).click());
    await asks(page, 'Who is this about?');
    const { box, inFront } = await page.evaluate(() => {
      const dialog = document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('dialog');
      const { left, top, width, height } = dialog?.getBoundingClientRect() ?? new DOMRect();
      const points = [20, innerHeight / 2, innerHeight - 20].flatMap((y) =>
        [20, innerWidth - 20].map((x) => document.elementFromPoint(x, y)?.localName),
      );
      return { box: [left, top, width, height], inFront: [...new Set(points)] };
    });
    assert.deepEqual(box, [0, 0, PHONE.width, PHONE.height]);
    assert.deepEqual(inFront, ['signpost-launcher']);
    await page.browserContext().close();
  });

test('the styles of a page reach the button or the dialog', async () => {
  const look = async (path: string) => {
    const page = await site.visit(path, DESKTOP);
    await (await opener(page)).evaluate((button) => (button as HTMLElement).click());
    await asks(page, 'Who is this about?');
    const found = await page.evaluate(() => {
      const launcher = document.querySelector('signpost-launcher')?.shadowRoot;
      // Where the focus is at this moment is not the page's doing.
      (launcher?.activeElement as HTMLElement | null)?.blur();
      return [...(launcher?.querySelectorAll('button, dialog') ?? [])].map((each) => {
        const style = getComputedStyle(each);
        // Where the button stands, and which way its words run, is the page's to say.
        return [...style]
          .filter((name) => !/^--|^(direction|inset|top|left|right|bottom)/.test(name))
          .map((name) => `${each.localName} ${name}: ${style.getPropertyValue(name)}`);
      });
    });
    await page.browserContext().close();
    return found;
  };
  const plain = await look('plain.html');
  const hard = await look('hostile.html');
  assert.deepEqual(
    hard.flat().filter((line, index) => line !== plain.flat()[index]),
    [],
  );
  assert.ok(plain.flat().length > 900);
});

test('on a wide page the button in the corner hides behind what the host puts in front, or cannot be moved', async () => {
  const page = await site.visit('page.html');
  await page.evaluate(() => {
    const each = document.querySelector<HTMLElement>('signpost-launcher');
    each?.toggleAttribute('corner', true);
    each?.style.setProperty('--signpost-z', '77');
  });
  const read = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('signpost-launcher') as Element);
      return [style.position, style.zIndex, style.insetBlockEnd];
    });
  assert.deepEqual(await read(), ['fixed', '77', '16px']);
  await page.addStyleTag({ content: 'signpost-launcher { inset-block-end: 96px }' });
  assert.deepEqual(await read(), ['fixed', '77', '96px']);
  await page.setViewport(PHONE);
  assert.equal((await read())[0], 'static', 'it covers the page on a phone');
  await page.browserContext().close();
});

test('Leave from the dialog leaves something of the conversation to be seen', async () => {
  const page = await site.visit('page.html');
  await (await opener(page)).click();
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.write(page, 'zzqprivate');
  await page.setRequestInterception(true);
  const gone = new Promise<string>((resolve) =>
    page.on('request', (request) => void (request.isNavigationRequest() ? resolve(request.url()) : request.continue())),
  );
  const { covered, ms } = await page.evaluate(async () => {
    const chat = document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
    const started = performance.now();
    chat?.shadowRoot?.querySelector<HTMLElement>('.leave')?.click();
    await new Promise(requestAnimationFrame);
    const points = [
      [20, 20],
      [innerWidth / 2, innerHeight / 2],
      [innerWidth - 40, innerHeight - 40],
    ] as const;
    return {
      covered: points.every(([x, y]) => document.elementFromPoint(x, y)?.matches('html > dialog')),
      ms: performance.now() - started,
    };
  });
  assert.equal(covered, true, 'the cover is not in front of the dialog');
  assert.ok(ms < 100, `the cover took ${ms} ms`);
  assert.match(await gone, /^https:\/\/www\.bbc\.co\.uk\/weather/);
  await page.browserContext().close();
});

test('axe finds something wrong with the button, or with the page while the dialog is open', async () => {
  // Without movement: what is fading in is too pale to read for a moment.
  const page = await site.visit('page.html', DESKTOP, (fresh) =>
    fresh.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
  );
  await opener(page);
  assert.deepEqual(await axeFinds(page, 'signpost-launcher'), []);
  await (await opener(page)).click();
  await asks(page, 'Who is this about?');
  assert.deepEqual(await axeFinds(page, 'signpost-launcher'), []);
  await page.browserContext().close();
});
