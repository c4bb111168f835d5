import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Page } from 'puppeteer-core';
import { rollup } from 'rollup';
import { snippet, snippetsOf } from '../docs/snippets.ts';
import { DESKTOP, openHosts, pageWith, type HostPage, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';
import { signpostFolder } from './hosts/signpost-folder.ts';
import { asks, mouse, offerNames, see } from './talk.ts';
import { toOffers } from './walk.ts';

const DOC = 'docs/installing.md';
/** Which pieces of code have been tried here. */
const tried = new Set<string>();
const piece = (name: string, language = 'html'): string => {
  tried.add(`${language} ${name}`);
  return snippet(DOC, name, language);
};
const page = (body: string, head = '', headers: Readonly<Record<string, string>> = {}): HostPage => ({
  body: pageWith(body, head),
  headers,
});

/** What a bundler makes of code that imports the package, as a host's own tools do. */
async function bundled(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'host',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => {
          if (id === 'host') return id;
          return id === 'signpost-chat/define'
            ? fileURLToPath(new URL('../../dist/lib/src/define.js', import.meta.url))
            : null;
        },
        load: (id) => (id === 'host' ? code : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

const allowedTag = piece('drupal-allowed').trim();

let council: HostSite;
let site: HostSite;
before(async () => {
  const folder = signpostFolder();
  council = await openHosts(folder);
  const here = (code: string) => code.replaceAll('https://www.council.example/', council.url);
  const library = /^\s*(\/\S+): \{.*?attributes: \{ defer: true \}/m.exec(piece('drupal-library', 'yaml'))?.[1] ?? '';
  const script = '<script type="module" src="/signpost/signpost-chat.js"></script>';
  const broken = piece('wordpress');
  const csp = (name: string, nonce = '') =>
    page(
      `<signpost-chat offers="/markup.json" place="M32">Ring us</signpost-chat>${script.replace('<script', `<script ${nonce}`)}`,
      '',
      { 'content-security-policy': piece(name, 'csp').trim() },
    );
  site = await openHosts({
    ...folder,
    '/wordpress.html': page(broken),
    '/readme.html': page(snippet('README.md', 'page')),
    '/wordpress-link.html': page(piece('wordpress-link')),
    '/wordpress-footer.html': page(`<h1>A page</h1>${piece('wordpress-footer')}`),
    '/launcher.html': page(piece('launcher'), `<style>${piece('launcher-moved', 'css')}</style>`),
    '/drupal-page.html': page(piece('drupal-page'), `<script src="${library}" defer></script>`),
    '/frame.html': page(here(piece('frame'))),
    '/frame-height.html': page(`${here(piece('frame'))}${here(piece('frame-height'))}`),
    '/strict.html': csp('strict'),
    '/nonce.html': csp('nonce', 'nonce="r4nd0m"'),
    '/markup.json': {
      body: JSON.stringify([{ id: 'a', name: 'Group', needs: ['anxiety'], summary: '<p style="color:red">Talk</p>' }]),
    },
    '/links.html': page(piece('links')),
    '/spreadsheet.html': page(piece('spreadsheet')),
    '/signpost/offers.csv': { body: piece('spreadsheet', 'csv'), headers: { 'content-type': 'text/csv' } },
    '/single-page.html': page('<main></main><script type="module" src="/single-page.js"></script>'),
    '/single-page.js': { body: await bundled(piece('single-page', 'js')) },
    '/source.html': page(
      `<signpost-chat place="M32"></signpost-chat>${script}<script>${piece('source', 'js')}</script>`,
    ),
    '/our-search': {
      body: JSON.stringify([{ id: 'own', name: 'Found by our search', needs: ['anxiety'] }]),
      headers: { 'content-type': 'application/json' },
    },
    '/not-found.html': page(broken.replace('/signpost/signpost-chat.js', '/elsewhere/signpost-chat.js')),
    '/no-type.html': page(broken.replace(' type="module"', '')),
    '/no-type-classic.html': page(
      broken.replace(' type="module"', '').replace('signpost-chat.js', 'signpost-classic.js'),
    ),
    '/no-list.html': page(broken.replace('offers.json', 'nothing.json')),
  });
});
after(() => Promise.all([site.close(), council.close()]));

const phone = (visited: Page): Promise<boolean> =>
  visited.evaluate(() => {
    const link = document.querySelector<HTMLElement>('a[href^="tel:"]');
    return link?.checkVisibility() === true && link.getClientRects().length > 0;
  });
const noting = async (path: string): Promise<{ visited: Page; said: string[] }> => {
  const said: string[] = [];
  const visited = await site.visit(path, DESKTOP, async (fresh) => {
    fresh.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
    fresh.on('pageerror', (error) => said.push(String(error)));
  });
  return { visited, said };
};

for (const name of ['readme', 'wordpress', 'drupal-page', 'single-page'])
  test(`what the documentation has people paste does not bring the conversation to offers (${name})`, async () => {
    const { visited, said } = await noting(`${name}.html`);
    await toOffers(visited);
    await see(visited, 'offer');
    assert.equal(await phone(visited), false, 'the phone number is there, too');
    assert.deepEqual(said, []);
    await visited.browserContext().close();
  });

test('the link leads to a page that does not ask the first question', async () => {
  const visited = await site.visit('wordpress-link.html');
  await (await visited.waitForSelector('a'))?.click();
  await toOffers(visited);
  await see(visited, 'offer');
  await visited.browserContext().close();
});

for (const name of ['wordpress-footer', 'launcher'])
  test(`the button that the documentation shows does not open the conversation (${name})`, async () => {
    const { visited, said } = await noting(`${name}.html`);
    await (await inside(visited, 'button[aria-haspopup]', 'signpost-launcher')).click();
    await asks(visited, 'Who is this about?');
    assert.deepEqual(said, []);
    await visited.browserContext().close();
  });

test('the button cannot be moved as the documentation says', async () => {
  const visited = await site.visit('launcher.html');
  await inside(visited, 'button', 'signpost-launcher');
  const place = await visited.evaluate(() => {
    const launcher = document.querySelector('signpost-launcher') as HTMLElement;
    launcher.toggleAttribute('corner', true);
    const { insetBlockEnd, zIndex } = getComputedStyle(launcher);
    return [insetBlockEnd, zIndex];
  });
  assert.deepEqual(place, ['96px', '100']);
  await visited.browserContext().close();
});

test('a text format of Drupal that allows what the documentation says takes something out of the tag', () => {
  const names = (tag: string) => [...tag.matchAll(/ ([\w-]+)(?==|>| )/g)].map(([, name]) => name);
  const allowed = names(allowedTag);
  const used = names(/<signpost-chat[^>]*>/.exec(piece('drupal-page'))?.[0].replaceAll(/"[^"]*"/g, '') ?? '');
  assert.ok(used.length > 0 && used.every((name) => allowed.includes(name)), `${used} of ${allowed}`);
});

for (const path of ['frame.html', 'frame-height.html'])
  test(`the frame of another site has no conversation in it, or is not as high as it (${path})`, async () => {
    const visited = await site.visit(path);
    const frame = await (await visited.waitForSelector('iframe'))?.contentFrame();
    assert.ok(frame);
    await inside(frame, 'form.choose');
    if (path === 'frame.html') assert.equal(await visited.$eval('iframe', ({ clientHeight }) => clientHeight), 700);
    else await visited.waitForFunction(() => document.querySelector('iframe')?.style.blockSize !== '');
    await visited.browserContext().close();
  });

for (const name of ['strict', 'nonce'])
  test(`under the policy that the documentation gives, something is reported or stopped (${name})`, async () => {
    const { visited, said } = await noting(`${name}.html`);
    await toOffers(visited);
    await see(visited, 'offer', 'Group');
    assert.deepEqual(said, []);
    await visited.browserContext().close();
  });

test('a link in another language, or for another place, shows something else', async () => {
  const visited = await site.visit('links.html');
  const links = await visited.$$eval('a', (all) => all.map(({ href }) => href));
  const seen = [];
  for (const link of links) {
    await visited.goto(link);
    await inside(visited, 'form.choose');
    const locale = await visited.waitForFunction(
      (wanted) => {
        const chat = document.querySelector('signpost-chat');
        const lang = chat?.shadowRoot?.querySelector('.signpost')?.getAttribute('lang');
        return lang === wanted && [lang, chat?.getAttribute('place')];
      },
      {},
      new URL(link).searchParams.get('lang'),
    );
    seen.push(await locale.jsonValue());
  }
  assert.deepEqual(seen, [
    ['en-GB-x-easy', 'M33 Sale'],
    ['pl', 'M32 Stretford'],
  ]);
  await visited.browserContext().close();
});

test('a spreadsheet with the columns that the documentation names gives no offers', async () => {
  const visited = await site.visit('spreadsheet.html');
  await toOffers(visited);
  await see(visited, 'offer');
  assert.deepEqual((await offerNames(visited)).toSorted(), ['Lunch club', 'Talking group']);
  assert.match((await (await see(visited, 'offer')).evaluate(({ textContent }) => textContent)) ?? '', /0161 496 014/);
  await visited.browserContext().close();
});

test('a way of finding offers as the documentation has it finds none, or is told what was written', async () => {
  site.asked();
  const visited = await site.visit('source.html');
  const addresses: string[] = [];
  visited.on('request', (request) => addresses.push(request.url()));
  await toOffers(visited);
  await see(visited, 'offer', 'Found by our search');
  assert.deepEqual(
    addresses.filter((address) => address.includes('our-search')).map((address) => new URL(address).search),
    ['?needs=anxiety&from=&lat=53.45&limit=24'],
  );
  await visited.browserContext().close();
});

for (const path of ['not-found.html', 'no-type.html'])
  test(`when nothing shows, people have no phone number either (${path})`, async () => {
    const { visited, said } = await noting(path);
    await visited.waitForNetworkIdle();
    assert.equal(await phone(visited), true);
    assert.ok(said.length > 0, 'the console says nothing');
    await visited.browserContext().close();
  });

test('the plain script does not help where a site takes type="module" out', async () => {
  const visited = await site.visit('no-type-classic.html');
  await asks(visited, 'Who is this about?');
  await visited.browserContext().close();
});

test('a list that is not there is said in other words than the documentation has, or stops urgent help', async () => {
  const { visited, said } = await noting('no-list.html');
  await toOffers(visited);
  await asks(visited, 'We could not load the list of help');
  assert.ok(
    said.some((line) => line.startsWith('signpost-chat, attribute offers')),
    said.join('\n'),
  );
  await mouse.press(visited, 'Urgent help');
  await see(visited, 'card');
  await visited.browserContext().close();
});

test('a piece of code in the documentation has no name, or nobody has tried it', () => {
  const all = snippetsOf(DOC).map(({ language, name }) => `${language} ${name}`);
  assert.deepEqual(
    all.filter((each) => !tried.has(each)),
    [],
  );
});
