import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { mouse, see } from './talk.ts';
import type { HostSite } from './hosts/host-site.ts';
import { axeFinds } from './access/axe.ts';
import { checkStep, NARROW } from './access/checks.ts';
import { listen, saidSince } from './access/live.ts';
import { outOfRoom, tooSmall } from './access/room.ts';
import { wrongTabs } from './access/tabs.ts';
import { comesTo, openWalks, startWalk } from './access/walk-page.ts';

let site: HostSite;
before(async () => void (site = await openWalks()));
after(() => site.close());

test('a card or the panel of urgent help fails a check that every step passes', async () => {
  const wrong: string[] = [];
  const page = await startWalk(site, 'what-matters', { offers: 'some' });
  const look = (name: string) => checkStep(page, (check, line) => void wrong.push(`${name}: ${check}: ${line}`));
  await comesTo(page, { step: 'who', kind: 'choose' });
  await mouse.press(page, 'Urgent help');
  await see(page, 'card');
  await look('urgent help');
  await mouse.press(page, 'Urgent help');
  await mouse.press(page, 'Me');
  for (const [card, words] of [
    ['urgent', 'i cant stop cutting'],
    ['emergency', 'ive taken a load of my tablets'],
  ] as const) {
    await comesTo(page, { step: 'matters', kind: 'tell' });
    await mouse.write(page, words);
    await mouse.press(page, 'Continue');
    await see(page, 'card');
    await look(card);
    if (card === 'urgent') await mouse.press(page, 'Back');
  }
  assert.equal(wrong.length, 0, wrong.join('\n'));
  await page.browserContext().close();
});

const broken = async (breakIt: (root: ShadowRoot) => void): Promise<Page> => {
  const page = await startWalk(site, 'what-matters', { offers: 'some' }, NARROW);
  await comesTo(page, { step: 'who', kind: 'choose' });
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(`(${breakIt.toString()})(document.querySelector('signpost-chat').shadowRoot)`);
  return page;
};

test('the checks can fail: axe sees a nameless button', async () => {
  const page = await broken((root) => root.querySelector('.signpost')?.append(document.createElement('button')));
  assert.match((await axeFinds(page)).join('\n'), /button-name/);
  await page.browserContext().close();
});

test('the checks can fail: what is too wide, and too small to press', async () => {
  const page = await broken((root) =>
    root.querySelector('.answer')?.setAttribute('style', 'min-inline-size:400px;block-size:20px;min-block-size:0'),
  );
  assert.ok((await outOfRoom(page)).length > 0);
  assert.equal((await tooSmall(page)).length, 1);
  await page.browserContext().close();
});

test('the checks can fail: Tab goes behind a bar, and misses something', async () => {
  const page = await broken((root) => {
    const bar = root.querySelector('.body')?.appendChild(document.createElement('div'));
    bar?.setAttribute('style', 'position:fixed;inset:auto 0 0;block-size:300px;background:red');
    bar?.setAttribute('class', 'bar');
    root.querySelector('.leave')?.addEventListener('keydown', (event) => event.preventDefault());
  });
  const wrong = (await wrongTabs(page)).join('\n');
  assert.match(wrong, /behind a bar/);
  assert.match(wrong, /stops for/);
  await page.browserContext().close();
});

test('the checks can fail: a live region says something twice', async () => {
  const page = await broken(() => undefined);
  await listen(page);
  await page.evaluate(async () => {
    const region = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('[data-announce]');
    for (const words of ['One', '', 'One']) {
      if (region) region.textContent = words;
      await new Promise(requestAnimationFrame);
    }
  });
  assert.deepEqual(await saidSince(page), ['One', 'One']);
  await page.browserContext().close();
});
