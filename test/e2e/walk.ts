import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { asks, mouse, offerNames, see, text } from './talk.ts';

/** What to do at a question that has these words in it. */
export type Answers = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** More questions than any conversation has. */
const MOST_TURNS = 30;

const question = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn [data-turn]')?.textContent ?? '',
  );

/** Answers questions until one has these words; what nobody has an answer for is skipped. Gives the questions asked. */
export async function walk(page: Page, answers: Answers, until: string): Promise<string[]> {
  const asked: string[] = [];
  while (asked.length < MOST_TURNS) {
    const now = await question(page);
    if (now.includes(until)) return asked;
    asked.push(now);
    const known = Object.keys(answers).find((part) => now.includes(part));
    if (known === undefined) await mouse.press(page, 'Skip this');
    else await answers[known]?.(page);
    await goesOn(page, now);
  }
  throw new Error(`"${until}" was not reached. Asked: ${asked.join(' · ')}\n${await text(page)}`);
}

/** The next question is there: until then a press would still belong to the one before. */
async function goesOn(page: Page, from: string): Promise<void> {
  const hasChanged = (before: string) => {
    const heading = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn [data-turn]');
    return heading !== null && heading !== undefined && heading.textContent !== before;
  };
  try {
    await page.waitForFunction(hasChanged, { timeout: 10_000 }, from);
  } catch (error) {
    throw new Error(`Nothing came after "${from}". The page said:\n${await text(page)}`, { cause: error });
  }
}

export const press = (name: string) => (page: Page) => mouse.press(page, name);

/** Own words, or cards, or both. */
export const tell =
  (words: string, ...cards: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const card of cards) await mouse.tick(page, card);
    if (words) await mouse.write(page, words);
    await mouse.press(page, 'Continue');
  };

/** Own words that come all at once, as from a clipboard. */
export const paste = (words: string) => async (page: Page) => {
  await (await see(page, 'box')).click();
  await page.keyboard.sendCharacter(words);
  await mouse.press(page, 'Continue');
};

/** By the shortest way to the list of offers. */
export async function toOffers(page: Page): Promise<void> {
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
}

/** Puts the first offers side by side. */
export const compareFirst = (count: number) => async (page: Page) => {
  await see(page, 'offer');
  const names = (await offerNames(page)).slice(0, count);
  assert.ok(names.length > 0, 'there is no offer');
  for (const name of names) await mouse.tick(page, `Look at this side by side: ${name}`);
  await mouse.press(page, 'Show them side by side');
};

/** Chooses the first so many of what was put side by side. */
export const chooseFirst = (count: number) => async (page: Page) => {
  await see(page, 'tick');
  const names = await page.evaluate(() =>
    [
      ...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('.decide .tick > span > strong') ?? []),
    ].map((each) => each.textContent ?? ''),
  );
  for (const name of names.slice(0, count)) await mouse.tick(page, name);
  await mouse.press(page, 'Make my plan');
};

/** Answers that lead a person who says little to a plan with a choice. */
export const onward: Answers = {
  'safe right now': press('Yes'),
  'could fit': compareFirst(2),
  'How do they compare': press('Next'),
  'What matters most': press('Next'),
  'like to try': chooseFirst(1),
};
