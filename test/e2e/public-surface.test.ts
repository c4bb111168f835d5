import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { OPTIONS } from '../../src/config/config.ts';
import { mouse, see, asks, offerNames } from './talk.ts';
import { toOffers } from './walk.ts';
import { chatScript, openHosts, pageWith, type HostPage, type HostSite } from './hosts/host-site.ts';
import { inside } from './hosts/inside.ts';

interface Named {
  readonly name: string;
}
interface Listed {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string; readonly static?: boolean })[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts?: readonly Named[];
}
const dist = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const { modules } = JSON.parse(dist('custom-elements.json')) as { modules: { declarations?: Partial<Listed>[] }[] };
const listed = (tag: string): Listed =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag) as Listed;
const names = (all: readonly Named[] = []): readonly string[] => all.map(({ name }) => name).toSorted();

/** The source of a page's own, set before the widget is there. It notes what it is told. */
const source = (body: string, tag = 'signpost-chat'): string =>
  `<script>const told = []; document.querySelector('${tag}').source = async (question) => { told.push(question); ${body} }</script>`;
const OWN =
  "return [{ id: 'own', name: 'Ours alone', needs: ['anxiety'], summary: '<b>Every</b> <i onclick=x()>week</i>' }]";
const tag = (attributes = ''): string => `<signpost-chat place="M32 Stretford" ${attributes}>Ring us</signpost-chat>`;
const page = (body: string): HostPage => ({ body: pageWith(body) });

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/plain.html': page(`${tag('report-steps')}${chatScript}`),
    '/events.html': page(
      `<script>const seen = []; for (const type of ['ready', 'problem', 'step', 'gap']) document.addEventListener('signpost-' + type, (event) => seen.push([event.type, event.constructor.name !== 'Event', event.composed]))</script>${tag('report-steps nation="france" offers="/nothing-fits.json"')}${chatScript}`,
    ),
    '/nothing-fits.json': { body: JSON.stringify([{ id: 'a', name: 'For something else', needs: ['money'] }]) },
    '/source.html': page(`${tag()}${source(OWN)}${chatScript}`),
    '/source-fails.html': page(
      `${tag('offers="/demo/offers/invented-town.json"')}${source("throw new Error('offline')")}${chatScript}`,
    ),
    '/source-launcher.html': page(
      `<signpost-launcher place="M32">Ring us</signpost-launcher>${source(OWN, 'signpost-launcher')}<script type="module" src="/dist/signpost-launcher.js"></script>`,
    ),
  });
});
after(() => site.close());
const told = (visited: Page): Promise<unknown> => visited.evaluate('told');

test('what editors and documentation are told of an attribute, a property or a method is not so', async () => {
  const chat = listed('signpost-chat');
  const launcher = listed('signpost-launcher');
  assert.deepEqual(names(chat.attributes), Object.keys(OPTIONS).toSorted());
  assert.deepEqual(names(launcher.attributes), [...Object.keys(OPTIONS), 'label', 'close-label', 'corner'].toSorted());
  const visited = await site.visit('plain.html');
  await asks(visited, 'Who is this about?');
  await visited.addScriptTag({ type: 'module', url: '/dist/signpost-launcher.js' });
  await visited.waitForFunction(() => customElements.get('signpost-launcher'));
  const found = await visited.evaluate(() => {
    const own = (tagName: string): readonly string[] => {
      const { prototype } = customElements.get(tagName) as CustomElementConstructor;
      return Object.getOwnPropertyNames(prototype);
    };
    const { observedAttributes } = customElements.get('signpost-chat') as unknown as { observedAttributes: string[] };
    return { observedAttributes, chat: own('signpost-chat'), launcher: own('signpost-launcher') };
  });
  assert.deepEqual([...new Set(found.observedAttributes)].toSorted(), names(chat.attributes));
  // What the browser and Lit call is nobody else's.
  const isTheirs = /^(constructor|render|updated|willUpdate|scheduleUpdate|\w+Callback)$/;
  assert.deepEqual(found.chat.filter((name) => !isTheirs.test(name)).toSorted(), names(chat.members));
  assert.deepEqual(
    names(launcher.members.filter(({ kind, ...each }) => kind === 'method' && !each.static)),
    found.launcher.filter((name) => !isTheirs.test(name)).toSorted(),
  );
  await visited.browserContext().close();
});

