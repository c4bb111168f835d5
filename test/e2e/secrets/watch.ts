import type { Page } from 'puppeteer-core';

/** Something that could have carried or kept data: through which channel, and what. */
export interface Use {
  readonly channel: string;
  readonly what: string;
}

/** Watches, from before any script of a page, every interface of the browser that can carry data out of an element or keep it. */
export const watch = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(wrapAll);

/** What was used since the page began. */
export const used = (page: Page): Promise<readonly Use[]> =>
  page.evaluate(() => (window as unknown as { used: Use[] }).used);

/** Runs in the page, so that all it needs is inside it. */
function wrapAll(): void {
  const used: { channel: string; what: string }[] = [];
  Object.assign(window, { used });
  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Event) return `${value.type} ${textOf({ ...value, isTrusted: undefined })}`;
    if (value instanceof Error) return value.message;
    if (value instanceof FormData || value instanceof URLSearchParams) return [...value].join(' ');
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      return new TextDecoder().decode(value as ArrayBuffer);
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const note = (channel: string, values: readonly unknown[]): void =>
    void used.push({ channel, what: values.map(textOf).join(' ') });
  const calls = (target: object | undefined, channel: string, ...names: string[]): void => {
    for (const name of names) {
      const original = (target as Record<string, unknown> | undefined)?.[name];
      if (!target || typeof original !== 'function') continue;
      const wrapped = function (this: unknown, ...values: unknown[]): unknown {
        note(channel, [name, ...values]);
        return new.target ? Reflect.construct(original, values) : Reflect.apply(original, this, values);
      };
      Object.defineProperty(target, name, {
        configurable: true,
        writable: true,
        value: Object.assign(wrapped, { prototype: original.prototype as unknown }),
      });
    }
  };
  const sets = (target: object, channel: string, name: string): void => {
    const original = Object.getOwnPropertyDescriptor(target, name);
    if (!original?.set) return;
    const { set } = original;
    Object.defineProperty(target, name, {
      ...original,
      set(value: unknown) {
        note(channel, [value]);
        set.call(this, value);
      },
    });
  };
  const of = (name: string): object | undefined =>
    (window as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype;

  calls(window, 'fetch', 'fetch', 'fetchLater');
  calls(of('XMLHttpRequest'), 'request', 'open', 'send', 'setRequestHeader');
  calls(of('Navigator'), 'beacon', 'sendBeacon');
  calls(
    window,
    'connection',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'Worker',
    'SharedWorker',
  );
  calls(of('ServiceWorkerContainer'), 'service worker', 'register');
  calls(of('Storage'), 'storage', 'setItem', 'removeItem', 'clear');
  calls(of('IDBFactory'), 'database', 'open', 'deleteDatabase');
  calls(of('CacheStorage'), 'cache', 'open');
  calls(of('StorageManager'), 'files', 'getDirectory', 'persist');
  calls(of('CookieStore'), 'cookie', 'set', 'delete');
  sets(Document.prototype, 'cookie', 'cookie');
  sets(Document.prototype, 'title', 'title');
  sets(window, 'window name', 'name');
  calls(of('History'), 'history', 'pushState', 'replaceState', 'back', 'go');
  calls(of('Navigation'), 'history', 'navigate', 'updateCurrentEntry', 'back', 'traverseTo');
  calls(window, 'window', 'open', 'print', 'alert', 'confirm', 'prompt');
  calls(window, 'message', 'postMessage', 'BroadcastChannel');
  calls(of('MessagePort'), 'message', 'postMessage');
  calls(of('BroadcastChannel'), 'message', 'postMessage');
  calls(of('Clipboard'), 'clipboard', 'write', 'writeText', 'read', 'readText');
  calls(of('Document'), 'clipboard', 'execCommand');
  calls(of('Navigator'), 'share', 'share', 'vibrate', 'setAppBadge', 'registerProtocolHandler');
  calls(of('CredentialsContainer'), 'credentials', 'create', 'get', 'store');
  calls(window, 'notification', 'Notification');
  calls(of('SpeechSynthesis'), 'speech', 'speak');
  calls(of('Performance'), 'performance', 'mark', 'measure');
  calls(of('HTMLFormElement'), 'form', 'submit');
  calls(of('EventTarget'), 'event', 'dispatchEvent');
  calls(console, 'console', 'log', 'info', 'warn', 'error', 'debug', 'table', 'dir');
  calls(of('URL') && URL, 'object address', 'createObjectURL');

  // What a page can see of the widget from outside: its element, and everything around it.
  new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes } of changes) {
      const value = attributeName
        ? (target as Element).getAttribute(attributeName)
        : [...addedNodes].map(({ textContent }) => textContent).join(' ');
      if (document.readyState === 'complete') note('page', [target.nodeName, attributeName, value]);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
