import type { CDPSession, Page } from 'puppeteer-core';
import { DESKTOP, type Size } from '../hosts/host-site.ts';

/** Ways in which people see a page. */
export interface Eyes {
  readonly name: string;
  readonly size: Size;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}
const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const still = { name: 'prefers-reduced-motion', value: 'reduce' };

export const EYES: readonly Eyes[] = [
  { name: 'light', size: DESKTOP, features: [light, still] },
  { name: 'dark', size: DESKTOP, features: [dark, still] },
  { name: 'forced colours', size: DESKTOP, features: [dark, still, { name: 'forced-colors', value: 'active' }] },
  { name: '320 px', size: { width: 320, height: 640 }, features: [light, still] },
];

/** What a session asked for ends with it, so that each page keeps its own. */
const sessions = new WeakMap<Page, CDPSession>();

/** Looks at a page with other eyes, and waits until what moves has come to rest. */
export async function lookWith(page: Page, { size, features }: Eyes): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  // Puppeteer's own way knows no forced colours.
  await session.send('Emulation.setEmulatedMedia', { features: features.map(({ name, value }) => ({ name, value })) });
  await page.setViewport(size);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.all(
      (document.querySelector('signpost-chat')?.shadowRoot?.getAnimations() ?? []).map(({ finished }) =>
        finished.catch(() => undefined),
      ),
    );
  });
}
