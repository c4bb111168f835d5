import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { asks } from './talk.ts';
import { DESKTOP, openHosts, PHONE, withoutChance, type HostSite, type Size } from './hosts/host-site.ts';
import { differences, type Look } from './hosts/look.ts';
import { giveRoom, looksOnTheWay, type Looks } from './hosts/on-the-way.ts';
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

/** The widget in a place of this width. */
async function open(host: string, { place, ...size }: Size & { readonly place: number }): Promise<Page> {
  const page = await site.visit(`demo/hosts/${host}.html`, size, withoutChance);
  await asks(page, 'Who is this about?');
  await giveRoom(page, '.place', place);
  return page;
}

for (const [name, size] of Object.entries(SIZES)) {
  let wanted: Looks;
  test(`a page without styles is the reference (${name})`, async () => {
    const page = await open('unstyled', size);
    wanted = await looksOnTheWay(page);
    assert.ok(
      Object.values(wanted.looks).every((look) => look.length > 30),
      'the reference is too small to compare with',
    );
    await page.browserContext().close();
  });
  for (const host of HOSTS)
    test(`the styles of a page reach the widget (${host}, ${name})`, async () => {
      const page = await open(host, size);
      const { looks, pictures } = await looksOnTheWay(page);
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
    const { looks } = await looksOnTheWay(page);
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
