// WebKitGTK's own small browser, driven over W3C WebDriver.
import { spawn } from 'node:child_process';
import { browserPath } from './find-browser.mjs';
import { openScreen } from './virtual-screen.mjs';
import { freePort, openSession } from './webdriver.mjs';

/** Starts it. Answers with its session, the `screen` that it is on, and `close`, which ends all that was started. */
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
  try {
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
  } catch (error) {
    end();
    throw error;
  }
}
