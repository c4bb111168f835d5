import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { focusOf, turnHasFocus } from './access/focus.ts';
import { looksFocused, mousePresses, pressKey, watchMouse, withKeys } from './access/keys.ts';
import { comesTo, go, openWalks, startWalk } from './access/walk-page.ts';
import { walksThrough } from './access/walks.ts';
import { PHONE, type HostSite } from './hosts/host-site.ts';
import { device, kept } from './noted-device.ts';
import { became } from './paper.ts';
import { asks, keyboard, offerNames, see } from './talk.ts';

const OWN = 'she keeps cutting herself and cannot sleep';

let site: HostSite;
before(async () => void (site = await openWalks()));
after(() => site.close());

const arrives = async (page: Page, where: string): Promise<void> => {
  await turnHasFocus(page, where);
  await looksFocused(page);
};
async function visit(
  offers: 'some' | 'none' | 'failed',
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await startWalk(site, 'what-matters', { offers }, PHONE, async (each) => {
    await watchMouse(each);
    await prepare(each);
  });
  await page.waitForNetworkIdle({ idleTime: 200 });
  return page;
}

test('a step of what-matters cannot be come to or answered with the keyboard, or the focus is lost or unseen there', async () => {
  for (const walk of walksThrough('what-matters')) {
    const page = await visit(walk.offers);
    await go(
      page,
      'what-matters',
      walk,
      async (stop) => {
        if (stop !== walk.stops[0]) await arrives(page, `${walk.name}, ${stop.step}`);
        // What arrives late moves the page under somebody who is as quick as a machine.
        await page.waitForNetworkIdle({ idleTime: 100 });
      },
      undefined,
      withKeys,
    );
    assert.deepEqual(await mousePresses(page), [], walk.name);
    await page.browserContext().close();
  }
});

test('somebody without a mouse cannot get help, go back, change an answer, or take the plan away', async () => {
  const page = await visit('some', (each) => each.evaluateOnNewDocument(device, false));
  await comesTo(page, { step: 'who', kind: 'choose' });
  const answers = async (name: string, next: string): Promise<void> => {
    await pressKey(page, name);
    await asks(page, next);
    await arrives(page, next);
  };
  await answers('My child', 'What matters');

  await pressKey(page, 'Urgent help');
  await see(page, 'card');
  await arrives(page, 'urgent help');
  await pressKey(page, 'Carry on');
  await asks(page, 'What matters');
  assert.equal((await focusOf(page)).words, 'Urgent help');
  await looksFocused(page);

  await keyboard.write(page, OWN);
  await looksFocused(page);
  await pressKey(page, 'Continue');
  await see(page, 'card');
  await arrives(page, 'the card');
  await answers('Carry on', 'different');
  await answers('Back', 'What matters');
  const box = await see(page, 'box');
  assert.equal(await box.evaluate((each) => (each as HTMLElement & { value: string }).value), OWN, 'what was written');
  await pressKey(page, 'Worry, panic or stress', 'tick');
  await pressKey(page, 'Continue');
  // The words are heard again.
  await see(page, 'card');
  await answers('Carry on', 'different');
  await answers('Change: Who is this about?', 'Who is this about?');
  await answers('A friend', 'different');

  await pressKey(page, 'Show me what there is now');
  await see(page, 'offer');
  await arrives(page, 'offers');
  for (const name of (await offerNames(page)).slice(0, 2))
    await pressKey(page, `Look at this side by side: ${name}`, 'tick');
  await answers('Show them side by side', 'How do they compare?');
  await answers('Next', 'What matters most');
  await pressKey(page, 'It is free', 'tick');
  await looksFocused(page);
  await answers('Next', 'like to try?');
  await withKeys.press(page, await see(page, 'tick'));
  await answers('Make my plan', 'do this with?');
  await answers('Skip this', 'By when');
  await answers('Skip this', 'A plan for your friend');

  const ways = await page.evaluate(() =>
    [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('.take summary') ?? [])].map((each) =>
      (each.textContent ?? '').trim(),
    ),
  );
  assert.ok(ways.length >= 6, `ways to take the plan away: ${ways.join(', ')}`);
  for (const way of ways) await takenWithKeys(page, way);
  const { copied, shared } = await kept(page);
  assert.equal(copied.length, 1);
  assert.equal(shared.length, 1);
  assert.deepEqual(await mousePresses(page), []);
  await page.browserContext().close();
});

test('a focus that is lost, or that nothing shows, is let through', async () => {
  const page = await visit('some');
  await comesTo(page, { step: 'who', kind: 'choose' });
  await page.keyboard.press('Tab');
  await looksFocused(page);
  await page.evaluate(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync('* { outline: none !important }');
    document.querySelector('signpost-chat')?.shadowRoot?.adoptedStyleSheets.push(plain);
  });
  await assert.rejects(looksFocused(page), /has no ring/);
  await page.evaluate(() => {
    const active = document.querySelector('signpost-chat')?.shadowRoot?.activeElement;
    if (active instanceof HTMLElement) active.blur();
  });
  await assert.rejects(looksFocused(page), /nowhere/);
  await assert.rejects(turnHasFocus(page, 'here'), /nowhere/);
  await page.evaluate(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.querySelector<HTMLElement>('.go-on')?.click(),
  );
  assert.deepEqual(await mousePresses(page), ['a click by a script']);
  await page.browserContext().close();
});

/** Opens the fold of a way, ticks its box, takes the plan away, hears what became of it, and folds it again. */
async function takenWithKeys(page: Page, way: string): Promise<void> {
  await pressKey(page, way);
  const fold = await page.waitForSelector('signpost-chat >>> .take details[open]');
  assert.ok(fold);
  await looksFocused(page);
  const box = await fold.$('label.tick');
  if (box) await withKeys.press(page, box);
  const button = await fold.$('button');
  assert.ok(button);
  await withKeys.press(page, button);
  assert.notEqual(await became(page), '', way);
  await looksFocused(page);
  // A print window that has closed.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await pressKey(page, way);
  await looksFocused(page);
}
