import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { snippet } from '../../docs/snippets.ts';
import { DESKTOP, openHosts, PHONE, withoutChance, type HostSite } from '../hosts/host-site.ts';
import { inside } from '../hosts/inside.ts';
import { differences } from '../hosts/look.ts';
import { giveRoom, looksOnTheWay, type Looks } from '../hosts/on-the-way.ts';
import { changesOutside, outside, type Outside } from '../hosts/outside.ts';
import { differentPixels } from '../hosts/pixels.ts';
import { asks, see } from '../talk.ts';
import { toOffers } from '../walk.ts';
import { signIn, type Writer } from './editor.ts';
import { openWordPress, type WordPress } from './open-wordpress.ts';

const DOC = 'docs/installing.md';
const PASTED = snippet(DOC, 'wordpress');
/** A block theme, and one of before there were any. */
const THEMES = ['twentytwentythree', 'twentytwentyone'] as const;
/** What of a picture may be drawn in another way: see hosts.long.test.ts. */
const TOLERANCE = 0.002;

let wordpress: WordPress;
/** Pages without WordPress, to compare with, and the browser. */
let plain: HostSite;
const writers = {} as Record<'admin' | 'editor' | 'author', Writer>;
/** Addresses of what was published, by what it is. */
const posts: Record<string, string> = {};

before(async () => {
  [wordpress, plain] = await Promise.all([openWordPress(), openHosts()]);
  for (const name of ['admin', 'editor', 'author'] as const)
    writers[name] = await signIn(plain.browser, wordpress, name);
  const { admin, editor, author } = writers;
  posts['block'] = await editor.paste(PASTED, 'block');
  posts['text tab'] = await editor.paste(PASTED, 'text tab');
  posts['with paragraphs'] = await editor.paste(
    PASTED.replace('>To talk', '>\n<p>To talk')
      .replace('.</signpost', '.</p>\n</signpost')
      .replace(/<\/?div>/g, ''),
    'text tab',
  );
  posts['taken out'] = await author.paste(PASTED, 'block');
  posts['frame taken out'] = await author.paste(snippet(DOC, 'frame'), 'block');
  posts['link'] = await author.paste(snippet(DOC, 'wordpress-link'), 'block');
  posts['reusable'] = await author.insert(await admin.makeReusable(PASTED));
  posts['frame'] = await editor.paste(
    snippet(DOC, 'frame').replace('https://www.council.example/', '/') +
      snippet(DOC, 'frame-height').replace('https://www.council.example/', '/'),
    'text tab',
  );
  posts['nothing'] = await editor.paste('<p>A page like any other.</p>', 'block');
});
after(() => Promise.all([wordpress.close(), plain.close()]));

const wear = (theme: string): Promise<string> => wordpress.php(`switch_theme('${theme}');`);
const visit = (post: string, size = DESKTOP, prepare?: (page: Page) => Promise<unknown>): Promise<Page> =>
  plain.visit(posts[post] ?? '', size, prepare);
/** Where the phone number is, and where the widget is, as the page's own tree has them. */
const places = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('a[href="tel:01614960142"]');
    return {
      isInside: link?.closest('signpost-chat') !== null && link !== null,
      canBeSeen: (link?.getClientRects().length ?? 0) > 0,
    };
  });

