// `executeServerCommand('cdp', { method, params })` lets a browser test speak to Chromium's DevTools: the accessibility
// tree, forced colours, CPU throttling.
const sessions = new WeakMap();

export function cdpCommand() {
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.type !== 'puppeteer') throw new Error('The cdp command needs Chromium.');
      const page = session.browser.getPage(session.id);
      let connection = sessions.get(page);
      if (!connection) sessions.set(page, (connection = await page.createCDPSession()));
      return (await connection.send(payload.method, payload.params ?? {})) ?? {};
    },
  };
}
