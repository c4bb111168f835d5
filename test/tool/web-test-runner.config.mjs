// Browser tests: real Chromium by default; BROWSERS=chromium,firefox,webkit runs more.
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArguments, browserPath } from './find-browser.mjs';
import { cdpCommand } from './cdp-command.mjs';
import { countReporter } from './count-reporter.mjs';
import { wtrStripTypes } from './strip-types.mjs';

export default {
  rootDir: new URL('../..', import.meta.url).pathname,
  files: 'test/browser/**/*.test.ts',
  // XState's "import" condition leads to CommonJS; "module" leads to its ES build.
  nodeResolve: { browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['module', 'development'] },
  plugins: [wtrStripTypes(), cdpCommand(), a11ySnapshotPlugin()],
  reporters: [countReporter()],
  browsers: [
    chromeLauncher({
      // Every tab believes that it has the focus, so tests in parallel tabs can use the keyboard.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: { executablePath: browserPath(), args: browserArguments },
    }),
  ],
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000 } },
};
