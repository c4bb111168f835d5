// Chromium for the browser tests, over its DevTools protocol.
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, browserPath } from './find-browser.mjs';

export function chromiumLauncher() {
  const launcher = chromeLauncher({
    // Every tab believes that it has the focus, so tests in parallel tabs can use the keyboard.
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: { executablePath: browserPath('chromium'), args: browserArguments },
  });
  const connections = new WeakMap();
  const send = async (id, method, params) => {
    const page = launcher.getPage(id);
    if (!connections.has(page)) connections.set(page, await page.createCDPSession());
    return connections.get(page).send(method, params);
  };
  return Object.assign(launcher, {
    name: 'Chromium',
    reach: {
      accessibleNodes: async (id) => {
        const { nodes } = await send(id, 'Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored }) => !ignored)
          .map(({ role, name }) => ({ role: role.value, name: name?.value ?? '' }));
      },
      forceColours: (id, isOn) =>
        send(id, 'Emulation.setEmulatedMedia', { features: isOn ? [{ name: 'forced-colors', value: 'active' }] : [] }),
      print: (id) => launcher.getPage(id).pdf({ preferCSSPageSize: true }),
    },
  });
}
