// Firefox for the browser tests, over WebDriver BiDi. What BiDi has no command for (media features, the accessibility tree)
// is asked of Firefox's own code, as its developer tools do: hence -remote-allow-system-access.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserPath } from './find-browser.mjs';

/** Runs a function inside Firefox's own window, with the page's tab as `this`. It sees nothing of this file. */
async function inFirefox(page, act, ...values) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const source = `(url, values) => (${act}).apply(gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url), JSON.parse(values))`;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [page.url(), JSON.stringify(values)].map((value) => ({ type: 'string', value })),
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result.value;
}

const OVERRIDES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};
const set = (page, name, value) =>
  inFirefox(
    page,
    function (name, value) {
      this.browsingContext[name] = value;
    },
    name,
    value,
  );

async function readTree(page) {
  const nodes = await inFirefox(page, function () {
    const service = Components.classes['@mozilla.org/accessibilityService;1'].getService(
      Components.interfaces.nsIAccessibilityService,
    );
    const read = (node, into) => {
      if (node.computedARIARole) into.push({ role: node.computedARIARole, name: node.name ?? '' });
      for (let child = node.firstChild; child; child = child.nextSibling) read(child, into);
      return into;
    };
    const page = service.getAccessibleFor(this)?.firstChild;
    return JSON.stringify(page ? read(page, []) : []);
  });
  return JSON.parse(nodes);
}

export function firefoxLauncher() {
  const launcher = chromeLauncher({
    puppeteer,
    // One tab at a time has the focus.
    concurrency: 1,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      return Object.assign(page, {
        emulateMediaFeatures: async (features) => {
          for (const [feature, name] of Object.entries(OVERRIDES))
            await set(page, name, features.find((each) => each.name === feature)?.value ?? 'none');
        },
        emulateMediaType: (type) => set(page, 'mediumOverride', type),
      });
    },
    launchOptions: {
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      args: ['-remote-allow-system-access'],
    },
  });
  return Object.assign(launcher, {
    reach: {
      accessibleNodes: (id) => readTree(launcher.getPage(id)),
      forceColours: (id, isOn) => set(launcher.getPage(id), OVERRIDES['forced-colors'], isOn ? 'active' : 'none'),
      print: (id) => launcher.getPage(id).pdf({ preferCSSPageSize: true }),
    },
  });
}
