import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { wrongVoices } from './access/voices.ts';
import { chatScript, chatTag, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';
import { asks, mouse, see, text } from './talk.ts';

const DRAFTS = ['cy-GB', 'pl', 'ur'];

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/plain.html': { body: pageWith(`${chatTag()}${chatScript}`) },
    '/unnamed.html': { body: pageWith(`${chatTag('lang="ur"')}${chatScript}`) },
    '/launcher.html': {
      body: pageWith(
        '<signpost-launcher>Ring us</signpost-launcher><script type="module" src="/dist/signpost-launcher.js"></script>',
      ),
    },
    ...Object.fromEntries(
      DRAFTS.map((lang) => [
        `/${lang}.html`,
        { body: pageWith(`${chatTag(`lang="${lang}" languages="en-GB ${lang}"`)}${chatScript}`) },
      ]),
    ),
  });
});
after(() => site.close());

/** All that a browser keeps for a page. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    name: window.name,
    state: history.state as unknown,
  }));
const NOTHING = { cookies: '', local: {}, session: {}, databases: [], caches: [], name: '', state: null };

test('a single key, pressed by accident or by voice control, does something', async () => {
  const page = await site.visit('plain.html');
  await asks(page, 'Who is this about?');
  const keys = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789/?.',
    'Escape',
    'ArrowDown',
    'ArrowRight',
    'Backspace',
    'Delete',
  ];
  const press = async () => {
    for (const key of keys) await page.keyboard.press(key as KeyInput);
  };
  const before = await text(page);
  await press();
  assert.equal(await text(page), before, 'with the focus on the page');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  // The focus is on the heading now.
  const second = await text(page);
  await press();
  assert.equal(await text(page), second, 'with the focus on the question');
  await page.browserContext().close();
});

test('somebody who needs an hour for an answer loses it', async () => {
  const page = await site.visit('plain.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await mouse.write(page, 'half a sen');
  await page.waitForNetworkIdle();
  const before = await text(page);
  const session = await page.createCDPSession();
  const over = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 3_600_000 });
  await over;
  await session.detach();
  const box = await see(page, 'box');
  assert.equal(await box.evaluate((each) => (each as HTMLTextAreaElement).value), 'half a sen');
  assert.equal(await text(page), before);
  await page.browserContext().close();
});

test('the launcher keeps something on the device', async () => {
  const page = await site.visit('launcher.html');
  await (await inside(page, 'button[aria-haspopup]', 'signpost-launcher')).click();
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await page.keyboard.press('Escape');
  assert.deepEqual(await kept(page), NOTHING);
  await page.reload();
  const dialog = await inside(page, 'dialog', 'signpost-launcher');
  assert.equal(await dialog.evaluate((each) => (each as HTMLDialogElement).open), false, 'it is open after a reload');
  await page.browserContext().close();
});

for (const lang of DRAFTS)
  test(`in a language that nobody has reviewed, a card of danger stands without the English one (${lang})`, async () => {
    const page = await site.visit(`${lang}.html`);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost')?.getAttribute('lang') ===
        wanted,
      {},
      lang,
    );
    const cards = () =>
      page.evaluate(() =>
        [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])]
          .filter((card) => card.checkVisibility())
          .map((card) => card.lang),
      );
    await (await inside(page, '.urgent-help')).click();
    await inside(page, '.card');
    assert.deepEqual(await cards(), [lang, 'en-GB'], 'urgent help');
    await (await inside(page, '.urgent-help')).click();
    await (await inside(page, '.go-on')).click();
    const box = await inside(page, 'textarea');
    await box.type('i want to kill myself');
    await (await inside(page, '.go')).click();
    await inside(page, '.card');
    // Written in English, it is answered in English first.
    assert.deepEqual(await cards(), ['en-GB', lang], 'a card of danger');
    await page.browserContext().close();
  });

test('a draft language shows though the site has not named it', async () => {
  const page = await site.visit('unnamed.html');
  await asks(page, 'Who is this about?');
  assert.match(await text(page), /Who is this about\?/);
  await page.browserContext().close();
});

test('a screen reader says English words in an Urdu voice, or Urdu ones in an English voice', async () => {
  const page = await site.visit('ur.html');
  await inside(page, '.signpost[lang=ur]');
  assert.deepEqual(await wrongVoices(page), [], 'the first question');
  await (await inside(page, '.urgent-help')).click();
  await inside(page, '.card');
  assert.deepEqual(await wrongVoices(page), [], 'urgent help');
  await (await inside(page, '.urgent-help')).click();
  await (await inside(page, '.go-on')).click();
  const box = await inside(page, 'textarea');
  await box.type('i want to kill myself');
  await (await inside(page, '.go')).click();
  await inside(page, '.card');
  assert.deepEqual(await wrongVoices(page), [], 'a card of danger');
  await page.browserContext().close();
});
