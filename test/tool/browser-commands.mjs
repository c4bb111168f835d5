// What a test can ask of the browser itself, beside the runner's own commands. Each launcher answers in its `reach`.
import { inflateSync } from 'node:zlib';

/** Pages of a PDF. Firefox packs the list of them. */
function pagesOf(pdf) {
  const bytes = Buffer.from(pdf);
  const texts = [bytes.toString('latin1')];
  for (const { index, 0: start } of texts[0].matchAll(/\/ObjStm\b[^]*?stream\r?\n/g))
    texts.push(inflateSync(bytes.subarray(index + start.length), { finishFlush: 2 }).toString('latin1'));
  return texts.reduce((count, text) => count + (text.match(/\/Type\s*\/Page\b/g) ?? []).length, 0);
}

const COMMANDS = {
  /** Why this browser can't do something, or nothing. */
  'why-not': ({ browser }, what) => ({ why: browser.cannot?.[what] }),
  /** The page as assistive technology gets it: `{ role, name }` of each node, from the top. */
  'accessible-nodes': ({ browser, id }) => browser.reach.accessibleNodes(id),
  'force-colours': async ({ browser, id }, isOn) => {
    await browser.reach.forceColours(id, isOn);
    return true;
  },
  'printed-pages': async ({ browser, id }) => pagesOf(await browser.reach.print(id)),
};

export const browserCommands = () => ({
  name: 'browser-commands',
  executeCommand: ({ command, payload, session }) => COMMANDS[command]?.(session, payload),
});
