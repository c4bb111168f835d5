import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, type HostSite } from './hosts/host-site.ts';
import { CHECKS, checkStep } from './access/checks.ts';
import { turnHasFocus } from './access/focus.ts';
import { listen, saidSince, saysTooMuch } from './access/live.ts';
import { comesTo, go, openWalks, press, say, startWalk } from './access/walk-page.ts';
import { FLOWS, walksThrough } from './access/walks.ts';

const FOCUS = 'the focus is on what is new, in sight, after every answer and Back';
const LIVE = 'no live region says the question too, or anything twice';

let site: HostSite;
before(async () => void (site = await openWalks()));
after(() => site.close());

// One walk for all checks: to come to a step takes longer than to look at it.
for (const flow of FLOWS)
  test(`every step of ${flow}`, async (t) => {
    const wrong = Object.fromEntries([FOCUS, LIVE, ...Object.keys(CHECKS)].map((check) => [check, [] as string[]]));
    for (const walk of walksThrough(flow)) {
      const page = await startWalk(site, flow, walk, PHONE);
      await go(page, flow, walk, async (stop) => {
        const note = (check: string, line: string) => void wrong[check]?.push(`${stop.step}: ${line}`);
        const at = walk.stops.indexOf(stop);
        if (at === 0) await listen(page);
        else {
          for (const line of await saysTooMuch(page)) note(LIVE, line);
          await turnHasFocus(page, 'after an answer').catch((error: Error) => note(FOCUS, error.message));
        }
        if (!stop.isNew) return;
        await checkStep(page, note);
        const before = walk.stops[at - 1];
        if (!before?.event || before.event.type.startsWith('offers.')) return;
        await press(page, 'button', 'Back');
        await comesTo(page, before);
        await turnHasFocus(page, 'after Back').catch((error: Error) => note(FOCUS, error.message));
        await say(page, flow, before, before.event);
        await comesTo(page, stop);
        // Said again, as it was asked again.
        await saidSince(page);
      });
      await page.browserContext().close();
    }
    for (const [check, lines] of Object.entries(wrong))
      await t.test(check, () => assert.equal(lines.length, 0, lines.join('\n')));
  });
