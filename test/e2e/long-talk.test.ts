import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see } from './talk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

/** What the page holds once everything that nobody needs is thrown away. */
async function held(session: CDPSession): Promise<{ readonly nodes: number; readonly bytes: number }> {
  // Twice: what the first round frees may have held something else.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: value('Nodes'), bytes: value('JSHeapUsedSize') };
}

/**
 * Runs in the page: own words, what was heard, and back again, again and again. All in the page, because an element that
 * a test holds in its hand is held by the page, too.
 */
async function talk(texts: readonly string[]): Promise<void> {
  const root = document.querySelector('signpost-chat')?.shadowRoot;
  const when = async <T>(find: () => T | null | undefined): Promise<T> => {
    for (let tries = 0; tries < 1000; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The page said: ${root?.textContent}`);
  };
  const button = (name: string) => () =>
    [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name);
  const asks = (words: string) => root?.querySelector('.turn [data-turn]')?.textContent?.includes(words);
  const box = () => root?.querySelector('textarea');
  for (const text of texts) {
    (await when(box)).value = text;
    (await when(button('Continue'))).click();
    await when(() => asks('like to be different'));
    (await when(button('Back'))).click();
    await when(() => asks('matters to you today'));
  }
}

/** By then everything that is made once has been made. */
const FEW = 15;
const MANY = 40;

test('a conversation of many turns holds no more than one of a few', async () => {
  const page = await site.visit('hosts/unstyled.html');
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await see(page, 'box');
  const texts = Array.from({ length: FEW + MANY }, (_, turn) => `cant slep n worying ${'a lot '.repeat(turn)}`);
  await page.evaluate(talk, texts.slice(0, FEW));
  const few = await held(session);
  await page.evaluate(talk, texts.slice(FEW));
  const many = await held(session);
  // A turn that was kept would be 100 nodes and more, and its words, facts and snapshot some 20 kB.
  assert.ok(many.nodes - few.nodes < 10 * MANY, `${few.nodes} nodes, then ${many.nodes}`);
  assert.ok(many.bytes - few.bytes < 5_000 * MANY, `${few.bytes} bytes, then ${many.bytes}`);
  console.log(JSON.stringify({ few, many }));
});
