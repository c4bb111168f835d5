import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { asks, keyboard, mouse, see, text } from './talk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

/** In easy read, with the pictures there. */
const openEasy = async (): Promise<Page> => {
  const page = await site.visit('council.html', { width: 360, height: 740 });
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Easy read');
  await page.waitForSelector('signpost-chat >>> .answer .picture');
  return page;
};

interface Seen {
  readonly cards: readonly string[];
  readonly withoutPicture: readonly string[];
  readonly longest: number;
  readonly words: number;
}
/** The answers that can be seen, and the sentences around them. */
const looks = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    const inForm = (selector: string) =>
      [...(root?.querySelectorAll<HTMLElement>(`form ${selector}`) ?? [])].filter((each) => each.checkVisibility());
    const says = (each: HTMLElement) => each.innerText.replace(/\s+/g, ' ').trim();
    const cards = inForm(':is(.tick, .go-on)');
    const lines = inForm(':is(h2, p.pictured, .tick, .go-on)').flatMap((each) =>
      each.innerText.split(/\n|(?<=[.?!]) /),
    );
    const count = (line: string) => line.split(/\s+/).filter(Boolean).length;
    return {
      cards: cards.map(says),
      withoutPicture: [...cards, ...inForm('p.pictured')]
        .filter((each) => !each.querySelector('svg.picture'))
        .map(says),
      longest: Math.max(...lines.map(count)),
      words: count(root?.querySelector<HTMLElement>('form')?.innerText ?? ''),
    };
  });

/** Two to four picture cards, one idea each, and no long text. */
async function isEasy(page: Page, where: string): Promise<void> {
  const { cards, withoutPicture, longest, words } = await looks(page);
  assert.ok(cards.length >= 2 && cards.length <= 4, `${where} has ${cards.length} cards: ${cards.join(' | ')}`);
  assert.deepEqual(withoutPicture, [], where);
  assert.ok(longest <= 10, `${where} has a line of ${longest} words`);
  assert.ok(words <= 100, `${where} has ${words} words`);
  assert.doesNotMatch(await text(page), /don[’']t understand|do not understand/i, where);
}

test('scenario 21 twenty-two, easy read: "sad" then "idk" is not enough to go on with', async () => {
  const page = await openEasy();
  await isEasy(page, 'who');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters to you today?');
  await isEasy(page, 'matters');
  await mouse.write(page, 'sad');
  await mouse.press(page, 'Continue');
  await asks(page, 'What do you want to change?');
  assert.match(await text(page), /We think this matters to you:\s*feeling sad/);
  await isEasy(page, 'different');
  await mouse.write(page, 'idk');
  await mouse.press(page, 'Continue');
  await asks(page, 'What helps you a bit?');
  await isEasy(page, 'helps');
  await page.browserContext().close();
});

test('scenario 21: a question needs typing, has too many cards, or nobody to ask with you', async () => {
  const page = await openEasy();
  const ways: readonly [string, (page: Page) => Promise<unknown>][] = [
    ['Who is this about?', () => keyboard.press(page, 'Me')],
    [
      'What matters to you today?',
      async () => {
        await keyboard.press(page, 'Show me more cards');
        await isEasy(page, 'more of matters');
        await keyboard.press(page, 'Show me the cards before');
        await keyboard.tick(page, 'Feeling sad');
        await keyboard.press(page, 'Continue');
      },
    ],
    ['What do you want to change?', () => keyboard.press(page, 'I am not sure')],
    ['What helps you a bit?', () => keyboard.press(page, 'Skip this')],
    ['What is happening now?', () => keyboard.press(page, 'Continue')],
    ['Are you safe now?', () => keyboard.press(page, 'Yes')],
    [
      'How old are you?',
      async () => {
        await keyboard.press(page, 'Show me more cards');
        await isEasy(page, 'more of age');
        await keyboard.press(page, '18 to 25');
      },
    ],
    ['What would help need to be like?', () => keyboard.press(page, 'Continue')],
    ['Which kinds of help do you want?', () => Promise.resolve()],
  ];
  for (const [question, answer] of ways) {
    await asks(page, question);
    if (!question.startsWith('Which kinds')) await isEasy(page, question);
    await answer(page);
  }
  const { cards, withoutPicture } = await looks(page);
  assert.ok(cards.length >= 2 && cards.length <= 4, cards.join(' | '));
  assert.deepEqual(withoutPicture, []);
  await keyboard.press(page, 'Skip this');
  await see(page, 'offer');
  await keyboard.press(page, 'I am not sure');
  await asks(page, 'You do not have to choose');
  await isEasy(page, 'not these');
  await keyboard.press(page, 'Find a person to look with me');
  await asks(page, 'People who can look with you');
  assert.match(await text(page), /Someone you trust/);
  await page.browserContext().close();
});
