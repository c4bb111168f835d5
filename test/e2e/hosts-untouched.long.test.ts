import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, mouse, see } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';

const HOSTS = ['wordpress', 'nhsuk', 'govuk', 'bootstrap', 'strict-csp', 'unstyled', 'classic', 'hostile'];
const overlap = `<style>
  nav { position: relative } nav ul { position: absolute; inset: 20px auto auto 0; width: 300px; height: 300px; margin: 0; background: #fff }
  .frame { height: 300px; overflow: auto }
</style>`;

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/menu.html': {
      body: pageWith(`${overlap}${chatTag()}<nav style="top:-90vh"><ul><li>A menu of the page</ul></nav>${chatScript}`),
    },
    '/frame.html': { body: pageWith(`${overlap}<div class="frame">${chatTag()}</div>${chatScript}`) },
    '/plain.html': { body: pageWith(chatTag()) },
    '/with.html': { body: pageWith(`${chatTag()}${chatScript}`) },
  });
});
after(() => site.close());

interface Outside {
  readonly nodes: readonly string[];
  readonly page: Readonly<Record<string, unknown>>;
}

/** Every node of the page but the widget's own element and what is in it, and what a page has besides nodes. */
const outside = (page: Page): Promise<Outside> =>
  page.evaluate(() => {
    const chat = document.querySelector('signpost-chat');
    const nodes = [...document.querySelectorAll('*')].filter((node) => !chat?.contains(node));
    return {
      nodes: nodes.map((node) => {
        const style = getComputedStyle(node);
        const { x, y, width, height } = node.getBoundingClientRect();
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
        return `<${node.localName} ${attributes}> ${[x, y, width, height].join(' ')} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }),
      page: {
        title: document.title,
        address: location.href,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        // Lit says which versions of it are there; names with "aria" are of the driver of this test.
        globals: Object.keys(window)
          .filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$|(__|puppeteer_*)aria/.test(name))
          .sort(),
        history: history.length,
        scroll: scrollY,
        focus: document.activeElement?.localName,
      },
    };
  });

/** A frame of a fixed height takes the widget in, so that nothing of the page has a reason to move. */
async function visit(host: string, hasWidget: boolean): Promise<Outside> {
  const page = await site.visit(`demo/hosts/${host}.html`, DESKTOP, async (fresh) => {
    if (hasWidget) return;
    await fresh.setRequestInterception(true);
    fresh.on('request', (request) => void (request.url().includes('/dist/') ? request.abort() : request.continue()));
  });
  if (hasWidget) await asks(page, 'Who is this about?');
  await page.evaluate(() => {
    for (const [property, value] of Object.entries({ height: '500px', overflow: 'auto', contain: 'strict' }))
      document.querySelector<HTMLElement>('.place')?.style.setProperty(property, value, 'important');
  });
  const seen = await outside(page);
  await page.browserContext().close();
  return seen;
}

for (const host of HOSTS)
  test(`the page is changed by the widget (${host})`, async () => {
    const without = await visit(host, false);
    const now = await visit(host, true);
    assert.equal(now.nodes.length, without.nodes.length, 'nodes were added to the page');
    const changed = without.nodes.flatMap((node, index) => {
      const after = new Set(now.nodes[index]?.split(';'));
      const lost = node.split(';').filter((declaration) => !after.has(declaration));
      return lost.length > 0 ? [`${node.slice(0, 60)}: ${lost.join('; ').slice(0, 300)}`] : [];
    });
    assert.equal(
      changed.length,
      0,
      `${changed.length} of ${without.nodes.length} nodes changed:\n${changed.slice(0, 5).join('\n')}`,
    );
    assert.deepEqual(now.page, without.page);
  });

test('a part of the widget stands in front of a menu of the page', async () => {
  const page = await site.visit('menu.html');
  await asks(page, 'Who is this about?');
  const inFront = await page.evaluate(() => {
    const box = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('header')?.getBoundingClientRect();
    const menu = document.querySelector<HTMLElement>('nav ul');
    if (!box || !menu) return 'nothing';
    const { x, y } = menu.getBoundingClientRect();
    menu.style.translate = `${box.x - x}px ${box.y - y}px`;
    return document.elementFromPoint(box.x + 20, box.y + box.height / 2)?.localName;
  });
  assert.ok(inFront === 'ul' || inFront === 'li', `${inFront} is in front`);
  await page.browserContext().close();
});

test('parts that only screen readers meet make the page longer than it is', async () => {
  // What moves holds such parts for as long as it moves; somebody who wants no movement has it otherwise from the start.
  const page = await site.visit('frame.html', DESKTOP, (fresh) =>
    fresh.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
  );
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
  await see(page, 'offer');
  const { height, room } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    room: innerHeight,
  }));
  assert.ok(height <= room, `the page is ${height} px long in a window of ${room} px`);
  await page.browserContext().close();
});

test('the paper that a page is printed on is changed by the widget', async () => {
  const pages = await Promise.all(
    ['plain.html', 'with.html'].map(async (path) => {
      const page = await site.visit(path);
      if (path === 'with.html') await asks(page, 'Who is this about?');
      const paper = /\/MediaBox \[[^\]]*\]/.exec(
        Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1'),
      )?.[0];
      await page.browserContext().close();
      return paper;
    }),
  );
  assert.ok(pages[0]);
  assert.equal(pages[1], pages[0]);
});
