import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, keyboard, offerNames, see } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, PHONE, type HostSite } from './hosts/host-site.ts';
import { focusOf, turnHasFocus } from './access/focus.ts';
import { comesTo, openWalks, startWalk } from './access/walk-page.ts';

let site: HostSite;
let pages: HostSite;
before(async () => {
  site = await openWalks();
  const field = '<label>Search <input id="search"></label><div style="height: 1200px">A long page</div>';
  pages = await openHosts({
    '/long.html': { body: pageWith(`${field}${chatTag()}${chatScript}`) },
    '/deep.html': {
      body: pageWith(
        `<div style="height: 300px">Above</div>${chatTag('flow="check-in"')}<div style="height: 2000px">Below</div>${chatScript}`,
      ),
    },
    '/late.html': {
      body: pageWith(
        `${field}${chatTag()}<script type="module">search.onkeyup = () => import('/dist/signpost-chat.js')</script>`,
      ),
    },
    '/launcher.html': {
      body: pageWith(
        `${field}<signpost-launcher></signpost-launcher><script type="module" src="/dist/signpost-launcher.js"></script>`,
      ),
    },
  });
});
after(() => Promise.all([site.close(), pages.close()]));

const watchMoves = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    for (const type of ['scroll', 'focusin'])
      addEventListener(type, (event) => moves.push(`${event.type} ${(event.target as Element).nodeName}`), true);
  });
const moves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { moves: string[] }).moves);

for (const path of ['long.html', 'launcher.html'])
  test(`something takes the focus, scrolls or opens while the page loads (${path})`, async () => {
    const page = await pages.visit(path, DESKTOP, watchMoves);
    if (path === 'long.html') await asks(page, 'Who is this about?');
    await page.waitForNetworkIdle();
    assert.deepEqual(await moves(page), []);
    assert.equal(await page.evaluate(() => document.querySelectorAll(':modal, [popover]:popover-open').length), 0);
    await page.browserContext().close();
  });

test('somebody who is in a field of the page is taken from it when the widget is ready', async () => {
  const page = await pages.visit('late.html');
  await page.focus('#search');
  await page.keyboard.type('a');
  await asks(page, 'Who is this about?');
  assert.equal((await focusOf(page)).on, 'input');
  await page.browserContext().close();
});

test('a new question is under the header when the page is scrolled a little', async () => {
  for (const below of [0, 20, 40, 60]) {
    const page = await pages.visit('deep.html', { width: 1280, height: 1400 });
    await asks(page, 'Is it helping');
    await page.evaluate((px) => {
      const root = document.querySelector('signpost-chat')?.shadowRoot;
      // The next question begins lower, as a line with Back comes above it.
      scrollBy(0, (root?.querySelector('.turn')?.getBoundingClientRect().top ?? 0) + 47 - px);
      const answer = [...(root?.querySelectorAll<HTMLElement>('.go-on') ?? [])].at(-1);
      answer?.focus({ preventScroll: true });
      answer?.click();
    }, below);
    await asks(page, 'You can make a plan');
    await turnHasFocus(page, `${below} px below the top of the window`);
    await page.browserContext().close();
  }
});

const start = async (): Promise<Page> => {
  const page = await startWalk(site, 'what-matters', { offers: 'some' }, PHONE);
  await comesTo(page, { step: 'who', kind: 'choose' });
  await keyboard.press(page, 'My child');
  await comesTo(page, { step: 'matters', kind: 'tell' });
  await turnHasFocus(page, 'matters');
  return page;
};

test('the focus is lost when urgent help is opened or closed', async () => {
  const page = await start();
  for (const closing of ['Urgent help', 'Carry on']) {
    await keyboard.press(page, 'Urgent help');
    await see(page, 'card');
    await turnHasFocus(page, 'urgent help');
    await keyboard.press(page, closing);
    await asks(page, 'What matters');
    assert.match((await focusOf(page)).words, /^Urgent help/, `after "${closing}"`);
  }
  await page.browserContext().close();
});

test('the focus is lost when an answer is changed', async () => {
  const page = await start();
  await keyboard.press(page, 'Change');
  await comesTo(page, { step: 'who', kind: 'choose' });
  await turnHasFocus(page, 'Change');
  await keyboard.press(page, 'A friend');
  await comesTo(page, { step: 'matters', kind: 'tell' });
  await turnHasFocus(page, 'after Change');
  await page.browserContext().close();
});

test('the focus is lost when a card comes or is put away, or when what was heard is confirmed', async () => {
  const page = await start();
  await keyboard.write(page, 'she keeps cutting herself and cannot sleep');
  await keyboard.press(page, 'Continue');
  await see(page, 'card');
  await turnHasFocus(page, 'the card');
  assert.equal((await focusOf(page)).words.length > 0, true);
  await keyboard.press(page, 'Carry on');
  await asks(page, 'different');
  await turnHasFocus(page, 'after the card');
  await keyboard.press(page, 'That’s right');
  assert.notEqual((await focusOf(page)).on, 'nowhere', 'after "That’s right"');
  await page.browserContext().close();
});

test('the focus is lost while weighing, or when a search is tried again', async () => {
  const page = await start();
  await keyboard.tick(page, 'Worry, panic or stress');
  await keyboard.press(page, 'Continue');
  await asks(page, 'different');
  await keyboard.press(page, 'Show me what there is now');
  await see(page, 'offer');
  await turnHasFocus(page, 'offers');
  for (const name of (await offerNames(page)).slice(0, 2))
    await keyboard.tick(page, `Look at this side by side: ${name}`);
  await keyboard.press(page, 'Show them side by side');
  await asks(page, 'How do they compare?');
  await keyboard.press(page, 'Next');
  await asks(page, 'What matters most');
  await turnHasFocus(page, 'weigh');
  await keyboard.tick(page, 'It is free');
  assert.equal((await focusOf(page)).on, 'input', 'after a tick while weighing');
  await page.browserContext().close();

  const failing = await startWalk(site, 'what-matters', { offers: 'failed' }, PHONE);
  await comesTo(failing, { step: 'who', kind: 'choose' });
  await keyboard.press(failing, 'Me');
  await asks(failing, 'What matters');
  await keyboard.tick(failing, 'Worry, panic or stress');
  await keyboard.press(failing, 'Continue');
  await asks(failing, 'different');
  await keyboard.press(failing, 'Show me what there is now');
  await asks(failing, 'We could not load');
  await turnHasFocus(failing, 'a search that failed');
  await failing.browserContext().close();
});
