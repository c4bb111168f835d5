// As much of W3C WebDriver (https://www.w3.org/TR/webdriver2/) as the WebKit tests need.
import { createServer } from 'node:net';

/** What WebDriver calls the keys that write no character (section 17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A port on loopback that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Asks again until the answer is true; the last error, or the time (in ms) that it took, is in what it throws. */
export async function until(is, what, most = 5000) {
  for (const started = performance.now(); ;) {
    let problem = '';
    try {
      if (await is()) return;
    } catch (error) {
      problem = ` ${error.message}`;
    }
    if (performance.now() - started > most) throw new Error(`${what} took longer than ${most} ms.${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function call(url, method, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (value?.error)
    throw new Error(`WebDriver could not ${method} ${new URL(url).pathname}: ${value.error}. ${value.message}`);
  return value;
}

/** Opens a session with a driver as soon as the driver answers. */
export async function openSession(driver, capabilities) {
  await until(async () => (await call(`${driver}/status`, 'GET')).ready, 'Starting the driver');
  const { sessionId } = await call(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const ask = (method, path, body) => call(`${driver}/session/${sessionId}${path}`, method, body);
  const act = (type, actions) => ask('POST', '/actions', { actions: [{ type, id: type, actions }] });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
  return {
    ask,
    /** Runs the body of a function in the page; elements can go in and come out. */
    run: (script, ...args) => ask('POST', '/execute/sync', { script, args }),
    close: () => ask('DELETE', ''),
    keyboard: {
      down: (name) => act('key', [key('keyDown', name)]),
      up: (name) => act('key', [key('keyUp', name)]),
      press: (name) => act('key', [key('keyDown', name), key('keyUp', name)]),
      type: (text) =>
        act(
          'key',
          [...text].flatMap((each) => [key('keyDown', each), key('keyUp', each)]),
        ),
    },
    mouse: {
      move: (x, y) => act('pointer', [move(x, y)]),
      click: (x, y, { button: name } = {}) =>
        act('pointer', [move(x, y), button('pointerDown', name), button('pointerUp', name)]),
      down: ({ button: name } = {}) => act('pointer', [button('pointerDown', name)]),
      up: ({ button: name } = {}) => act('pointer', [button('pointerUp', name)]),
    },
  };
}
