// BROWSERS=chromium,firefox?,webkit? names the browsers for the tests. A question mark leaves one out, with a line that
// says so, where it is not there and can't be installed; without it that is a failure.
import { ensureBrowser } from './find-browser.mjs';

const KNOWN = ['chromium', 'firefox', 'webkit'];
export const ALL_BROWSERS = KNOWN.join(',');

/** Reads BROWSERS; Chromium alone when there is none. Throws when it names something else. */
export function wantedBrowsers(list = process.env.BROWSERS || 'chromium') {
  return list.split(',').map((each) => {
    const [, name, isOptional] = /^\s*(\w+)(\??)\s*$/.exec(each) ?? [];
    if (!KNOWN.includes(name))
      throw new Error(
        `There is no browser "${each}". Set BROWSERS to one or more of ${ALL_BROWSERS}, with commas between them.`,
      );
    return { name, isOptional: isOptional === '?' };
  });
}

/** Finds or installs each that is wanted. Answers with the names of those that are here; throws with what to install. */
export function ensureBrowsers(list) {
  const here = wantedBrowsers(list).flatMap(({ name, isOptional }) => {
    try {
      ensureBrowser(name);
      return [name];
    } catch (error) {
      if (!isOptional) throw error;
      console.log(`– ${name} is left out. ${error.message}`);
      return [];
    }
  });
  if (here.length === 0) throw new Error('None of the browsers in BROWSERS is here. Add chromium to them.');
  return here;
}
