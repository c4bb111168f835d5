import type { Page } from 'puppeteer-core';

/** As much of the virtual screen reader as is used here. */
interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** A screen reader that hears what is inside the widget: it does not look into shadow roots, so it starts inside. */
export interface ScreenReader {
  /** What was said since the last call. What was typed or pressed is left out, and so is silence. */
  heard(): Promise<readonly string[]>;
  /** Everything from the top to the end, as somebody reads it with the arrow keys. */
  readAll(): Promise<readonly string[]>;
}

export async function startScreenReader(page: Page): Promise<ScreenReader> {
  await page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as { virtual: Virtual };
    const container = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost');
    if (!container) throw new Error('There is no widget to read.');
    await virtual.start({ container });
    Object.assign(window, { virtual });
  }, '/packages/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
  let already = 0;
  const log = () => page.evaluate(() => (window as unknown as { virtual: Virtual }).virtual.spokenPhraseLog());
  return {
    heard: async () => {
      const all = await log();
      const fresh = all.slice(already);
      already = all.length;
      return fresh.filter((phrase) => !/^(button|checkbox|textbox|polite: *$)/.test(phrase));
    },
    readAll: async () => {
      const read = await page.evaluate(async () => {
        const { virtual } = window as unknown as { virtual: Virtual };
        const container = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost');
        await virtual.stop();
        if (container) await virtual.start({ container });
        const first = await virtual.lastSpokenPhrase();
        const phrases = [first];
        // It begins anew after the end.
        for (;;) {
          await virtual.next();
          const phrase = await virtual.lastSpokenPhrase();
          if (phrase === first || phrases.length > 2000) return phrases;
          phrases.push(phrase);
        }
      });
      already = (await log()).length;
      return read;
    },
  };
}
