// Draws the view's hand-made models on a phone and a desktop, in light and dark, into screenshots/gallery/, to be looked at.
// node test/gallery.mjs [name…]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { browserArguments, browserPath } from './tool/find-browser.mjs';
import { rollupStripTypes } from './tool/strip-types.mjs';

const folder = fileURLToPath(new URL('../screenshots/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const SIZES = { phone: [360, 740], desktop: [1280, 800] };

const bundle = await rollup({
  input: fileURLToPath(new URL('./browser/view/gallery-page.ts', import.meta.url)),
  plugins: [nodeResolve({ extensions: ['.ts', '.mjs', '.js'] }), rollupStripTypes()],
});
const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: browserPath(), args: browserArguments });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setContent(
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><body style="margin:0"></body>',
  );
  await page.addScriptTag({ content: output[0].code });
  const names = await page.evaluate(() => window.gallery.names);
  for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each)))
    for (const [size, [width, height]] of Object.entries(SIZES))
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate((each) => window.gallery.show(each), name);
        await page.screenshot({ path: `${folder}${name}-${size}-${scheme}.png`, fullPage: true });
      }
} finally {
  await browser.close();
}
