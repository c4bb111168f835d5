import type { Page } from 'puppeteer-core';

/** What a page did to the device while it was watched. */
export interface Kept {
  readonly copied: string[];
  readonly opened: string[];
  readonly shared: { readonly title?: string; readonly text?: string }[];
  readonly wrote: string[];
}
export const kept = (page: Page): Promise<Kept> => page.evaluate(() => (window as unknown as { kept: Kept }).kept);

/** Stands in for the device from before the page's first script, and notes what is asked of it. Runs in the page. */
export function device(refuse: boolean): void {
  const noted: Kept = { copied: [], opened: [], shared: [], wrote: [] };
  Object.assign(window, { kept: noted, print: () => undefined });
  const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  navigator.clipboard.writeText = (words) => (refuse ? no() : Promise.resolve(void noted.copied.push(words)));
  navigator.share = (data = {}) =>
    refuse ? no() : Promise.resolve(void noted.shared.push(data as Kept['shared'][number]));
  const click = HTMLElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    noted.opened.push(this.href);
    if (!this.href.startsWith('mailto:')) click.call(this);
  };
  const wrap = (target: object, name: string): void => {
    const original = (target as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      value(this: unknown, ...args: unknown[]) {
        noted.wrote.push(name);
        return original.apply(this, args);
      },
    });
  };
  wrap(Storage.prototype, 'setItem');
  wrap(IDBFactory.prototype, 'open');
  wrap(CacheStorage.prototype, 'open');
  wrap(History.prototype, 'pushState');
  wrap(History.prototype, 'replaceState');
  wrap(Navigator.prototype, 'sendBeacon');
}
