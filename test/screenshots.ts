// npm run screenshots: each main step on a phone and a desktop, in light and dark, in English, Urdu and easy read, for
// people to look at. `npm run screenshots easy` takes those of one language.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openSite } from './e2e/site.ts';
import { see } from './e2e/talk.ts';
import { enGBEasy } from '../src/locale/en-GB-x-easy.ts';
import { enGB, type FirstWords } from '../src/locale/en-GB.ts';
import { ur } from '../src/locale/ur.ts';
import { OWN_NAMES } from '../src/locale/own-names.ts';
import { ensureBrowser } from './tool/find-browser.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const SCHEMES = ['light', 'dark'] as const;

/** A language, and the page and the words of its pictures. */
interface Spoken {
  readonly page: string;
  readonly tag: 'en-GB' | 'en-GB-x-easy' | 'ur';
  readonly first: FirstWords;
  readonly own: string;
}
const LANGUAGES: Readonly<Record<string, Spoken>> = {
  english: {
    page: 'school',
    tag: 'en-GB',
    first: enGB,
    own: 'my son wont go to school and hes so anxious, what can we do',
  },
  urdu: { page: 'council', tag: 'ur', first: ur, own: 'میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے' },
  easy: { page: 'council', tag: 'en-GB-x-easy', first: enGBEasy, own: 'my son is sad' },
};

type Answers = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
const labels = (tag: string): Readonly<Record<string, { readonly ask: unknown; readonly options?: Answers }>> =>
  (
    JSON.parse(readFileSync(new URL(`../flows/what-matters/${tag}.json`, import.meta.url), 'utf8')) as {
      steps: Record<string, { ask: unknown; options?: Answers }>;
    }
  ).steps;

/** How a parent goes from question to question, by the ids of answers, so that every language goes the same way. */
function parent(page: Page, { tag, first, own }: Spoken) {
  const steps = labels(tag);
  const worded = (words: unknown): string =>
    typeof words === 'string' ? words : ((words as Record<string, string>)['child'] ?? '');
  const inside = (selector: string) => page.waitForSelector(`signpost-chat >>> ${selector}`);
  /** Cards that are not on the page now are chosen as well: an answer is an answer wherever it stands. */
  const click = async (selector: string) => (await inside(selector))?.evaluate((each) => (each as HTMLElement).click());
  return {
    comesTo: (step: string) => see(page, 'question', worded(steps[step]?.ask)),
    choose: async (step: string, option: string) => {
      const label = worded(steps[step]?.options?.[option]);
      await page.waitForFunction(
        (says) => {
          const all = [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('.go-on') ?? [])];
          const found = all.find((each) => each.textContent?.trim().startsWith(says)) as HTMLElement | undefined;
          found?.click();
          return found;
        },
        {},
        label,
      );
    },
    tick: (value: string) => click(`form input[value="${value}"]`),
    tickFirst: async (count: number) => {
      await inside('form input[name=option]');
      await page.evaluate((most) => {
        const all = document
          .querySelector('signpost-chat')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('form input[name=option]');
        for (const each of [...(all ?? [])].slice(0, most)) each.click();
      }, count);
    },
    /** On the page of a choice the ways to take it along come after its own button; on that of a plan, before. */
    goOn: (nth: 0 | -1 = -1) =>
      page.evaluate((at) => {
        const all = document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('form .go');
        [...(all ?? [])].at(at)?.click();
      }, nth),
    skip: async () => (await see(page, 'button', first.skip)).evaluate((each) => each.click()),
    urgent: () => click('.urgent-help'),
    write: async () => (await inside('textarea'))?.type(own),
  };
}

