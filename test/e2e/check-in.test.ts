import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { makePlan } from '../../src/decide/plan.ts';
import type { Plan } from '../../src/decide/plan.ts';
import { packPlan } from '../../src/handoff/pack-plan.ts';
import { planFile } from '../../src/handoff/save.ts';
import { squeeze } from '../../src/handoff/squeeze.ts';
import { enGBLater as words } from '../../src/locale/en-GB.later.ts';
import real from '../../demo/offers/greater-manchester.json' with { type: 'json' };
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';
import { onward, press, tell, walk } from './walk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const OWN = 'cant face mondays';
const [there] = real.offers as unknown as Plan['chosen'][number]['offer'][];
const gone = {
  id: 'old:one',
  name: 'The Club That Closed',
  phones: [{ number: '0161 496 0999', kind: 'voice' as const }],
};
const plan = (offers: Plan['chosen'][number]['offer'][] = there ? [there] : []): Plan =>
  makePlan({ today: '2026-10-01', who: 'child', words: OWN, offers, wishes: ['free'], decision: 'chosen' });

const address = (packed: string, path = 'school.html'): string =>
  `${new URL(path, site.url).href}#signpost-plan=${packed}`;
async function open(packed: string, path?: string): Promise<Page> {
  const page = await site.visit('elsewhere.html');
  await page.goto(address(packed, path));
  return page;
}

test('an address with a plan opens it, asks if it helps, and does not stay in the address or the history', async () => {
  const page = await site.visit('elsewhere.html');
  await page.evaluateOnNewDocument(() => {
    const calls: unknown[][] = [];
    Object.assign(window, { calls });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...given: Parameters<History['pushState']>) => {
        calls.push([name, given[2]]);
        original(...given);
      };
    }
  });
  await page.goto(address(await packPlan(plan())));
  await asks(page, 'Is it helping');
  const said = await text(page);
  for (const part of [OWN, there?.name ?? '', words.planTitle.child, words.opened])
    assert.ok(said.includes(part), part);
  const url = new URL('school.html', site.url).href;
  assert.equal(page.url(), url);
  assert.deepEqual(await page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls), [
    ['replaceState', url],
  ]);
  await page.reload();
  await asks(page, 'Who is this about?');
  await page.goBack();
  await page.goForward();
  await asks(page, 'Who is this about?');
  await page.close();
});

for (const [answer, next] of [
  [words.checkIn.yes, 'What would you like now?'],
  [words.checkIn.bit, 'What has changed'],
  [words.checkIn.no, 'What has changed'],
  [words.checkIn['not-started'], 'What got in the way?'],
  ['Skip this', 'What would you like to happen next?'],
] as const)
  test(`"${answer}" leads on openly, to something to do and somebody to turn to`, async () => {
    const page = await open(await packPlan(plan()));
    await asks(page, 'Is it helping');
    await mouse.press(page, answer);
    await asks(page, next);
    for (let turn = 0; turn < 4; turn++) {
      const isEnd = await page.evaluate(() =>
        document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn form')?.classList.contains('end'),
      );
      if (isEnd) break;
      const before = await page.evaluate(
        () => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn [data-turn]')?.textContent,
      );
      await mouse.press(page, before?.includes('safe') ? 'Yes' : 'Skip this');
      await page.waitForFunction(
        (was) =>
          document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.turn [data-turn]')?.textContent !== was,
        {},
        before,
      );
    }
    const end = await text(page);
    assert.ok(end.includes(words.people), end);
    assert.match(end, /[Ll]ook (at|for)/);
    await mouse.press(page, 'Back');
    await page.close();
  });

test('a plan that was cut, changed or made up gives a sentence and a fresh start', async () => {
  const good = await packPlan(plan());
  const bad: readonly [string, string][] = [
    [good.slice(0, -7), words.notOpened.damaged],
    [good.replace(/.(?=.{10}$)/, (letter) => (letter === 'A' ? 'B' : 'A')), words.notOpened.damaged],
    ['1', words.notOpened.damaged],
    ['', words.notOpened.damaged],
    [`1.${await squeeze('["no plan"]')}`, words.notOpened['not-a-plan']],
    [`1.${'A'.repeat(30_000)}`, words.notOpened['too-long']],
  ];
  for (const [packed, sentence] of bad) {
    const page = await open(packed);
    await asks(page, 'Is it helping');
    const said = await text(page);
    assert.ok(said.includes(sentence), `${packed.slice(0, 40)}: ${said}`);
    assert.equal(page.url(), new URL('school.html', site.url).href);
    await see(page, 'button', words.checkIn['no-plan']);
    await mouse.press(page, words.startAgain);
    await asks(page, 'Who is this about?');
    await page.close();
  }
});

