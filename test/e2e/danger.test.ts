import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const saying = async (path: string, words: string, who = 'Me') => {
  const page = await site.visit(path, { width: 360, height: 740 });
  await asks(page, 'Who is this about?');
  await mouse.press(page, who);
  await asks(page, 'What matters');
  await mouse.write(page, words);
  await mouse.press(page, 'Continue');
  await see(page, 'card');
  return page;
};

test('"ive taken a load of my tablets" shows 999 and A&E first and alone, and the conversation goes on after', async () => {
  const page = await saying('school.html', 'ive taken a load of my tablets');
  const card = await text(page);
  assert.match(card, /Call 999 or go to A&E now/);
  for (const other of ['Childline', 'Samaritans', 'Shout', 'What would you like to be different?'])
    assert.ok(!card.includes(other), `"${other}" stands beside 999`);
  const links = await page.evaluate(() =>
    [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.card a') ?? [])]
      .filter((link) => link.checkVisibility())
      .map((link) => link.href),
  );
  assert.equal(links[0], 'tel:999');
  await mouse.press(page, 'Carry on');
  await asks(page, 'What would you like to be different?');
  await mouse.press(page, 'Skip this');
  await asks(page, 'What helps');
  await page.close();
});

test('self-harm raises a card with Childline, and the next question is there at once with equal weight', async () => {
  const page = await saying('school.html', 'cant stop cutting n my mum will kill me if she finds out');
  const shown = await text(page);
  assert.match(shown, /0800 1111/);
  assert.match(shown, /What would you like to be different\?/);
  assert.doesNotMatch(shown, /attention/i);
  await page.close();
});

test('urgent help is one press away at every step, in the same place, and changes nothing', async () => {
  const page = await site.visit('school.html');
  const place = () =>
    page.evaluate(() => {
      const box = document
        .querySelector('signpost-chat')
        ?.shadowRoot?.querySelector('.urgent-help')
        ?.getBoundingClientRect();
      const host = document.querySelector('signpost-chat')?.getBoundingClientRect();
      return box && host && [Math.round(box.x - host.x), Math.round(box.width)];
    });
  await asks(page, 'Who is this about?');
  const first = await place();
  const steps: [string, () => Promise<void>][] = [
    ['Who is this about?', () => mouse.press(page, 'Me')],
    ['What matters', () => mouse.press(page, 'Skip this')],
    ['different', () => mouse.press(page, 'Show me what there is now')],
    ['Here is what could fit', async () => undefined],
  ];
  for (const [question, goOn] of steps) {
    await asks(page, question);
    assert.deepEqual(await place(), first, `Urgent help moved at "${question}"`);
    await mouse.press(page, 'Urgent help');
    const card = await text(page);
    for (const line of ['999', '111', '0800 1111', '116 123', '85258'])
      assert.ok(card.includes(line), `${line} is missing at "${question}"`);
    await mouse.press(page, 'Urgent help');
    await asks(page, question);
    await goOn();
  }
  await page.close();
});

test('Leave covers the page at once, forgets, and Back shows only a fresh start', async () => {
  const page = await saying('school.html', 'my uncle makes me do stuff i dont want');
  await page.setRequestInterception(true);
  const gone = new Promise<string>((resolve) => {
    page.on('request', (request) => {
      if (request.isNavigationRequest()) resolve(request.url());
      void (request.url().startsWith(site.url)
        ? request.continue()
        : request.respond({ status: 200, contentType: 'text/html', body: '<title>Weather</title>' }));
    });
  });
  const before = await page.evaluate(() => history.length);
  await mouse.press(page, 'Leave');
  assert.equal(await gone, 'https://www.bbc.co.uk/weather');
  await page.waitForFunction(() => document.title === 'Weather');
  assert.equal(await page.evaluate(() => history.length), before, 'a new page in the history leads back');
  await page.goto(new URL('school.html', site.url).href);
  await asks(page, 'Who is this about?');
  assert.doesNotMatch(await text(page), /uncle/);
  await page.close();
});

test('words of danger are heard by the core alone when the phrases never arrive', async () => {
  const page = await site.visit('elsewhere.html', { width: 360, height: 740 });
  await page.setRequestInterception(true);
  let stopped = 0;
  page.on('request', (request) => {
    const isPhrases = request.url().includes('/safety-phrases-');
    if (isPhrases) stopped++;
    void (isPhrases ? request.abort() : request.continue());
  });
  await page.goto(new URL('school.html', site.url).href);
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.write(page, 'i want to kill myself');
  await mouse.press(page, 'Continue');
  await see(page, 'card');
  assert.match(await text(page), /You can talk to someone now/);
  assert.ok(stopped > 0, 'the phrases were not asked for under that name');
  await page.close();
});