test('a slot or a custom property that a host is told of does nothing, or one is not told of', async () => {
  const chat = listed('signpost-chat');
  const visited = await site.visit('plain.html');
  const slots = new Set<string>();
  const note = async () => {
    const here = await visited.evaluate(() =>
      [...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('slot') ?? [])].map(
        ({ name }) => name,
      ),
    );
    here.forEach((name) => slots.add(name));
  };
  await asks(visited, 'Who is this about?');
  await note();
  await mouse.press(visited, 'Urgent help');
  await see(visited, 'card');
  await note();
  await mouse.press(visited, 'Urgent help');
  await mouse.press(visited, 'Me');
  await asks(visited, 'What matters');
  await note();
  // The launcher's own: where its close button goes. The nameless one is there until the conversation is.
  slots.delete('close');
  assert.deepEqual([...slots, ''].toSorted(), names(chat.slots));
  const styled = (...files: string[]): readonly string[] =>
    [
      ...new Set(
        files
          .map(dist)
          .join()
          .match(/--signpost-[a-z]+/g),
      ),
    ].toSorted();
  const first = /parts\/define-[\w-]+\.js/.exec(dist('signpost-chat.js'))?.[0] ?? 'signpost-chat.js';
  assert.deepEqual(styled(first), names(chat.cssProperties));
  assert.deepEqual(styled(first, 'signpost-launcher.js'), names(listed('signpost-launcher').cssProperties));
  await visited.browserContext().close();
});

test('an event that a host is told of is not sent, cannot be heard on the document, or has another name', async () => {
  const visited = await site.visit('events.html');
  await toOffers(visited);
  await visited.waitForFunction('new Set(seen.map(([type]) => type)).size === 4');
  const seen = (await visited.evaluate('seen')) as [string, boolean, boolean][];
  assert.deepEqual([...new Set(seen.map(([type]) => type))].toSorted(), names(listed('signpost-chat').events));
  assert.ok(seen.every(([, isOwn, isComposed]) => isOwn && isComposed));
  await visited.browserContext().close();
});

test('offers that a page finds in its own way are not shown, or the page is told what was written', async () => {
  const visited = await site.visit('source.html');
  await toOffers(visited);
  await see(visited, 'offer', 'Ours alone');
  const shown = await (await see(visited, 'offer')).evaluate(({ innerHTML }) => innerHTML);
  assert.match(shown, /Every\s+week/);
  assert.doesNotMatch(shown, /onclick/);
  const questions = (await told(visited)) as Record<string, unknown>[];
  assert.deepEqual(Object.keys(questions[0] ?? {}).toSorted(), [
    'areas',
    'groupings',
    'how',
    'limit',
    'near',
    'needs',
    'wants',
  ]);
  assert.deepEqual(questions[0]?.['needs'], ['anxiety']);
  assert.deepEqual(questions[0]?.['near'], { lat: 53.45, lon: -2.31 });
  await visited.browserContext().close();
});

test('people see no offers when a page’s own way of finding them fails, though a list stands behind it', async () => {
  const visited = await site.visit('source-fails.html');
  await toOffers(visited);
  await see(visited, 'offer');
  assert.ok((await offerNames(visited)).length > 1);
  await visited.browserContext().close();
});

test('a page’s own way of finding offers does not reach the conversation in a launcher', async () => {
  const visited = await site.visit('source-launcher.html');
  await (await inside(visited, 'button[aria-haspopup]', 'signpost-launcher')).click();
  await toOffers(visited);
  await see(visited, 'offer', 'Ours alone');
  await visited.browserContext().close();
});