test('plans of older and newer versions open as far as they are understood, and say so', async () => {
  const packed = (await packPlan(plan())).slice(2);
  for (const [version, sentence] of [
    [0, words.openedVersion.older],
    [9, words.openedVersion.newer],
  ] as const) {
    const page = await open(`${version}.${packed}`);
    await asks(page, 'Is it helping');
    const said = await text(page);
    assert.ok(said.includes(sentence) && said.includes(OWN), said);
    await page.close();
  }
});

test('nothing in a plan is run or drawn as a page', async () => {
  const markup = '<img src=x onerror="window.hacked=1"><b>bold</b>';
  const page = await open(await packPlan({ ...plan([{ id: 'x', name: markup }]), words: markup, cards: [markup] }));
  await asks(page, 'Is it helping');
  assert.ok((await text(page)).includes(markup));
  const found = await page.evaluate(() => [
    document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('img, b, script').length,
    'hacked' in window,
  ]);
  assert.deepEqual(found, [0, false]);
  await page.close();
});

test('offers that are not on the list any more are named, and their number is still there', async () => {
  const page = await open(await packPlan(plan(there ? [there, gone] : [gone])));
  await asks(page, 'Is it helping');
  const said = await text(page);
  assert.ok(said.includes(words.openedGone(gone.name)), said);
  assert.ok(!said.includes(words.openedGone(there?.name ?? '')));
  assert.ok(said.includes('0161 496 0999'));
  await page.close();
});

test('when the list of offers cannot be read, nothing is said to be gone', async () => {
  const page = await site.visit('elsewhere.html');
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().includes('/offers/') ? request.abort() : request.continue()));
  await page.goto(address(await packPlan(plan([gone]))));
  await asks(page, 'Is it helping');
  const said = await text(page);
  assert.ok(said.includes(words.openedUnread) && !said.includes(words.openedGone(gone.name)), said);
  await page.close();
});

async function chooseFile(page: Page, content: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'signpost-file-')), 'kept.txt');
  writeFileSync(path, content);
  const box = await page.waitForFunction(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.querySelector('input[type=file]'),
  );
  await (box as unknown as ElementHandle<HTMLInputElement>).uploadFile(path);
}

test('a saved file opens in the question whether a plan is helping; another file says that it is none', async () => {
  const page = await site.visit('elsewhere.html');
  await page.goto(address('1'));
  await asks(page, 'Is it helping');
  await chooseFile(page, 'a shopping list');
  await page.waitForFunction(
    (sentence) => document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes(sentence),
    {},
    words.notOpened['not-a-plan'],
  );
  const { content } = await planFile(plan(), 'My plan', 'To open this again:', 'https://elsewhere.example/page');
  await chooseFile(page, content);
  await page.waitForFunction(
    (own) => document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes(own),
    {},
    OWN,
  );
  assert.ok((await text(page)).includes(words.opened));
  await mouse.press(page, words.checkIn.yes);
  await asks(page, 'What would you like now?');
  await page.close();
});

test('the plan just made is there to look at when somebody goes straight on to ask if it helps', async () => {
  const page = await site.visit('council.html');
  await asks(page, 'Who is this about?');
  await walk(
    page,
    {
      ...onward,
      'Who is this': press('Me'),
      'What matters to': tell(OWN, 'Worry, panic or stress'),
      'Your plan': press('Next'),
    },
    'You have a plan',
  );
  await mouse.press(page, 'See if a plan is helping');
  await asks(page, 'Is it helping');
  await mouse.press(page, words.yourPlan);
  assert.ok((await text(page)).includes(OWN));
  await mouse.press(page, 'Back');
  await asks(page, 'You have a plan');
  await mouse.press(page, 'Print or copy the plan');
  await asks(page, 'Your plan');
  assert.ok(
    !(await text(page)).includes(words.planNotNow),
    'what was chosen is lost after a look at the other conversation',
  );
  await page.close();
});

test('a page where the conversation waits behind a button opens it for a kept plan', async () => {
  const page = await open(await packPlan(plan()), 'gp.html');
  await asks(page, 'Is it helping');
  assert.ok((await text(page)).includes(OWN));
  assert.equal(page.url(), new URL('gp.html', site.url).href);
  await page.close();
});

for (const path of ['school.html', 'gp.html'])
  test(`a link with a plan, pasted where the page is already open, does nothing until it is loaded anew (${path})`, async () => {
    const page = await site.visit(path);
    const paste = async () => {
      const link = address(await packPlan(plan()), path);
      await page.evaluate((href) => location.assign(href), link);
      await asks(page, 'Is it helping');
      const said = await text(page);
      for (const part of [OWN, there?.name ?? '']) assert.ok(said.includes(part), part);
      assert.equal(page.url(), new URL(path, site.url).href);
    };
    await paste();
    await mouse.press(page, 'Start again');
    await asks(page, 'Who is this about?');
    await mouse.press(page, 'Me');
    await asks(page, 'What matters');
    // In the middle of another conversation, and where the button's dialog has been closed.
    await page.keyboard.press('Escape');
    await paste();
    await page.close();
  });
