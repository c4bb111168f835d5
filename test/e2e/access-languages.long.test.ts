import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { enGBEasy } from '../../src/locale/en-GB-x-easy.ts';
import { ur } from '../../src/locale/ur.ts';
import { PHONE, type HostSite } from './hosts/host-site.ts';
import { CHECKS, checkStep } from './access/checks.ts';
import { turnHasFocus } from './access/focus.ts';
import { go, openWalks, startWalk, type Spoken } from './access/walk-page.ts';
import { walksThrough } from './access/walks.ts';

const LANGUAGES: Readonly<Record<string, Spoken>> = {
  'easy read, with its pictures': { tag: 'en-GB-x-easy', first: enGBEasy },
  'Urdu, from right to left': { tag: 'ur', first: ur },
};
const FOCUS = 'the focus is on what is new, in sight, after every answer';

for (const [name, spoken] of Object.entries(LANGUAGES))
  describe(name, () => {
    let site: HostSite;
    before(async () => void (site = await openWalks(spoken)));
    after(() => site.close());

    for (const flow of ['what-matters', 'check-in'] as const)
      test(`every step of ${flow}`, async (t) => {
        const wrong = Object.fromEntries([FOCUS, ...Object.keys(CHECKS)].map((check) => [check, [] as string[]]));
        for (const walk of walksThrough(flow)) {
          const page = await startWalk(site, flow, walk, PHONE);
          await go(
            page,
            flow,
            walk,
            async (stop) => {
              const note = (check: string, line: string) => void wrong[check]?.push(`${stop.step}: ${line}`);
              if (walk.stops.indexOf(stop) > 0)
                await turnHasFocus(page, 'after an answer').catch((error: Error) => note(FOCUS, error.message));
              // Its words and pictures come after the first question can be seen.
              await page.waitForSelector(`signpost-chat >>> .signpost[lang="${spoken.tag}"]`);
              if (stop.isNew) await checkStep(page, note);
            },
            spoken,
          );
          await page.browserContext().close();
        }
        for (const [check, lines] of Object.entries(wrong))
          await t.test(check, () => assert.equal(lines.length, 0, lines.join('\n')));
      });
  });
