import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, PHONE, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';
import { outOfRoom } from './access/room.ts';
import { asks, mouse, see, text } from './talk.ts';
import { onward, walk } from './walk.ts';

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/inline.html': { body: pageWith(`<p style="height: 300px">A page</p>${chatTag()}${chatScript}`) },
    '/dialog.html': {
      body: pageWith(
        '<signpost-launcher place="M32">Ring us</signpost-launcher><script type="module" src="/dist/signpost-launcher.js"></script>',
      ),
    },
    '/urdu.html': { body: pageWith(`${chatTag('lang="ur" languages="en-GB ur"')}${chatScript}`) },
    '/noted.html': { body: pageWith(`${chatTag('lang="en-GB"')}${chatScript}`) },
  });
});
after(() => site.close());

/** Pixels, as on a phone of this size. */
const KEYBOARD = 320;

/** A browser that lays its keyboard over the page, as Safari does: the page stays as it is, and less of it can be seen. */
const withKeyboard = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const view = Object.assign(new EventTarget(), { offsetTop: 0, scale: 1, height: 0 });
    addEventListener('DOMContentLoaded', () => (view.height = innerHeight));
    Object.defineProperty(window, 'visualViewport', { value: view });
  });
const rises = (page: Page): Promise<void> =>
  page.evaluate((covers) => {
    Object.assign(visualViewport ?? {}, { height: innerHeight - covers });
    visualViewport?.dispatchEvent(new Event('resize'));
  }, KEYBOARD);

