import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { asks, mouse, see, text } from './talk.ts';
import { chatScript, chatTag, DESKTOP, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/route.html': {
      body: pageWith(`<main><section id="a">${chatTag()}</section><section id="b"></section></main>${chatScript}`),
    },
    '/two.html': {
      body: pageWith(
        `<div id="one">${chatTag('lang="en-GB" flow="what-matters"')}</div><div id="two">${chatTag('lang="en-GB-x-easy" flow="check-in"')}</div>${chatScript}`,
      ),
    },
    '/late.html': {
      body: pageWith(
        `${chatTag()}<script type="module">globalThis.load = () => import('/dist/signpost-chat.js')</script>`,
      ),
    },
    '/twice.html': {
      body: pageWith(
        `${chatTag()}${chatScript}<script type="module" src="/dist/signpost-chat.js?again"></script><script type="module">import '/dist/signpost-chat.js?third'</script>`,
      ),
    },
    '/broken.html': { body: pageWith(`${chatTag()}<script type="module" src="/broken.js"></script>`) },
    '/broken.js': { body: 'throw new Error("blocked")' },
    '/plain.html': { body: pageWith(chatTag()) },
  });
});
after(() => site.close());

const problemsOf =
  (problems: string[]) =>
  async (page: Page): Promise<void> => {
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    page.on('pageerror', (error) => problems.push(String(error)));
  };

async function toWords(page: Page): Promise<void> {
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await mouse.write(page, 'half a sen');
}

test('a conversation is lost when the page moves the widget', async () => {
  const page = await site.visit('route.html');
  await toWords(page);
  for (const place of ['b', 'a', 'b'])
    await page.evaluate((id) => {
      const chat = document.querySelector('signpost-chat');
      if (chat) document.getElementById(id)?.append(chat);
    }, place);
  await asks(page, 'What matters');
  const box = await see(page, 'box');
  assert.equal(await box.evaluate((each) => (each as HTMLTextAreaElement).value), 'half a sen');
  await box.type('tence about sleep');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  assert.match(await text(page), /half a sentence about sleep/);
  await page.browserContext().close();
});

test('a conversation is still there for the next person when the page removed the widget and adds it again', async () => {
  const problems: string[] = [];
  const page = await site.visit('route.html', DESKTOP, problemsOf(problems));
  await toWords(page);
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await page.evaluate(async () => {
    const chat = document.querySelector('signpost-chat');
    chat?.remove();
    await new Promise((done) => setTimeout(done));
    if (chat) document.getElementById('b')?.append(chat);
  });
  await asks(page, 'Who is this about?');
  assert.doesNotMatch(await text(page), /half a sen/);
  await mouse.press(page, 'Me');
  const box = await see(page, 'box');
  assert.equal(await box.evaluate((each) => (each as HTMLTextAreaElement).value), '');
  assert.deepEqual(problems, []);
  await page.browserContext().close();
});

test('a widget that is added by a script, as frameworks do, does not start', async () => {
  const page = await site.visit('route.html');
  await asks(page, 'Who is this about?');
  await page.evaluate(() => {
    document.querySelector('signpost-chat')?.remove();
    const chat = document.createElement('signpost-chat');
    Object.assign(chat, { flow: 'check-in', offers: '/demo/offers/greater-manchester.json', place: 'M32 Stretford' });
    document.getElementById('b')?.append(chat);
  });
  await asks(page, 'Is it helping');
  await page.browserContext().close();
});

test('two widgets on a page share something: words, answers, urgent help or language', async () => {
  const page = await site.visit('two.html');
  await inside(page, 'form.choose', '#one signpost-chat');
  await inside(page, 'form.check-in', '#two signpost-chat');
  await (await inside(page, '.go-on', '#one signpost-chat')).click();
  await inside(page, 'textarea', '#one signpost-chat');
  assert.ok(await page.$('#two signpost-chat >>> form.check-in'), 'an answer in one moved the other');
  await (await inside(page, '.urgent-help', '#two signpost-chat')).click();
  await inside(page, '.card', '#two signpost-chat');
  assert.equal(await page.$('#one signpost-chat >>> .card'), null, 'urgent help opened in both');
  const [one, two] = await page.$$eval('signpost-chat', (all) =>
    all.map((each) => each.shadowRoot?.querySelector('.signpost')?.getAttribute('lang')),
  );
  assert.deepEqual([one, two], ['en-GB', 'en-GB-x-easy']);
  await page.browserContext().close();
});

