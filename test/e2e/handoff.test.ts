import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { packedIn, unpackPlan } from '../../src/handoff/unpack-plan.ts';
import { enGBHandoff as handoff } from '../../src/locale/en-GB.handoff.ts';
import { enGBLater as words } from '../../src/locale/en-GB.later.ts';
import { savedBy, scan } from './device.ts';
import { device, kept, type Kept } from './noted-device.ts';
import { became, fold, take } from './paper.ts';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';
import { chooseFirst, onward, paste, press, tell, walk } from './walk.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const OWN = 'my son wont go to school and hes so anxious';
const HELPS = 'zzhis gran';

/** A plan with two real offers on the page. */
async function withPlan({ refuse = false, own = OWN, path = 'school.html' } = {}): Promise<Page> {
  const page = await site.visit('elsewhere.html');
  await page.evaluateOnNewDocument(device, refuse);
  await page.goto(new URL(path, site.url).href);
  await asks(page, 'Who is this about?');
  const answers = {
    ...onward,
    'Who is this': press('My child'),
    'What matters to': paste(own),
    'What helps': tell(HELPS),
    'like to try': chooseFirst(2),
  };
  await walk(page, answers, 'Your plan');
  await see(page, 'button', handoff.ways.print.name);
  return page;
}
const letter = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.querySelector('signpost-chat')?.shadowRoot?.querySelector('[data-plan]')?.textContent ?? '').replace(
      /\s+/g,
      ' ',
    ),
  );
async function scanned(page: Page): Promise<string> {
  const code = await page.waitForFunction(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.code'),
  );
  return (await scan(page, code as ElementHandle)) ?? 'nothing';
}

test('the code on the screen, read by another library, opens the same plan on another device', async () => {
  for (const withOwn of [false, true]) {
    const page = await withPlan();
    const made = await letter(page);
    await take(page, handoff.ways.qr.name, withOwn);
    assert.equal(await became(page), handoff.results.code);
    const link = await scanned(page);
    assert.ok(link.startsWith(`${page.url()}#signpost-plan=`), `the code says ${link}`);
    assert.ok(link.length <= 1200);
    const other = await site.visit('elsewhere.html');
    await other.goto(link);
    await asks(other, 'Is it helping');
    assert.equal(other.url(), page.url(), 'the plan stayed in the address');
    const opened = await letter(other);
    assert.equal(opened.includes(OWN) && opened.includes(HELPS), withOwn, 'own words went along unasked, or were lost');
    const rest = (all: string): string => all.slice(all.indexOf(words.planTry));
    assert.equal(rest(opened), rest(made), 'what was chosen is not the same');
    await other.close();
    await page.close();
  }
});

test('a plan that is too long for a code is offered as a file, and says why', async () => {
  const long = Array.from({ length: 320 }, (_, index) => `word${(index * 7919) % 10007}`).join(' ');
  const page = await withPlan({ own: long });
  await take(page, handoff.ways.qr.name, true);
  assert.match(await became(page), /too long/);
  await mouse.press(page, handoff.ways.file.name);
  const open = await page.evaluate(() =>
    document
      .querySelector('signpost-chat')
      ?.shadowRoot?.querySelector('.take details[data-way=file]')
      ?.hasAttribute('open'),
  );
  assert.equal(open, true, 'the way to a file did not open');
  assert.ok((await text(page)).includes(handoff.ways.file.warning));
  await page.close();
});

test('the file for a calendar has the day to look again, and nothing about the person or the plan', async () => {
  const page = await withPlan();
  const { name, content } = await savedBy(page, () => take(page, handoff.ways.calendar.name));
  const root = new ICAL.Component(ICAL.parse(content));
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
  const day = event.startDate.toString();
  assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
  assert.ok((await letter(page)).includes(words.planAgain(day)), `the plan says another day than ${day}`);
  assert.equal(name, `look-again-${day}.ics`);
  assert.doesNotMatch(content, /anxious|gran|school|VALARM/);
  assert.equal(await became(page), handoff.results.saved);
  await page.close();
});

test('the copied text stands on its own, and has own words unless they are left out', async () => {
  const page = await withPlan();
  await take(page, handoff.ways.copy.name);
  assert.equal(await became(page), handoff.results.copied);
  await fold(page, handoff.ways.copy.name);
  await take(page, handoff.ways.copy.name, true);
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.copied.length === 2);
  const [whole = '', bare = ''] = (await kept(page)).copied;
  const parts = [
    words.planTitle.child,
    words.planMatters.child,
    OWN,
    words.planHelps,
    words.planTry,
    words.planFirst,
    words.planAsk,
    words.planIfNot,
    words.planUrgent,
    'Call 111',
    words.planEnding,
  ];
  const places = parts.map((part) => whole.indexOf(part));
  assert.ok(
    places.every((place) => place >= 0),
    whole,
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    whole,
  );
  assert.doesNotMatch(whole, /undefined|\[object|<|\t/);
  assert.ok(!bare.includes(OWN) && !bare.includes(HELPS) && bare.includes(words.planTry), bare);
  await page.close();
});

