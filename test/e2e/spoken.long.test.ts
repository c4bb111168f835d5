import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, mouse, offerNames, see } from './talk.ts';
import type { HostSite } from './hosts/host-site.ts';
import { startScreenReader, type ScreenReader } from './access/screen-reader.ts';
import { turnHasFocus } from './access/focus.ts';
import { comesTo, openWalks, press, startWalk } from './access/walk-page.ts';

let site: HostSite;
before(async () => void (site = await openWalks()));
after(() => site.close());

/** The heading of what is new, as it is said when it gets the focus. */
async function newTurn(page: Page): Promise<string> {
  await turnHasFocus(page, 'a new turn');
  return page.evaluate(() => {
    const heading = document.querySelector('signpost-chat')?.shadowRoot?.activeElement;
    return `heading, ${(heading?.textContent ?? '').replace(/\s+/g, ' ').trim()}, level 2`;
  });
}

async function start(): Promise<{ readonly page: Page; readonly reader: ScreenReader }> {
  const page = await startWalk(site, 'what-matters', { offers: 'some' });
  await comesTo(page, { step: 'who', kind: 'choose' });
  await page.waitForNetworkIdle({ idleTime: 200 });
  return { page, reader: await startScreenReader(page) };
}

test('in a whole conversation a turn is not said, said twice, or said in another order; the card of a crisis comes first', async () => {
  const { page, reader } = await start();
  await reader.heard();
  const said: string[] = [];
  /** After something was answered: the new turn is said, once, and nothing else but what a live region adds. */
  const hears = async (where: string, also: readonly RegExp[] = []): Promise<void> => {
    const turn = await newTurn(page);
    // What a live region says comes after the focus, when the reader is free.
    await page.evaluate(() => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready))));
    const heard = await reader.heard();
    assert.equal(
      heard.filter((phrase) => phrase === turn).length,
      1,
      `${where}: "${turn}" in ${JSON.stringify(heard)}`,
    );
    const others = heard.filter((phrase) => phrase !== turn && !also.some((each) => each.test(phrase)));
    assert.deepEqual(others, [], `${where}: more was said`);
    said.push(turn);
  };

  await press(page, 'button', 'My child');
  await asks(page, 'What matters');
  await hears('the second question');
  await mouse.write(page, 'she keeps cutting herself');
  await press(page, 'button', 'Continue');
  await see(page, 'card');
  await hears('the card', [/^polite: Reading/]);
  await press(page, 'button', 'Carry on');
  await asks(page, 'different');
  await hears('the question after the card');
  await press(page, 'button', 'Show me what there is now');
  await see(page, 'offer');
  await hears('offers', [/^polite: Looking/, /^polite: Here are \d/]);
  for (const name of (await offerNames(page)).slice(0, 2))
    await press(page, 'tick', `Look at this side by side: ${name}`);
  const ticks = await reader.heard();
  assert.equal(ticks.length, new Set(ticks).size, `a tick is told twice: ${JSON.stringify(ticks)}`);
  await press(page, 'button', 'Show them side by side');
  await asks(page, 'How do they compare?');
  await hears('side by side');
  await press(page, 'button', 'Next');
  await asks(page, 'What matters most');
  await hears('weighing');
  await press(page, 'button', 'Next');
  await asks(page, 'like to try?');
  await hears('deciding');
  await press(page, 'button', 'I’m not sure');
  await page.waitForFunction(() => !document.querySelector('signpost-chat')?.shadowRoot?.querySelector('form.decide'));
  await hears('not being sure');
  assert.match(said[1] ?? '', /^heading, Urgent: /, 'the card was not the first thing said after words of danger');
  assert.equal(new Set(said).size, said.length, said.join('\n'));
  await page.browserContext().close();
});

test('somebody who reads from the top comes to the question before the card of a crisis', async () => {
  const { page, reader } = await start();
  await press(page, 'button', 'My child');
  await asks(page, 'What matters');
  await mouse.write(page, 'she keeps cutting herself');
  await press(page, 'button', 'Continue');
  await see(page, 'card');
  const read = await reader.readAll();
  const at = (start: string) => read.findIndex((phrase) => phrase.startsWith(start));
  const places = ['heading, Urgent: ', 'link, Call 999', 'group, What would you'].map(at);
  assert.ok(
    places.every((place) => place > 0),
    `${places.join(', ')}: ${read.join(' | ')}`,
  );
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  // Everything is read once: a heading that is there twice is heard twice.
  const headings = read.filter((phrase) => phrase.startsWith('heading, '));
  assert.equal(new Set(headings).size, headings.length, headings.join('\n'));
  await page.browserContext().close();
});

test('somebody who reads elsewhere on the page is taken from there, or does not hear that something is new', async () => {
  const { page, reader } = await start();
  await reader.heard();
  await page.evaluate(() => {
    const field = document.querySelector('main')?.insertBefore(document.createElement('input'), null);
    const chat = document.querySelector('signpost-chat');
    const button = [...(chat?.shadowRoot?.querySelectorAll<HTMLElement>('.go-on') ?? [])].find(({ textContent }) =>
      textContent?.includes('My child'),
    );
    field?.focus();
    button?.click();
    field?.focus();
  });
  await asks(page, 'What matters');
  await page.waitForFunction(
    () =>
      (document.querySelector('signpost-chat')?.shadowRoot?.querySelector('[data-announce]')?.textContent ?? '') !== '',
  );
  await page.evaluate(() => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready))));
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
  const heard = (await reader.heard()).filter((phrase) => phrase.startsWith('polite: '));
  assert.equal(heard.length, 1, JSON.stringify(heard));
  assert.match(heard[0] ?? '', /^polite: What matters/);
  await page.browserContext().close();
});
