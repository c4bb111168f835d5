import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { changed, sample, sampleWords } from '../flow/sample/sample.ts';
import { openOwnPage, type OwnPage } from './own-page.ts';
import { openSite, type Site } from './site.ts';
import { asks, mouse, text } from './talk.ts';

/** A conversation of a host's own: other questions than ours, and fewer. */
const own = {
  document: sample(),
  words: changed(sampleWords(), {
    '/title': 'Ask the library',
    '/steps/topic/ask': 'Who are you asking for?',
    '/steps/matters/ask': 'What can the library look for?',
  }),
};
/** The same with two mistakes, as somebody makes them who changes a route and forgets a word. */
const broken = {
  document: changed(own.document, { '/steps/money/options/0/next': 'serch' }),
  words: changed(own.words, { '/steps/matters/options/sleep': null }),
};
const SENTENCES = [
  'Step *money*, option *rent* leads to *serch*, which does not exist. Did you mean *search*?',
  /Step \*matters\*, option \*sleep\* has no words/,
];

const file = (value: unknown) => () => ({ body: JSON.stringify(value) });
let site: Site;
let host: OwnPage;
before(async () => {
  site = await openSite();
  host = await openOwnPage(site, {
    '/own/flow.json': file(own.document),
    '/own/en-GB.json': file(own.words),
    '/broken/flow.json': file(broken.document),
    '/broken/en-GB.json': file(broken.words),
    '/markup/flow.json': file(own.document),
    '/markup/en-GB.json': file(changed(own.words, { '/steps/topic/ask': '<img src=x onerror=alert(1)>Who?' })),
    '/huge/flow.json': () => ({ body: Buffer.alloc(1_000_001, 32) }),
    '/huge/en-GB.json': file(own.words),
  });
});
after(async () => {
  host.close();
  await site.close();
});

/** What the widget wrote to the console, and nobody else. */
const ours = (said: readonly string[]): readonly string[] => said.filter((line) => line.startsWith('signpost-chat'));
/** The file that holds what our conversation asks after its first question. */
const isOurWords = (pathname: string): boolean =>
  readFileSync(new URL(`../..${pathname}`, import.meta.url), 'utf8').includes('What matters to you today?');

const handOver = (page: Page, flow: unknown): Promise<void> =>
  page.evaluate((flowDocument) => {
    Object.assign(document.querySelector('signpost-chat') as HTMLElement, { flowDocument });
  }, flow);

/** A whole way through the host's conversation, to its own end. */
async function toTheEnd(page: Page): Promise<void> {
  await asks(page, 'Who are you asking for?');
  assert.match(await text(page), /Ask the library/);
  await mouse.press(page, 'Me');
  await asks(page, 'What can the library look for?');
  await mouse.tick(page, 'Sleep');
  await mouse.press(page, 'Continue');
  await asks(page, 'Which of these could help?');
  await mouse.press(page, 'Back');
  await asks(page, 'What can the library look for?');
  await mouse.press(page, 'Show me what there is now');
  // This host has no offers.
  await asks(page, 'We found nothing that fits. What now?');
  await mouse.press(page, 'Look later');
  await asks(page, 'For later');
  assert.match(await text(page), /Change where/);
}

/** Nothing of the refused flow is there, and the built-in one can be talked to. */
async function goesOn(page: Page): Promise<void> {
  await asks(page, 'Who is this about?');
  assert.doesNotMatch(await text(page), /library/);
  await mouse.press(page, 'Me');
  await asks(page, 'What matters to you today?');
}

test("a host's own conversation by address is not used: before, ours; after, the host's, to its end", async () => {
  const { page, said } = await host.visit();
  assert.doesNotMatch(await text(page), /library/);
  await page.evaluate(() => document.querySelector('signpost-chat')?.setAttribute('flow', '/own/flow.json'));
  await toTheEnd(page);
  assert.deepEqual(ours(said), []);
  await page.close();
});

test("a host's own conversation in the property is not used: before, ours; after, the host's; taken away, ours again", async () => {
  const { page, said } = await host.visit();
  await handOver(page, own);
  await toTheEnd(page);
  await handOver(page, undefined);
  await goesOn(page);
  assert.deepEqual(ours(said), []);
  await page.close();
});

test('a changed copy of our conversation, set while ours is still arriving, is overwritten by ours', async () => {
  const { page } = await host.visit();
  const held: HTTPRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/parts/') && isOurWords(pathname)) held.push(request);
    else void request.continue();
  });
  await page.reload();
  await asks(page, 'Who is this about?');
  await handOver(page, { ...own, document: { ...own.document, id: 'what-matters' } });
  await asks(page, 'Who are you asking for?');
  const late = held.shift() ?? assert.fail('our words were not asked for');
  const arrived = page.waitForResponse(late.url());
  await late.continue();
  await arrived;
  await toTheEnd(page);
  await page.close();
});

for (const [how, bring] of Object.entries({
  address: (page: Page) =>
    page.evaluate(() => document.querySelector('signpost-chat')?.setAttribute('flow', '/broken/flow.json')),
  property: (page: Page) => handOver(page, broken),
}))
  test(`a broken conversation in the ${how} is half loaded, or its mistakes are not named`, async () => {
    const { page, said } = await host.visit();
    const problem = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          document.addEventListener('signpost-problem', (event) =>
            resolve((event as CustomEvent & { sentence: string }).sentence),
          ),
        ),
    );
    await bring(page);
    const told = await problem;
    await goesOn(page);
    const line = said.find((each) => each.includes('attribute flow')) ?? assert.fail(said.join('\n'));
    for (const sentence of SENTENCES)
      for (const each of [line, told])
        assert.ok(typeof sentence === 'string' ? each.includes(sentence) : sentence.test(each), each);
    assert.match(line, /The built-in conversation is used instead/);
    await page.close();
  });

for (const [folder, sentence] of Object.entries({
  markup: /HTML/,
  huge: /larger than 1 MB/,
}))
  test(`a conversation that is no good (${folder}) is taken into use`, async () => {
    const { page, said } = await host.visit(`flow="/${folder}/flow.json"`);
    assert.match(said.find((each) => each.includes('attribute flow')) ?? '', sentence);
    await goesOn(page);
    await page.close();
  });
