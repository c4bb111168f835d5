import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openOwnPage, type Files, type OwnPage } from './own-page.ts';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';
import { toOffers } from './walk.ts';

let site: Site;
let host: OwnPage;

/** What a host might really serve by mistake. */
const FILES: Files = {
  '/missing.json': () => ({ status: 404, body: 'Not found' }),
  '/empty.json': () => ({ body: '' }),
  '/page.json': () => ({ body: '<!doctype html><title>Log in</title>' }),
  '/half.json': () => ({ body: '{ "version": 1, "offers": [ { "id": "a", "na' }),
  '/shape.json': () => ({ body: '{ "hello": "world" }' }),
  '/huge.json': () => ({ body: Buffer.alloc(30 * 1024 * 1024 + 1, 32) }),
};

before(async () => {
  site = await openSite();
  host = await openOwnPage(site, FILES);
});
after(async () => {
  host.close();
  await site.close();
});

for (const [file, remedy] of Object.entries({
  '/missing.json': /404|not there|address/i,
  '/empty.json': /empty/i,
  '/page.json': /not JSON/i,
  '/half.json': /cut off|half|not whole/i,
  '/shape.json': /offers/i,
  '/huge.json': /30 MB|too big|too large/i,
}))
  test(`offers that are wrong (${file}) are said plainly, and urgent help and national contacts still work`, async () => {
    const { page, said } = await host.visit(`offers="${host.url}${file}"`);
    await toOffers(page);
    await asks(page, 'We could not load the list of help');
    assert.match(await text(page), /0800 1111/);
    await mouse.press(page, 'Urgent help');
    await see(page, 'card');
    const problem = said.find((line) => line.includes('attribute offers'));
    assert.ok(problem, `the console does not name the attribute: ${said.join('\n')}`);
    assert.match(problem, remedy);
    await page.close();
  });

test('an unknown value of an attribute is named with its remedy, and the conversation goes on without it', async () => {
  const { page, said } = await host.visit('nation="britain" place="Manchester" exit-to="weather"');
  const problems = said.join('\n');
  assert.match(problems, /nation="britain".*Use one of: england, wales, scotland, northern-ireland/);
  assert.match(problems, /place="Manchester".*first half of a postcode/);
  assert.match(problems, /exit-to="weather".*https:\/\//);
  await page.close();
});

for (const [flow, problem] of Object.entries({
  'missing/flow.json': /404|could not/i,
  'no-such-flow': /./,
  'half.json': /JSON/i,
}))
  test(`a flow that cannot be used (${flow}) leaves the built-in conversation running and is named in the console`, async () => {
    const { page, said } = await host.visit(`flow="${flow}"`);
    const line = said.find((each) => each.includes('attribute flow'));
    assert.ok(line, `the console does not name the attribute: ${said.join('\n')}`);
    assert.match(line, problem);
    await mouse.press(page, 'Me');
    await asks(page, 'What matters to you today?');
    await page.close();
  });

test('a place that is no postcode is said on the same page, and nothing that was ticked is lost', async () => {
  const page = await site.visit('school.html');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'Me');
  for (const question of ['What matters', 'different', 'What helps', 'What is happening already?']) {
    await asks(page, question);
    await mouse.press(page, 'Skip this');
  }
  await asks(page, 'safe right now?');
  await mouse.press(page, 'Yes');
  await asks(page, 'How old');
  await mouse.press(page, '11 to 15');
  await asks(page, 'How would help need to be');
  await mouse.tick(page, 'Online');
  await mouse.write(page, 'Leeds');
  await mouse.press(page, 'Continue');
  await page.waitForFunction(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes('We do not know that place'),
  );
  await asks(page, 'How would help need to be');
  const ticked = await page.evaluate(() =>
    [
      ...(document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ??
        []),
    ].map(({ value }) => value),
  );
  assert.deepEqual(ticked, ['online']);
  await page.close();
});