for (const theme of THEMES) {
  for (const post of ['block', 'text tab', 'reusable'])
    test(`what an editor pastes does not start, or something is left over beside it (${post}, ${theme})`, async () => {
      await wear(theme);
      const problems: string[] = [];
      const page = await visit(post, DESKTOP, async (fresh) => {
        fresh.on('pageerror', (error) => problems.push(String(error)));
        fresh.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      });
      await toOffers(page);
      await see(page, 'offer');
      assert.deepEqual(await places(page), { isInside: true, canBeSeen: false });
      assert.deepEqual(problems, []);
      await page.browserContext().close();
    });

  test(`the styles of WordPress reach the widget (${theme})`, async () => {
    await wear(theme);
    const looks = async (path: string, place: string): Promise<Looks> => {
      const page = await plain.visit(path, DESKTOP, withoutChance);
      await asks(page, 'Who is this about?');
      await giveRoom(page, place, 600);
      const seen = await looksOnTheWay(page);
      await page.browserContext().close();
      return seen;
    };
    const wanted = await looks('demo/hosts/unstyled.html', '.place');
    const found = await looks(posts['block'] ?? '', 'div:has(> signpost-chat)');
    for (const [step, look] of Object.entries(wanted.looks)) {
      const different = differences(look, found.looks[step] ?? []);
      assert.deepEqual(different.slice(0, 8), [], `${different.length} of ${look.length} nodes differ at "${step}"`);
      const none = new Uint8Array();
      const share = await differentPixels(plain.browser, wanted.pictures[step] ?? none, found.pictures[step] ?? none);
      assert.ok(share <= TOLERANCE, `${(100 * share).toFixed(2)} % of the picture differ at "${step}"`);
    }
  });

  test(`the page of WordPress is changed by the widget (${theme})`, async () => {
    await wear(theme);
    const seen = async (hasWidget: boolean): Promise<Outside> => {
      const page = await visit('block', DESKTOP, async (fresh) => {
        if (hasWidget) return;
        await fresh.setRequestInterception(true);
        fresh.on(
          'request',
          (request) => void (request.url().includes('/signpost/') ? request.abort() : request.continue()),
        );
      });
      if (hasWidget) await asks(page, 'Who is this about?');
      // The widget is higher than a phone number: a frame of one height takes it in.
      await page.evaluate(() => {
        // Chromium forgets what an automatic margin came to when only the frame is laid out again.
        for (const [property, value] of Object.entries({
          height: '500px',
          overflow: 'auto',
          contain: 'strict',
          margin: '0',
        }))
          document
            .querySelector<HTMLElement>('div:has(> signpost-chat)')
            ?.style.setProperty(property, value, 'important');
      });
      await page.waitForNetworkIdle();
      const before = await outside(page);
      await page.browserContext().close();
      return before;
    };
    const [without, now] = [await seen(false), await seen(true)];
    assert.deepEqual(changesOutside(without, now).slice(0, 5), []);
    assert.deepEqual(now.page, without.page);
  });
}

test('in a page without blocks, paragraphs in the tag leave people without a phone number', async () => {
  await wear('twentytwentyone');
  const page = await visit('with paragraphs');
  await asks(page, 'Who is this about?');
  // WordPress has pulled them apart, as the documentation says: the number stands below, and the widget works.
  assert.deepEqual(await places(page), { isInside: false, canBeSeen: true });
  await page.browserContext().close();
});

test('where WordPress takes the tag and the script out, people have no phone number', async () => {
  await wear('twentytwentythree');
  const page = await visit('taken out');
  const left = await page.evaluate(() => [
    document.querySelectorAll('signpost-chat, script[src*="signpost"]').length,
    document.querySelector<HTMLElement>('main, .entry-content')?.innerText,
  ]);
  assert.equal(left[0], 0, 'the tag is still there: the documentation says that it is not');
  assert.match(String(left[1]), /To talk to someone, call 0161 496 0142\./);
  assert.deepEqual(await places(page), { isInside: false, canBeSeen: true });
  const framed = await visit('frame taken out');
  assert.equal(await framed.$('iframe'), null, 'the frame is still there: the documentation says that it is not');
  await Promise.all([page, framed].map((each) => each.browserContext().close()));
});

test('an author’s link to the page of its own is taken out, or does not open the conversation', async () => {
  const page = await visit('link');
  await (await page.waitForSelector('a[href*="embed.html"]'))?.click();
  await toOffers(page);
  await see(page, 'offer');
  await page.browserContext().close();
});

for (const theme of THEMES)
  test(`the frame does not start or does not fit in WordPress (${theme})`, async () => {
    await wear(theme);
    const page = await visit('frame');
    const element = await page.waitForSelector('iframe[src*="embed.html"]');
    // WordPress lets frames load only once they are near.
    await element?.scrollIntoView();
    const frame = await element?.contentFrame();
    assert.ok(frame);
    await inside(frame, 'form.choose');
    await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize !== '');
    await page.browserContext().close();
  });

for (const theme of THEMES)
  test(`a button in the theme’s footer is not on every page, or covers a phone (${theme})`, async () => {
    await wear(theme);
    const plugins = join(wordpress.folder, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    writeFileSync(
      join(plugins, 'footer.php'),
      `<?php add_action('wp_footer', function () { echo <<<'HTML'\n${snippet(DOC, 'wordpress-footer')}HTML;\n });`,
    );
    const page = await visit('nothing', PHONE);
    const button = await inside(page, 'button[aria-haspopup]', 'signpost-launcher');
    const position = () => page.$eval('signpost-launcher', (each) => getComputedStyle(each).position);
    assert.equal(await position(), 'static');
    await page.setViewport(DESKTOP);
    assert.equal(await position(), 'fixed');
    await button.click();
    await asks(page, 'Who is this about?');
    await page.browserContext().close();
    writeFileSync(join(plugins, 'footer.php'), '');
  });