/** Where the box is in what can be seen: its upper and its lower edge, and where the header ends. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const chat =
      document.querySelector('signpost-chat') ??
      document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('signpost-chat');
    const box = chat?.shadowRoot?.querySelector('textarea')?.getBoundingClientRect();
    const header = chat?.shadowRoot?.querySelector('header')?.getBoundingClientRect();
    const room = chat?.shadowRoot?.querySelector<HTMLElement>('.signpost');
    return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, header: header?.bottom ?? 0, padding: room?.style.cssText };
  });

for (const path of ['inline.html', 'dialog.html'])
  test(`the keyboard of a phone covers the box that somebody writes in (${path})`, async () => {
    const page = await site.visit(path, PHONE, withKeyboard);
    if (path === 'dialog.html') await (await inside(page, 'button[aria-haspopup]', 'signpost-launcher')).click();
    await asks(page, 'Who is this about?');
    await mouse.press(page, 'My child');
    await asks(page, 'What matters');
    const box = await see(page, 'box');
    // As low as it can be, where the keyboard will come.
    await box.evaluate((each) => each.scrollIntoView({ block: 'end', behavior: 'instant' }));
    const low = await edges(page);
    assert.ok(low.bottom > PHONE.height - KEYBOARD, `the box ends at ${low.bottom} px, where no keyboard comes`);
    await box.evaluate((each) => each.focus({ preventScroll: true }));
    await rises(page);
    const { top, bottom, header } = await edges(page);
    assert.ok(bottom <= PHONE.height - KEYBOARD, `the box ends at ${bottom} px, behind the keyboard`);
    assert.ok(top >= header, `the box begins at ${top} px, behind the header`);
    await box.evaluate((each) => each.blur());
    assert.equal((await edges(page)).padding, '', 'the room for the keyboard stays when it is gone');
    await page.browserContext().close();
  });

test('the last box of a dialog cannot be scrolled above the keyboard, as the dialog ends there', async () => {
  const page = await site.visit('dialog.html', { ...PHONE, height: 560 }, withKeyboard);
  await (await inside(page, 'button[aria-haspopup]', 'signpost-launcher')).click();
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  const box = await see(page, 'box');
  // Whatever a flow has below a box: here nothing.
  await box.evaluate((each) => {
    for (let node: Element = each; node.parentElement; node = node.parentElement)
      while (node.nextElementSibling) node.nextElementSibling.remove();
  });
  await box.evaluate((each) => each.focus());
  await rises(page);
  const { bottom } = await edges(page);
  assert.ok(bottom <= 560 - KEYBOARD, `the box ends at ${bottom} px, behind the keyboard`);
  await page.browserContext().close();
});

test('an answer waits for a clock: somebody pretends to be typing', async () => {
  const page = await site.visit('noted.html', DESKTOP, (fresh) =>
    fresh.evaluateOnNewDocument(() => {
      const later = window.setTimeout.bind(window);
      // A timer that somebody would notice never ends: what waits for one never comes.
      Object.assign(window, {
        setTimeout: (act: () => void, after = 0, ...rest: unknown[]) => (after > 20 ? 0 : later(act, after, ...rest)),
        setInterval: () => 0,
      });
    }),
  );
  await asks(page, 'Who is this about?');
  await walk(page, onward, 'Your plan');
  assert.doesNotMatch(await text(page), /typing|\.\.\.$|…$/im);
  await page.browserContext().close();
});

for (const how of ['restart', 'forget'] as const)
  test(`a page that starts the conversation anew leaves something of the one before (${how})`, async () => {
    const page = await site.visit('noted.html');
    await asks(page, 'Who is this about?');
    await mouse.press(page, 'My child');
    await asks(page, 'What matters');
    await mouse.write(page, 'zzq does not sleep, zzq wants to die');
    await mouse.press(page, 'Continue');
    await see(page, 'card');
    await page.evaluate((method) => {
      (document.querySelector('signpost-chat') as unknown as Record<string, () => void>)[method]?.();
    }, how);
    await asks(page, 'Who is this about?');
    const left = await page.evaluate(
      () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost')?.outerHTML ?? '',
    );
    assert.doesNotMatch(left, /zzq|class="card|My child<\/b>/);
    await mouse.press(page, 'Me');
    const box = await see(page, 'box');
    assert.equal(await box.evaluate((each) => (each as HTMLTextAreaElement).value), '');
    await page.browserContext().close();
  });

for (const [name, size] of Object.entries({ phone: PHONE, desktop: DESKTOP }))
  test(`in Urdu something runs from the left, is cut off, or a phone number is turned round (${name})`, async () => {
    const page = await site.visit('urdu.html', size);
    await page.waitForFunction(
      () =>
        document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost')?.getAttribute('lang') === 'ur',
    );
    const wrong = async (): Promise<readonly string[]> => [
      ...(await outOfRoom(page)),
      ...(await page.evaluate(() => {
        const root = document.querySelector('signpost-chat')?.shadowRoot;
        // What a service says of itself may be in another language, and runs as that does.
        const fromLeft = [...(root?.querySelectorAll('.turn button, h2, .hint, p:not([dir=auto])') ?? [])].filter(
          (each) => each.closest('[lang]')?.getAttribute('lang') === 'ur' && getComputedStyle(each).direction !== 'rtl',
        );
        const turned = [...(root?.querySelectorAll('a[href^="tel:"] bdi, a[href^="tel:"]') ?? [])].filter((each) => {
          const words = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
          for (let node = words.nextNode(); node; node = words.nextNode()) {
            const [, number = ''] = /(\d[\d ]{2,}\d)/.exec(node.textContent ?? '') ?? [];
            if (!number) continue;
            const at = node.textContent?.indexOf(number) ?? 0;
            const place = (offset: number) => {
              const range = document.createRange();
              range.setStart(node, at + offset);
              range.setEnd(node, at + offset + 1);
              const { left, top } = range.getBoundingClientRect();
              return top * 10_000 + left;
            };
            if (place(0) > place(number.length - 1)) return true;
          }
          return false;
        });
        return [...fromLeft, ...turned].map((each) => `${each.localName}: ${(each.textContent ?? '').slice(0, 40)}`);
      })),
    ];
    assert.deepEqual(await wrong(), []);
    await (await inside(page, '.urgent-help')).click();
    const card = await inside(page, '.card a[href^="tel:"]');
    assert.ok(card);
    assert.deepEqual(await wrong(), []);
    await (await inside(page, '.urgent-help')).click();
    await (await inside(page, '.go-on')).click();
    await inside(page, 'textarea');
    assert.deepEqual(await wrong(), []);
    await page.browserContext().close();
  });