test('an email, a share sheet and a file have no own words unless they are put in', async () => {
  const page = await withPlan();
  const file = await savedBy(page, () => take(page, handoff.ways.file.name));
  assert.match(file.name, /^plan-\d{4}-\d{2}-\d{2}\.txt$/);
  await fold(page, handoff.ways.file.name);
  await take(page, handoff.ways.share.name);
  assert.equal(await became(page), handoff.results.shared);
  await fold(page, handoff.ways.share.name);
  await take(page, handoff.ways.email.name);
  await became(page);
  const { shared, opened } = await kept(page);
  const mail = new URL(opened.find((href) => href.startsWith('mailto:')) ?? 'mailto:');
  const body = mail.searchParams.get('body') ?? '';
  assert.equal(mail.searchParams.get('subject'), handoff.emailSubject);
  for (const each of [file.content, shared[0]?.text ?? '', body]) {
    assert.ok(each.includes(words.planTry), each);
    assert.ok(!each.includes(OWN) && !each.includes(HELPS), 'own words went along unasked');
  }
  const packed = packedIn(file.content);
  const inFile = packed ? await unpackPlan(packed, () => undefined) : undefined;
  assert.ok(
    inFile?.is === 'plan' && inFile.plan.words === undefined && inFile.plan.helps === undefined,
    'own words are packed in the file',
  );
  await fold(page, handoff.ways.email.name);
  await take(page, handoff.ways.share.name, true);
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.shared.length === 2);
  assert.ok((await kept(page)).shared[1]?.text?.includes(OWN));
  await page.close();
});

test('a message to somebody has the choices, and nothing of what was said', async () => {
  const page = await site.visit('elsewhere.html');
  await page.evaluateOnNewDocument(device, false);
  await page.goto(new URL('school.html', site.url).href);
  await asks(page, 'Who is this about?');
  await walk(page, { ...onward, 'Who is this': press('My child'), 'What matters to': tell(OWN) }, 'like to try');
  await take(page, handoff.ways.message.name);
  assert.equal(await became(page), handoff.results.shared);
  const [{ text: message = '' } = {}] = (await kept(page)).shared;
  assert.ok(message.startsWith(handoff.askSomeone) && message.endsWith(handoff.askOrNothing), message);
  assert.match(message, /\n- .+\n/);
  assert.ok(!message.includes('anxious'));
  await page.close();
});

test('somebody who wants company finds the ways to go through it together with their plan', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  const answers = { ...onward, 'Who is this': press('Me'), 'What matters to': tell('', 'Worry, panic or stress') };
  await walk(page, { ...answers, 'do this with': press('A friend') }, 'Your plan');
  await see(page, 'button', handoff.ways.together.name);
  await mouse.press(page, 'Back');
  await asks(page, 'By when');
  await mouse.press(page, 'Back');
  await walk(page, { ...answers, 'do this with': press('On my own') }, 'Your plan');
  await see(page, 'button', handoff.ways.print.name);
  assert.ok(
    !(await text(page)).includes(handoff.ways.together.name),
    'somebody who wants to do it alone is sent to others',
  );
  await page.close();
});

test('a device that refuses the clipboard gets the text to copy by hand', async () => {
  const page = await withPlan({ refuse: true });
  for (const way of [handoff.ways.copy.name, handoff.ways.share.name]) {
    await take(page, way);
    assert.ok((await became(page)).startsWith(handoff.results.text));
    const shown = await page.evaluate(
      () =>
        document.querySelector('signpost-chat')?.shadowRoot?.querySelector<HTMLTextAreaElement>('.take [open] textarea')
          ?.value,
    );
    assert.ok(shown?.includes(words.planTry));
    await fold(page, way);
  }
  await page.close();
});

test('before anything is pressed nothing is kept, copied or sent, and each way says first where a copy will be', async () => {
  const requests: string[] = [];
  const page = await withPlan();
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const address = page.url();
  const folds = await page.evaluate(() => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLDetailsElement>('.take details') ?? [])].map((each) => {
      each.open = true;
      const order = [...each.querySelectorAll('summary, p, input, button')].map(({ localName }) => localName);
      return { way: each.dataset['way'], order, ticked: each.querySelector('input')?.checked ?? false };
    });
  });
  assert.ok(folds.length >= 9, JSON.stringify(folds));
  for (const { way, order, ticked } of folds) {
    assert.deepEqual(
      [order[0], order[1], order.at(-1)],
      ['summary', 'p', 'button'],
      `${way}: the line of warning does not come first`,
    );
    assert.equal(ticked, false, `${way}: a box was ticked in advance`);
  }
  assert.deepEqual(await kept(page), { copied: [], opened: [], shared: [], wrote: [] });
  for (const way of [handoff.ways.copy.name, handoff.ways.qr.name, handoff.ways.calendar.name]) {
    await take(page, way);
    await became(page);
    await fold(page, way);
  }
  const after = await kept(page);
  assert.deepEqual([after.copied.length, after.wrote, after.shared], [1, [], []]);
  assert.equal(page.url(), address);
  for (const each of requests) {
    assert.ok(
      each.startsWith(`GET ${site.url}`) || each.startsWith('GET blob:') || each.startsWith('GET data:'),
      `a request left the page: ${each}`,
    );
    assert.ok(!decodeURIComponent(each).includes('anxious'), `a word that was typed is in a request: ${each}`);
  }
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(stored, [0, 0, '', 0]);
  await page.close();
});
