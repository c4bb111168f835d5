import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks, mouse, offerNames, see } from './talk.ts';
import { DESKTOP, openHosts, PHONE, withoutChance, type HostSite, type Size } from './hosts/host-site.ts';
import { differences, lookOf, type Look } from './hosts/look.ts';
import { differentPixels } from './hosts/pixels.ts';

const HOSTS = ['wordpress', 'nhsuk', 'govuk', 'bootstrap', 'strict-csp', 'hostile'] as const;
const SIZES: Readonly<Record<string, Size & { readonly place: number }>> = {
  desktop: { ...DESKTOP, place: 600 },
  phone: { ...PHONE, place: 320 },
};
/** Letters are drawn a little differently where a pixel begins at a fraction; this is the share that may differ. */
const TOLERANCE = 0.002;

let site: HostSite;
before(async () => void (site = await openHosts()));
after(() => site.close());

/** The widget has the same room on every page: what is compared is what is inside, not the place it is in. */
async function open(host: string, { place, ...size }: Size & { readonly place: number }): Promise<Page> {
  const page = await site.visit(`demo/hosts/${host}.html`, size, withoutChance);
  await asks(page, 'Who is this about?');
  await page.evaluate((width) => {
    // What a page lays over everything, it lays over the widget too; that is no difference in the widget.
    document.querySelector('.banner')?.remove();
    // Long enough to scroll the widget to the top of any window, so that what sticks there sticks at the same place.
    document.body.style.setProperty('min-height', '9000px', 'important');
    for (const [property, value] of Object.entries({
      position: 'absolute',
      top: '0px',
      left: '0px',
      right: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      width: `${width}px`,
      'max-width': 'none',
      'box-sizing': 'content-box',
      'z-index': '2147483647',
    }))
      document.querySelector<HTMLElement>('.place')?.style.setProperty(property, value, 'important');
    // A widget that begins at a part of a pixel is rounded in other ways.
    const place = document.querySelector<HTMLElement>('.place');
    const { x, y } = place?.getBoundingClientRect() ?? { x: 0, y: 0 };
    place?.style.setProperty('left', `${Math.ceil(x) - x}px`, 'important');
    place?.style.setProperty('top', `${Math.ceil(y) - y}px`, 'important');
  }, place);
  return page;
}

/** Looks and pictures of the widget at one step of each family: choosing, writing, a panel, a list, a table. */
async function walk(page: Page): Promise<{
  readonly looks: Readonly<Record<string, Look>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}> {
  const looks: Record<string, Look> = {};
  const pictures: Record<string, Uint8Array> = {};
  const note = async (name: string) => {
    // The mouse is elsewhere and nothing has the focus, so that only the page can make a difference; movement is over.
    await page.mouse.move(0, 0);
    await page.evaluate(async () => {
      const root = document.querySelector('signpost-chat')?.shadowRoot;
      (root?.activeElement as HTMLElement | null)?.blur();
      await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
      scrollBy({ top: root?.querySelector('.signpost')?.getBoundingClientRect().top ?? 0, behavior: 'instant' });
    });
    looks[name] = await lookOf(page);
    const wrapper = await page.evaluateHandle(() =>
      document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost'),
    );
    const picture = await wrapper.asElement()?.screenshot({ captureBeyondViewport: true });
    if (picture) pictures[name] = picture;
  };
  // The languages at the foot, and how many questions are left, arrive with the later part: looks are compared after it.
  await see(page, 'button', 'Easy read');
  await page.waitForFunction(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes('questions left'),
  );
  await note('choose');
  await mouse.press(page, 'Urgent help');
  await see(page, 'card');
  await note('urgent help');
  await mouse.press(page, 'Urgent help');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await note('tell');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
  await see(page, 'offer');
  await note('offers');
  for (const name of (await offerNames(page)).slice(0, 2)) await mouse.tick(page, `Look at this side by side: ${name}`);
  await mouse.press(page, 'Show them side by side');
  await asks(page, 'How do they compare?');
  await note('compare');
  return { looks, pictures };
}

for (const [name, size] of Object.entries(SIZES)) {
  let wanted: Awaited<ReturnType<typeof walk>>;
  test(`a page without styles is the reference (${name})`, async () => {
    const page = await open('unstyled', size);
    wanted = await walk(page);
    assert.ok(
      Object.values(wanted.looks).every((look) => look.length > 30),
      'the reference is too small to compare with',
    );
    await page.browserContext().close();
  });
  for (const host of HOSTS)
    test(`the styles of a page reach the widget (${host}, ${name})`, async () => {
      const page = await open(host, size);
      const { looks, pictures } = await walk(page);
      for (const [step, look] of Object.entries(wanted.looks)) {
        const different = differences(look, looks[step] ?? []);
        assert.equal(
          different.length,
          0,
          `${different.length} of ${look.length} nodes differ at "${step}":\n${different.slice(0, 12).join('\n')}`,
        );
        const share = await differentPixels(
          site.browser,
          wanted.pictures[step] ?? new Uint8Array(),
          pictures[step] ?? new Uint8Array(),
        );
        assert.ok(share <= TOLERANCE, `${(100 * share).toFixed(2)} % of the picture differ at "${step}"`);
      }
      await page.browserContext().close();
    });
  test(`an old page (a browser calls its mode "limited quirks") changes more than how high lines are (${name})`, async () => {
    const page = await open('classic', size);
    const { looks } = await walk(page);
    // In that mode a line of buttons alone is a few pixels lower, in shadow trees too: what follows from it is left out.
    const isHeight = /^(block-size|height|inset-block-(start|end)|top|bottom|perspective-origin|transform-origin): /;
    const widthsOf = (box: string) => (box === 'none' ? box : [0, 2].map((at) => box.split(' ')[at]).join(' '));
    const plain = (some: Look): Look =>
      some.map(({ node, style, box }) => ({
        node,
        style: style.filter((line) => !isHeight.test(line)),
        box: widthsOf(box),
      }));
    for (const [step, look] of Object.entries(wanted.looks)) {
      const different = differences(plain(look), plain(looks[step] ?? []));
      assert.equal(
        different.length,
        0,
        `${different.length} of ${look.length} nodes differ at "${step}":\n${different.slice(0, 12).join('\n')}`,
      );
    }
    await page.browserContext().close();
  });
}
