// WebKit for the browser tests: WebKitGTK's own small browser, over W3C WebDriver. The page that it gives to the runner's
// commands has the shape of Playwright's, which those commands know.
import { spawn } from 'node:child_process';
import { browserPath } from './find-browser.mjs';
import { CORNER, openScreen } from './virtual-screen.mjs';
import { freePort, openSession, until } from './webdriver.mjs';

/** Starts the browser; answers with its session and the screen that it is on. */
export async function openWebKit() {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn(browserPath('webkit'), [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...screen.environment,
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      // A container's root may not make the sandbox; the tests open pages of their own on loopback only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const end = () => {
    driver.kill();
    screen.close();
  };
  process.once('exit', end);
  const session = await openSession(`http://127.0.0.1:${port}`, {
    pageLoadStrategy: 'none',
    // Full screen has no bars: the window is the page.
    'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
  });
  return {
    ...session,
    screen,
    async close() {
      await session.close();
      process.off('exit', end);
      end();
    },
  };
}

/** Media queries are asked again before a frame is drawn. */
const NEXT_FRAME = 'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))';

const FOLLOWS = `
  const [isDark, isStill] = arguments;
  return matchMedia('(prefers-color-scheme: dark)').matches === isDark && matchMedia('(prefers-reduced-motion: reduce)').matches === isStill;
`;

const asPage = ({ ask, run, screen, keyboard, mouse }) => ({
  keyboard,
  mouse,
  async setViewportSize({ width, height }) {
    await ask('POST', '/window/rect', { ...CORNER, width, height });
    await until(
      () => run('return innerWidth === arguments[0] && innerHeight === arguments[1]', width, height),
      `A window of ${width} by ${height}`,
    );
    await ask('POST', '/execute/async', { script: NEXT_FRAME, args: [] });
  },
  async emulateMedia({ colorScheme, reducedMotion, media = 'screen' }) {
    if (media !== 'screen') throw new Error('WebKitGTK shows a page only as a screen does. Ask with `itNeeds` first.');
    const isDark = colorScheme === 'dark';
    const isStill = reducedMotion === 'reduce';
    const follow = async (wish) => {
      screen.prefer(wish);
      await until(() => run(FOLLOWS, wish.isDark, wish.isStill), 'A change of the desktop settings');
    };
    // Movement is read anew only when something else changes as well.
    await follow({ isDark: !isDark, isStill });
    await follow({ isDark, isStill });
    await ask('POST', '/execute/async', { script: NEXT_FRAME, args: [] });
  },
});

/** Every element that could mean something, also in shadow roots. Runs in the page. */
const ELEMENTS = `
  const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  return within(document.body).filter((each) => each.checkVisibility());
`;

const CELLS = ['cell', 'columnheader', 'rowheader'];

export function webkitLauncher() {
  const active = new Set();
  let opening;
  const webkit = () => (opening ??= openWebKit());
  return {
    name: 'WebKit',
    type: 'playwright',
    // A driver has one session, and that one has one tab in front.
    concurrency: 1,
    cannot: {
      'forced colours': 'WebKit has no forced colours.',
      print: 'WebKitGTK’s driver has no command to print, and shows no page as paper.',
    },
    page: undefined,
    getPage() {
      return this.page;
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await webkit()).ask('GET', '/url'),
    async startSession(id, url) {
      const browser = await webkit();
      this.page = asPage(browser);
      active.add(id);
      await this.page.setViewportSize({ width: 800, height: 600 });
      await browser.ask('POST', '/url', { url });
    },
    async stopSession(id) {
      active.delete(id);
      const { ask } = await webkit();
      await ask('DELETE', '/actions');
      // An empty page ends whatever the tests left running.
      await ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug session here. Use Chromium for that.')),
    async stop() {
      if (opening) await (await opening).close();
    },
    reach: {
      async accessibleNodes() {
        const { ask, run } = await webkit();
        const nodes = [];
        for (const [reference] of (await run(ELEMENTS)).map(Object.values)) {
          const role = await ask('GET', `/element/${reference}/computedrole`);
          const name = await ask('GET', `/element/${reference}/computedlabel`);
          // WebKitGTK tells the words in a cell as its text and not as its name.
          nodes.push({
            role,
            name: name || !CELLS.includes(role) ? name : await ask('GET', `/element/${reference}/text`),
          });
        }
        return nodes;
      },
    },
  };
}
