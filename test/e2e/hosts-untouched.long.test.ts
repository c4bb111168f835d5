import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asks, mouse, see } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';
import { changesOutside, outside, type Outside } from './hosts/outside.ts';

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
    const changed = changesOutside(without, now);
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
