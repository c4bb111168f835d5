// npm run screenshots: each main step on a phone and a desktop, in light and dark, for people to look at.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openSite } from './e2e/site.ts';
import { asks, mouse, offerNames, see } from './e2e/talk.ts';
import { ensureBrowser } from './tool/find-browser.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const SCHEMES = ['light', 'dark'] as const;

/** What to do after each picture, to get to the next. */
const WALK: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['who', (page) => asks(page, 'Who is this about?')],
  [
    'urgent',
    async (page) => {
      await mouse.press(page, 'Urgent help');
      await see(page, 'card');
    },
  ],
  [
    'matters',
    async (page) => {
      await mouse.press(page, 'Urgent help');
      await mouse.press(page, 'My child');
      await asks(page, 'What matters');
    },
  ],
  [
    'different',
    async (page) => {
      await mouse.write(page, 'my son wont go to school and hes so anxious, what can we do');
      await mouse.press(page, 'Continue');
      await asks(page, 'to be different');
    },
  ],
  [
    'already',
    async (page) => {
      await mouse.tick(page, 'To be able to go to school');
      await mouse.press(page, 'Continue');
      await asks(page, 'What helps');
      await mouse.press(page, 'Skip this');
      await asks(page, 'What is happening already');
    },
  ],
  [
    'safe',
    async (page) => {
      await mouse.tick(page, 'We are waiting for help');
      await mouse.press(page, 'Continue');
      await asks(page, 'safe right now');
    },
  ],
  [
    'kinds',
    async (page) => {
      await mouse.press(page, 'Yes');
      await asks(page, 'How old');
      await mouse.press(page, '11 to 15');
      await asks(page, 'wait');
      await mouse.press(page, 'Continue');
      await asks(page, 'Which kinds');
    },
  ],
  [
    'offers',
    async (page) => {
      await mouse.tick(page, 'Knowing what to do and who to ask');
      await mouse.press(page, 'These are the ones I want');
      await see(page, 'offer');
    },
  ],
  [
    'side-by-side',
    async (page) => {
      const names = await offerNames(page);
      for (const name of names.slice(0, 2)) await mouse.tick(page, `Look at this side by side: ${name}`);
      await mouse.press(page, 'Show them side by side');
      await asks(page, 'How do they compare?');
    },
  ],
  [
    'weigh',
    async (page) => {
      await mouse.press(page, 'Next');
      await asks(page, 'What matters most');
      await mouse.tick(page, 'It is close by');
    },
  ],
  [
    'decide',
    async (page) => {
      await mouse.press(page, 'Next');
      await asks(page, 'like to try?');
    },
  ],
  [
    'plan',
    async (page) => {
      await (await see(page, 'tick')).click();
      await mouse.press(page, 'Make my plan');
      await asks(page, 'do this with');
      await mouse.press(page, 'Skip this');
      await asks(page, 'By when');
      await mouse.press(page, 'This month');
      await asks(page, 'Your plan');
    },
  ],
  [
    'end',
    async (page) => {
      await mouse.press(page, 'Next');
    },
  ],
];

ensureBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const path of ['school', 'council'])
  for (const [device, size] of Object.entries(SIZES))
    for (const scheme of SCHEMES) {
      const page = await site.visit(`${path}.html`, size);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const [number, [name, go]] of WALK.entries()) {
        await go(page);
        if (number === 0) await page.evaluate(() => document.querySelector('signpost-chat')?.scrollIntoView());
        const file = `${path}-${device}-${scheme}-${String(number + 1).padStart(2, '0')}-${name}.png`;
        await page.screenshot({ path: (folder + file) as `${string}.png` });
        console.log(`screenshots/${file}`);
      }
      await page.close();
    }
await site.close();