test('a page shows nothing until the widget is upgraded late, or the conversation does not start then', async () => {
  const page = await site.visit('late.html');
  assert.match(
    await page.evaluate(() => document.querySelector<HTMLElement>('signpost-chat')?.innerText ?? ''),
    /Ring us on 0161 496 0000/,
  );
  await page.evaluate(() => {
    // Set before there is a class for the element, as frameworks do.
    Object.assign(document.querySelector('signpost-chat') ?? {}, { flow: 'check-in' });
    return (globalThis as unknown as { load: () => Promise<unknown> }).load();
  });
  await asks(page, 'Is it helping');
  await page.browserContext().close();
});

test('a property that was set before the upgrade hides the element’s own', async () => {
  const page = await site.visit('late.html');
  await page.evaluate(() => {
    Object.assign(document.querySelector('signpost-chat') ?? {}, { offers: '/demo/offers/invented-town.json' });
    return (globalThis as unknown as { load: () => Promise<unknown> }).load();
  });
  await asks(page, 'Who is this about?');
  const isOwn = await page.evaluate(() => {
    const chat = document.querySelector('signpost-chat');
    return [Object.hasOwn(chat ?? {}, 'offers'), (chat as unknown as { offers: string } | null)?.offers];
  });
  assert.deepEqual(isOwn, [false, '/demo/offers/invented-town.json']);
  await page.evaluate(() => Object.assign(document.querySelector('signpost-chat') ?? {}, { flow: 'check-in' }));
  await asks(page, 'Is it helping');
  await page.browserContext().close();
});

test('a page that loads the script twice, or three times, breaks', async () => {
  const problems: string[] = [];
  const page = await site.visit('twice.html', DESKTOP, problemsOf(problems));
  await asks(page, 'Who is this about?');
  await page.waitForNetworkIdle();
  await mouse.press(page, 'Me');
  await asks(page, 'What matters');
  assert.deepEqual(problems, []);
  await page.browserContext().close();
});

for (const path of ['plain.html', 'broken.html'])
  test(`people have no phone number where the widget cannot run (${path})`, async () => {
    const page = await site.visit(path, DESKTOP, (fresh) => fresh.setJavaScriptEnabled(path !== 'plain.html'));
    const number = await page.waitForSelector('signpost-chat p', { visible: true });
    assert.ok(number);
    await page.browserContext().close();
  });

const onServer = async (script: string): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
    })
  ).stdout;

test('importing the package on a server touches a page that is not there', async () => {
  // Lit looks whether there is a document, and brings stand-ins for elements of its own.
  const said = await onServer(`
    const touched = [];
    for (const name of ['document', 'location', 'localStorage', 'sessionStorage', 'history', 'matchMedia', 'requestAnimationFrame'])
      Object.defineProperty(globalThis, name, { configurable: true, get: () => void (/node_modules/.test(new Error().stack.split('\\n')[2]) || touched.push(name)) });
    const all = [];
    for (const path of ['index', 'define', 'define-launcher', 'flow/index', 'understand/index', 'offers/index']) all.push(...Object.keys(await import('./dist/lib/src/' + path + '.js')));
    console.log(JSON.stringify({ touched, isWhole: all.includes('SignpostChat') }));
  `);
  assert.deepEqual(JSON.parse(said), { touched: [], isWhole: true });
});

test('importing the launcher on a server throws', async () => {
  assert.match(
    await onServer(`console.log(typeof (await import('./src/define-launcher.ts')).SignpostLauncher)`),
    /^function/,
  );
});
