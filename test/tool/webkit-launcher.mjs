// WebKit for the browser tests. The page that it gives to the runner's commands has the shape of Playwright's, which those
// commands know.
import { openWebKit } from './open-webkit.mjs';
import { CORNER } from './virtual-screen.mjs';
import { until } from './webdriver.mjs';

/** Style sheets ask their media queries again before a frame is drawn. */
const NEXT_FRAME = 'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))';
const FOLLOWS = `
  const [isDark, isStill] = arguments;
  return matchMedia('(prefers-color-scheme: dark)').matches === isDark && matchMedia('(prefers-reduced-motion: reduce)').matches === isStill;
`;
/** Every element that can be seen and is not hidden from assistive technology (its driver tells the roles of those too). */
const ELEMENTS = `
  const isTold = ({ ariaHidden, inert }) => ariaHidden !== 'true' && !inert;
  const within = (root) => [...root.children].filter(isTold).flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : []), ...within(each)]);
  return within(document.body).filter((each) => each.checkVisibility());
`;
const CELLS = ['cell', 'columnheader', 'rowheader'];

const asPage = ({ ask, run, screen, keyboard, mouse }) => {
  const nextFrame = () => ask('POST', '/execute/async', { script: NEXT_FRAME, args: [] });
  const follow = async (wish) => {
    screen.prefer(wish);
    await until(() => run(FOLLOWS, wish.isDark, wish.isStill), 'A change of the desktop settings');
  };
  return {
    keyboard,
    mouse,
    async setViewportSize({ width, height }) {
      await ask('POST', '/window/rect', { ...CORNER, width, height });
      const isSo = 'return innerWidth === arguments[0] && innerHeight === arguments[1]';
      await until(() => run(isSo, width, height), `A window of ${width} by ${height}`);
      await nextFrame();
    },
    async emulateMedia({ colorScheme, reducedMotion, media = 'screen' }) {
      if (media !== 'screen') throw new Error('WebKitGTK shows a page only as a screen does. Say so with `itNeeds`.');
      const isDark = colorScheme === 'dark';
      const isStill = reducedMotion === 'reduce';
      // Style sheets hear of less movement only when the colours change as well.
      await follow({ isDark: !isDark, isStill });
      await follow({ isDark, isStill });
      await nextFrame();
    },
  };
};

async function accessibleNodes({ ask, run }) {
  const nodes = [];
  for (const [element] of (await run(ELEMENTS)).map(Object.values)) {
    const role = await ask('GET', `/element/${element}/computedrole`);
    const name = await ask('GET', `/element/${element}/computedlabel`);
    // WebKitGTK tells the words in a cell as its text and not as its name.
    nodes.push({ role, name: name || !CELLS.includes(role) ? name : await ask('GET', `/element/${element}/text`) });
  }
  return nodes;
}

export function webkitLauncher() {
  const active = new Set();
  let opening;
  let page;
  return {
    name: 'WebKit',
    type: 'playwright',
    // A driver has one session, and that one has one tab in front.
    concurrency: 1,
    cannot: {
      'forced colours': 'WebKit has no forced colours.',
      print: 'WebKitGTK’s driver has no command to print, and shows no page as paper.',
    },
    reach: { accessibleNodes: async () => accessibleNodes(await opening) },
    getPage: () => page,
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await opening).ask('GET', '/url'),
    async startSession(id, url) {
      const { ask } = await (opening ??= openWebKit());
      page ??= asPage(await opening);
      active.add(id);
      await page.setViewportSize({ width: 800, height: 600 });
      await ask('POST', '/url', { url });
    },
    async stopSession(id) {
      active.delete(id);
      const { ask } = await opening;
      await ask('DELETE', '/actions');
      // An empty page ends whatever the tests left running.
      await ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug session here. Use Chromium for that.')),
    async stop() {
      await (await opening)?.close();
    },
  };
}
