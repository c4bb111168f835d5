// Browser tests: in real Chromium by default; BROWSERS=chromium,firefox,webkit runs them in more.
import { browserCommands } from './browser-commands.mjs';
import { chromiumLauncher } from './chromium-launcher.mjs';
import { countReporter } from './count-reporter.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { wtrStripTypes } from './strip-types.mjs';
import { ensureBrowsers } from './wanted-browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

export default {
  rootDir: new URL('../..', import.meta.url).pathname,
  files: 'test/browser/**/*.test.ts',
  // XState's "import" condition leads to CommonJS; "module" leads to its ES build.
  nodeResolve: { browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['module', 'development'] },
  plugins: [wtrStripTypes(), browserCommands()],
  reporters: [countReporter()],
  browsers: ensureBrowsers().map((name) => launchers[name]()),
  // One browser after the other: on a small machine, two at once only wait for each other.
  concurrentBrowsers: 1,
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000 } },
};
