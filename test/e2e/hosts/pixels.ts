import type { Browser } from 'puppeteer-core';

/** More than this between two colours (of 255) can be seen side by side. */
const VISIBLE = 32;

/**
 * The share of pixels that differ to the eye between two pictures, 0 to 1. Pictures of different sizes differ wholly.
 * The browser itself decodes them, so that no library is needed.
 */
export async function differentPixels(browser: Browser, wanted: Uint8Array, found: Uint8Array): Promise<number> {
  const page = await browser.newPage();
  const inBase64 = [wanted, found].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  const share = await page.evaluate(
    async (sources, visible) => {
      const pictures = await Promise.all(
        sources.map(async (source) => {
          const bitmap = await createImageBitmap(await (await fetch(source)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const [one, two] = pictures;
      if (!one || !two || one.width !== two.width || one.height !== two.height) return 1;
      let different = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if (
          [0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (two.data[at + channel] ?? 0)) > visible)
        )
          different += 1;
      return different / (one.width * one.height);
    },
    inBase64,
    VISIBLE,
  );
  await page.close();
  return share;
}
