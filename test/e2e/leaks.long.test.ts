import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pressNamed, until } from './access/by-name.ts';
import { chatTag, DESKTOP, openHosts, pageWith, type HostSite } from './hosts/host-site.ts';

const TIMES = 10;

let site: HostSite;
before(async () => {
  site = await openHosts({
    '/empty.html': { body: pageWith('<main></main><script type="module" src="/dist/signpost-chat.js"></script>') },
    '/launchers.html': {
      body: pageWith('<main></main><script type="module" src="/dist/signpost-launcher.js"></script>'),
    },
  });
});
after(() => site.close());

/** Counts, from before any script, what lives on after its owner: listeners, timers, observers. Runs in the page. */
function count(): void {
  const timers = new Set<number>();
  const frames = new Set<number>();
  const observers = new Set<object>();
  const listeners = { window: 0, document: 0, media: 0 };
  Object.assign(window, {
    alive: () => ({ timers: timers.size, frames: frames.size, observers: observers.size, ...listeners }),
  });
  const { setTimeout: later, clearTimeout: noLater, setInterval: often, clearInterval: noOften } = window;
  Object.assign(window, {
    setTimeout: (run: (...values: unknown[]) => void, wait?: number, ...values: unknown[]) => {
      const id = later(() => {
        timers.delete(id);
        run(...values);
      }, wait);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      noLater(id);
    },
    setInterval: (run: () => void, wait?: number) => {
      const id = often(run, wait);
      timers.add(id);
      return id;
    },
    clearInterval: (id: number) => {
      timers.delete(id);
      noOften(id);
    },
  });
  const frame = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (run) => {
    const id = frame((time) => {
      frames.delete(id);
      run(time);
    });
    frames.add(id);
    return id;
  };
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const { observe, disconnect } = Observer.prototype as {
      observe: (...values: unknown[]) => void;
      disconnect: () => void;
    };
    Object.assign(Observer.prototype, {
      observe(this: object, ...values: unknown[]) {
        observers.add(this);
        observe.apply(this, values);
      },
      disconnect(this: object) {
        observers.delete(this);
        disconnect.apply(this);
      },
    });
  }
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const kindOf = (target: unknown) =>
    target === undefined || target === window
      ? 'window'
      : target === document
        ? 'document'
        : target instanceof MediaQueryList
          ? 'media'
          : undefined;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...values: Parameters<typeof add>) {
    const kind = kindOf(this);
    if (kind) listeners[kind] += 1;
    add.apply(this, values);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...values: Parameters<typeof remove>) {
    const kind = kindOf(this);
    if (kind) listeners[kind] -= 1;
    remove.apply(this, values);
  };
}

interface Alive {
  readonly counted: Readonly<Record<string, number>>;
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  readonly elements: number;
}

/** What is alive once everything that nobody holds is gone. */
async function alive(page: Page, tag: string): Promise<Alive> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype as object, tag);
  const all = await page.queryObjects(prototype);
  const elements = await all.evaluate((each) => (each as unknown as unknown[]).length);
  await all.dispose();
  await prototype.dispose();
  await session.detach();
  return {
    counted: await page.evaluate(() => (window as unknown as { alive: () => Record<string, number> }).alive()),
    nodes: Nodes,
    listeners: JSEventListeners,
    heap: JSHeapUsedSize,
    elements,
  };
}

const QUESTION = '.turn [data-turn]';

async function talkOnce(page: Page): Promise<void> {
  await page.evaluate((tag) => document.querySelector('main')?.insertAdjacentHTML('beforeend', tag), chatTag());
  await until(page, QUESTION, 'Who is this about?');
  await pressNamed(page, 'My child');
  await until(page, 'textarea');
  await page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.querySelector('textarea')?.focus());
  await page.keyboard.type('she cannot sleep');
  await pressNamed(page, 'Continue');
  await until(page, QUESTION, 'different');
  await pressNamed(page, 'Urgent help');
  await until(page, '.card');
  await pressNamed(page, 'Urgent help');
  await pressNamed(page, 'Show me what there is now');
  await until(page, '.offer');
  await page.evaluate(() => document.querySelector('signpost-chat')?.remove());
  await page.waitForNetworkIdle({ idleTime: 50 });
}

async function openOnce(page: Page): Promise<void> {
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<signpost-launcher><p>Ring us</p></signpost-launcher>'),
  );
  await page.evaluate(() => document.querySelector('signpost-launcher')?.shadowRoot?.querySelector('button')?.click());
  await until(page, QUESTION, 'Who is this about?');
  await pressNamed(page, 'My child');
  await until(page, 'textarea');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('signpost-launcher')?.remove());
  await page.waitForNetworkIdle({ idleTime: 50 });
}

for (const [path, tag, once] of [
  ['empty.html', 'signpost-chat', talkOnce],
  ['launchers.html', 'signpost-launcher', openOnce],
] as const)
  test(`something of ${tag} lives on when it was added, talked to and removed ${TIMES} times`, async () => {
    const page = await site.visit(path, DESKTOP, (fresh) => fresh.evaluateOnNewDocument(count));
    // What is loaded once and kept for the next conversation is there after the second.
    for (let turn = 0; turn < 2; turn++) await once(page);
    const before = await alive(page, tag);
    for (let turn = 0; turn < TIMES; turn++) await once(page);
    const now = await alive(page, tag);
    assert.deepEqual(now.counted, before.counted, 'listeners, timers or observers were left');
    assert.equal(now.elements, 0, 'an element that was removed is still held');
    assert.ok(now.nodes - before.nodes < 2 * TIMES, `${now.nodes - before.nodes} nodes were left`);
    assert.ok(now.listeners - before.listeners < TIMES, `${now.listeners - before.listeners} listeners were left`);
    const grown = (now.heap - before.heap) / 1024;
    // One conversation holds about 1 MB: what is left of ten must be less than a tenth of one for each.
    assert.ok(grown < 100 * TIMES, `the heap grew by ${grown.toFixed(0)} kB`);
    await page.browserContext().close();
  });

test('the counting can fail: it sees what is left behind', async () => {
  const page = await site.visit('empty.html', DESKTOP, (fresh) => fresh.evaluateOnNewDocument(count));
  await talkOnce(page);
  const before = await alive(page, 'signpost-chat');
  await page.evaluate(() => {
    addEventListener('resize', () => undefined);
    setInterval(() => undefined, 1000);
    new ResizeObserver(() => undefined).observe(document.body);
    Object.assign(window, { held: document.createElement('signpost-chat') });
  });
  const now = await alive(page, 'signpost-chat');
  assert.equal(now.elements, 1);
  for (const kind of ['timers', 'observers', 'window'])
    assert.equal(now.counted[kind], (before.counted[kind] ?? 0) + 1, kind);
  await page.browserContext().close();
});