/** What to do before each picture. */
const WALK: readonly [string, (by: ReturnType<typeof parent>, page: Page) => Promise<unknown>][] = [
  ['who', (by) => by.comesTo('who')],
  ['urgent', async (by, page) => [await by.urgent(), await see(page, 'card')]],
  ['matters', async (by) => [await by.urgent(), await by.choose('who', 'child'), await by.comesTo('matters')]],
  ['different', async (by) => [await by.write(), await by.goOn(), await by.comesTo('different')]],
  [
    'already',
    async (by) => [
      await by.tick('go-to-school'),
      await by.goOn(),
      await by.comesTo('helps'),
      await by.skip(),
      await by.comesTo('already'),
    ],
  ],
  ['safe', async (by) => [await by.tick('waiting'), await by.goOn(), await by.comesTo('safe')]],
  ['age', async (by) => [await by.choose('safe', 'yes'), await by.comesTo('age')]],
  [
    'kinds',
    async (by) => [
      await by.choose('age', '11-to-15'),
      await by.comesTo('while-waiting'),
      await by.goOn(),
      await by.comesTo('kinds'),
      await by.tick('advice'),
    ],
  ],
  ['offers', async (by, page) => [await by.goOn(), await see(page, 'offer')]],
  ['side-by-side', async (by) => [await by.tickFirst(2), await by.goOn(), await by.comesTo('sides')]],
  ['weigh', async (by) => [await by.goOn(), await by.comesTo('weigh'), await by.tick('close-by')]],
  ['decide', async (by) => [await by.goOn(), await by.comesTo('decide')]],
  [
    'plan',
    async (by) => [
      await by.tickFirst(1),
      await by.goOn(0),
      await by.comesTo('with'),
      await by.skip(),
      await by.comesTo('when'),
      await by.choose('when', 'this-month'),
      await by.comesTo('plan'),
    ],
  ],
  ['end', async (by, page) => [await by.goOn(), await page.waitForSelector('signpost-chat >>> form.end')]],
];

/** Those that the README shows. */
const README: Readonly<Record<string, string>> = {
  'english-phone-light-04-different.png': 'heard.png',
  'english-phone-light-08-kinds.png': 'kinds.png',
  'easy-phone-light-03-matters.png': 'easy-read.png',
  'urdu-phone-dark-12-decide.png': 'urdu.png',
};

/** Takes up a language as a person does, at the foot of the widget. */
async function speak(page: Page, { tag }: Spoken): Promise<void> {
  if (tag === 'en-GB') return;
  await (await see(page, 'button', OWN_NAMES[tag])).evaluate((each) => each.click());
  await page.waitForSelector(`signpost-chat >>> .signpost[lang="${tag}"]`);
}

ensureBrowser();
const asked = process.argv.slice(2);
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const [language, spoken] of Object.entries(LANGUAGES).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
))
  for (const [device, size] of Object.entries(SIZES))
    for (const scheme of SCHEMES) {
      const page = await site.visit(`${spoken.page}.html`, size);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await see(page, 'button', enGB.urgentHelp);
      await speak(page, spoken);
      const by = parent(page, spoken);
      for (const [number, [name, go]] of WALK.entries()) {
        await go(by, page);
        await page.waitForNetworkIdle({ idleTime: 50 });
        if (number === 0) await page.evaluate(() => document.querySelector('signpost-chat')?.scrollIntoView());
        const file = `${language}-${device}-${scheme}-${String(number + 1).padStart(2, '0')}-${name}.png`;
        await page.screenshot({ path: (folder + file) as `${string}.png` });
        const shown = README[file];
        if (shown) copyFileSync(folder + file, fileURLToPath(new URL(`../docs/${shown}`, import.meta.url)));
        console.log(`screenshots/${file}`);
      }
      await page.browserContext().close();
    }
for (const [device, size] of Object.entries(SIZES))
  for (const scheme of SCHEMES) {
    const page = await site.visit('studio/index.html', size);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await (await page.waitForSelector('button.link'))?.click();
    await page.waitForSelector('#report');
    const file = `studio-${device}-${scheme}.png`;
    await page.screenshot({ path: (folder + file) as `${string}.png`, fullPage: true });
    console.log(`screenshots/${file}`);
    await page.close();
  }
await site.close();
