// Acceptance scenarios that take more than their first words.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './site.ts';
import { asks, mouse, offerNames, see, text } from './talk.ts';
import { press, tell, walk } from './walk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

test('scenario 13 GP: names and NHS numbers are left out and never seen again', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'A friend');
  await asks(page, 'What matters');
  await mouse.write(page, '15F Ellie Smith NHS 943 476 5919 low mood 3/12 need something quicker than camhs');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  const said = await text(page);
  assert.match(said, /left out names and numbers/i);
  assert.doesNotMatch(said, /Ellie|Smith|943/);
  assert.match(said, /low mood/i);
  await page.close();
});

test('scenario 14 teacher: a question about a lesson gets no crisis card meant for a person in danger', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Someone I work with');
  await mouse.press(page, 'No. I want to find support');
  await asks(page, 'What matters');
  await mouse.write(page, 'suicide prevention assembly ideas for year 9');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  assert.equal(
    await page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.card.emergency')),
    null,
  );
  await page.close();
});

test('scenario 17: a student who lives elsewhere sees nothing of the host’s area as theirs, and how to find what is', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await walk(
    page,
    {
      'Who is this': press('Me'),
      'What matters': tell('im at uni in leeds can i still use this', 'Worry, panic or stress'),
      'How would help need to be': tell('', 'I live somewhere else'),
      'safe right now': press('Yes'),
      'How old': press('18 to 25'),
    },
    'could fit',
  );
  for (const name of await offerNames(page)) assert.doesNotMatch(name, /Harrowby/, name);
  await mouse.press(page, 'Skip this');
  await mouse.press(page, 'Find help where I live');
  await asks(page, 'How to find help where you live');
  assert.match(await text(page), /ask for student support/);
  await page.close();
});

test('scenario 21: one word, then "idk", in easy read goes on without long text or a word of not understanding', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Easy read');
  // The languages are at the foot: from there people scroll up to the question again.
  await (await see(page, 'button', 'Me')).evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await mouse.press(page, 'Me');
  for (const words of ['sad', 'idk']) {
    const before = await page.evaluate(
      () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn [data-turn]')?.textContent ?? '',
    );
    await tell(words)(page);
    await page.waitForFunction(
      (was) => {
        const now = document
          .querySelector('signpost-chat')
          ?.shadowRoot?.querySelector('.turn [data-turn]')?.textContent;
        return now !== undefined && now !== was;
      },
      {},
      before,
    );
    const said = await text(page);
    assert.doesNotMatch(said, /(don.t|do not|did not) understand|sorry/i);
    for (const sentence of said.split(/[.?!\n]/)) assert.ok(sentence.trim().split(/\s+/).length <= 15, sentence);
  }
  await page.close();
});

test('scenario 22: Shift three times leaves at once, without a question', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  await page.setRequestInterception(true);
  const gone = new Promise<string>((resolve) =>
    page.on('request', (request) => {
      if (request.isNavigationRequest()) resolve(request.url());
      void request.respond({ status: 200, contentType: 'text/html', body: '<title>Weather</title>' });
    }),
  );
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  assert.match(await gone, /^https:\/\/www\.bbc\.co\.uk\/weather/);
  assert.deepEqual(dialogs, []);
  await page.close();
});

test('scenario 23: the next person on the same tablet gets a fresh start', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  await mouse.write(page, 'sleep and worry');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await page.reload();
  await asks(page, 'Who is this about?');
  assert.doesNotMatch(await text(page), /Welcome back|sleep|worry/i);
  await mouse.press(page, 'Me');
  const box = await see(page, 'box');
  assert.equal(await box.evaluate((element) => (element as HTMLTextAreaElement).value), '');
  assert.equal(await box.evaluate((element) => element.getAttribute('autocomplete')), 'off');
  await page.close();
});
