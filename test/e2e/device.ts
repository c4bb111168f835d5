import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What a page saved on this device. */
export interface Saved {
  readonly name: string;
  readonly path: string;
  readonly content: string;
}

/** Waits for the file that comes of doing something. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Saved> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-saved-'));
  const client = await page.createCDPSession();
  const browserContextId = page.browserContext().id;
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(browserContextId && { browserContextId }),
  });
  const name = new Promise<string>((resolve) =>
    client.on('Browser.downloadWillBegin', (event) => resolve(event.suggestedFilename)),
  );
  const done = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    }),
  );
  await act();
  const path = join(folder, await name);
  await done;
  await client.detach();
  return { name: await name, path, content: readFileSync(path, 'utf8') };
}

/** What a phone reads that is held in front of the screen: a picture of the code, given to another library. */
export async function scan(page: Page, code: ElementHandle): Promise<string | undefined> {
  await code.scrollIntoView();
  const picture = await code.screenshot({ encoding: 'base64' });
  const blank = await page.browserContext().newPage();
  const { greys, width, height } = await blank.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const dots = context.getImageData(0, 0, image.width, image.height).data.filter((_, index) => index % 4 === 0);
    return { greys: [...dots].join(), width: image.width, height: image.height };
  }, picture);
  await blank.close();
  const dots = greys.split(',').flatMap((grey) => [Number(grey), Number(grey), Number(grey), 255]);
  return jsqr(new Uint8ClampedArray(dots), width, height)?.data;
}
