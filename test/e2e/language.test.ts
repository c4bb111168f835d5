import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';

/** What each language of the council's page says at the same place. */
const LANGUAGES = [
  {
    name: 'Cymraeg',
    tag: 'cy-GB',
    asks: 'Beth hoffech chi ei weld yn wahanol?',
    ticked: 'Poeni, panig neu straen',
    dir: 'ltr',
  },
  { name: 'Polski', tag: 'pl', asks: 'Co ma się u ciebie zmienić?', ticked: 'Lęk, panika lub stres', dir: 'ltr' },
  { name: 'اردو', tag: 'ur', asks: 'آپ کے لیے کیا بدلنا چاہیے؟', ticked: 'فکر، گھبراہٹ یا دباؤ', dir: 'rtl' },
  { name: 'Easy read', tag: 'en-GB-x-easy', asks: 'What do you want to change?', ticked: 'Worry', dir: 'ltr' },
  {
    name: 'English',
    tag: 'en-GB',
    asks: 'What would you like to be different?',
    ticked: 'Worry, panic or stress',
    dir: 'ltr',
  },
] as const;

const OWN_WORDS = 'i cant sleep before exams';
const HALF_WRITTEN = 'to sleep thro';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const whatIsThere = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    return {
      dir: root?.querySelector<HTMLElement>('.signpost')?.dir,
      questionSpeaks: root?.querySelector('.turn')?.getAttribute('lang'),
      said: [...(root?.querySelectorAll('.trail .said') ?? [])].map((each) => each.textContent),
      box: root?.querySelector<HTMLTextAreaElement>('.turn textarea')?.value,
      ticked: [...(root?.querySelectorAll<HTMLInputElement>('.turn input:checked') ?? [])].map(({ value }) => value),
    };
  });

test('a change of language in the middle loses what was said, or what is being written', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters to you today?');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.write(page, OWN_WORDS);
  await mouse.press(page, 'Continue');
  await asks(page, 'What would you like to be different?');
  await mouse.write(page, HALF_WRITTEN);
  const first = (await see(page, 'tick')).evaluate((label) => {
    const box = label.querySelector('input') as HTMLInputElement;
    box.click();
    return box.value;
  });
  for (const { name, tag, asks: question, ticked, dir } of LANGUAGES) {
    await mouse.press(page, name);
    await asks(page, question);
    // With its words around the question too: until then the page may still move.
    await page.waitForSelector(`signpost-chat >>> .signpost[lang="${tag}"]`);
    const there = await whatIsThere(page);
    assert.equal(there.dir, dir);
    assert.equal(there.said.length, 2, name);
    assert.equal(
      there.said[1],
      `${OWN_WORDS}. ${ticked}`,
      'own words are unchanged, and the card is in the new language',
    );
    assert.equal(there.box, HALF_WRITTEN, name);
    assert.deepEqual(there.ticked, [await first], name);
  }
  await page.close();
});

test('after a change of language an earlier answer can no longer be changed, or comes up empty', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters to you today?');
  await mouse.write(page, OWN_WORDS);
  await mouse.press(page, 'Continue');
  await asks(page, 'What would you like to be different?');
  await mouse.press(page, 'Polski');
  await asks(page, 'Co ma się u ciebie zmienić?');
  // The question is at the top now: the answers before it are a little way up.
  const change = await see(page, 'button', 'Zmień: Co jest dziś dla ciebie ważne?');
  await change.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await change.click();
  await asks(page, 'Co jest dziś dla ciebie ważne?');
  assert.equal((await whatIsThere(page)).box, OWN_WORDS);
  await mouse.press(page, 'English');
  await asks(page, 'What matters to you today?');
  assert.equal((await whatIsThere(page)).box, OWN_WORDS);
  await mouse.press(page, 'Continue');
  await asks(page, 'What would you like to be different?');
  assert.deepEqual((await whatIsThere(page)).said, ['Me', OWN_WORDS]);
  assert.doesNotMatch(await text(page), /Zmień/);
  await page.close();
});

test('a contact in Urdu is read in an English voice where it is Urdu, or its number runs from the right', async () => {
  const page = await site.visit('council.html', { width: 360, height: 740 });
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'اردو');
  await page.waitForSelector('signpost-chat >>> .signpost[lang=ur]');
  await mouse.press(page, 'فوری مدد');
  await page.waitForSelector('signpost-chat >>> .card[lang=en-GB]');
  const cards = await page.evaluate(() =>
    [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])].map(
      (card) => {
        const heads = [...card.querySelectorAll<HTMLElement>('.contact > strong > span')];
        const number = card.querySelector<HTMLElement>('[href="tel:999"] bdi');
        return {
          dir: getComputedStyle(card).direction,
          names: heads.map((each) => `${each.lang || 'own'} ${getComputedStyle(each).direction}`),
          hours: card.querySelector<HTMLElement>('.way > .quiet')?.innerText ?? '',
          number: number && getComputedStyle(number).direction,
          says: card.innerText,
        };
      },
    ),
  );
  const [urdu, english] = cards;
  assert.equal(urdu?.dir, 'rtl');
  assert.deepEqual([...new Set(urdu?.names)], ['en ltr']);
  assert.match(urdu?.hours ?? '', /^کسی بھی وقت/);
  assert.equal(urdu?.number, 'ltr');
  assert.equal(english?.dir, 'ltr');
  assert.match(english?.says ?? '', /Call 999[^]*Any time, day or night · Free[^]*Carry on/);
  assert.doesNotMatch(english?.says ?? '', /[\u0600-\u06ff]/);
  await page.close();
});
