import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cyGB } from '../../src/locale/cy-GB.ts';
import { enGBEasy } from '../../src/locale/en-GB-x-easy.ts';
import { pl } from '../../src/locale/pl.ts';
import { ur } from '../../src/locale/ur.ts';
import { unfold } from './access/axe.ts';
import { turnedNumbers, wrongVoices } from './access/voices.ts';
import { go, openWalks, startWalk, type Spoken } from './access/walk-page.ts';
import { FLOWS, walksThrough } from './access/walks.ts';
import { inside } from './hosts/inside.ts';
import { PHONE, type HostSite } from './hosts/host-site.ts';

const LANGUAGES: readonly Spoken[] = [
  { tag: 'ur', first: ur },
  { tag: 'cy-GB', first: cyGB },
  { tag: 'pl', first: pl },
  { tag: 'en-GB-x-easy', first: enGBEasy },
];
const VOICE = 'words are said in the voice of another language';
const NUMBER = 'a number runs from the right';

for (const spoken of LANGUAGES)
  describe(spoken.tag, () => {
    let site: HostSite;
    before(async () => void (site = await openWalks(spoken)));
    after(() => site.close());

    for (const flow of FLOWS)
      test(`every step of ${flow}`, async (t) => {
        const wrong = { [VOICE]: new Set<string>(), [NUMBER]: new Set<string>() };
        for (const [nth, walk] of walksThrough(flow).entries()) {
          const page = await startWalk(site, flow, walk, PHONE);
          const look = async (step: string): Promise<void> => {
            await unfold(page);
            for (const line of await wrongVoices(page)) wrong[VOICE].add(`${step}: ${line}`);
            for (const line of await turnedNumbers(page)) wrong[NUMBER].add(`${step}: ${line}`);
          };
          await go(
            page,
            flow,
            walk,
            async (stop) => {
              await page.waitForSelector(`signpost-chat >>> .signpost[lang="${spoken.tag}"]`);
              if (stop.isNew) await look(stop.step);
              if (nth > 0 || stop !== walk.stops[0]) return;
              for (const part of ['.card', '.turn']) {
                await (await inside(page, '.urgent-help')).click();
                await inside(page, part);
                if (part === '.card') await look('urgent help');
              }
            },
            spoken,
          );
          await page.browserContext().close();
        }
        for (const [check, lines] of Object.entries(wrong)) await t.test(check, () => assert.deepEqual([...lines], []));
      });
  });

test('a sentence in the wrong voice, or a number that is turned round, is let through', async () => {
  const site = await openWalks({ tag: 'ur', first: ur });
  const page = await startWalk(site, 'what-matters', { offers: 'some' }, PHONE);
  await (await inside(page, '.signpost[lang=ur] .urgent-help')).click();
  await inside(page, '.card');
  const found = async (selector: string, change: { lang?: string; dir?: string }): Promise<string> => {
    const spoil = (wanted: string, to: object) => {
      for (const each of document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll(wanted) ?? [])
        Object.assign(each, to);
    };
    await page.evaluate(spoil, selector, change);
    return [...(await wrongVoices(page)), ...(await turnedNumbers(page))].join('\n');
  };
  assert.equal(await found('p', {}), '');
  assert.match(await found('[lang=en-GB]', { lang: 'ur' }), /ur: "Call 999/);
  assert.match(await found('.signpost', { lang: 'en' }), /en: ".*فوری مدد/);
  assert.match(await found('bdi', { dir: 'rtl' }), /116 123|0800 1111/);
  await site.close();
});
