import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { connect, fill, search } from '../../demo/search-server/server.mjs';
import { makeShards, type Shards } from '../../src/cli/make-shards.ts';
import type { OffersFile } from '../../src/offers/offer.ts';
import { unpack } from '../../src/place/centres.ts';
import { OUTCODE_TABLE } from '../../src/place/outcode-table.ts';
import { feed, type Feed, type Handler } from '../offers/mock-feed.ts';
import { openOwnPage, type OwnPage } from './own-page.ts';
import { openSite, type Site } from './site.ts';
import { offerNames, see, text } from './talk.ts';
import { press, tell, toOffers, walk } from './walk.ts';

const read = (name: string) => readFileSync(new URL(`../../demo/offers/${name}`, import.meta.url), 'utf8');
const file = JSON.parse(read('greater-manchester.json')) as OffersFile;
const CSV = 'Service name,What it helps with,Age range\r\n"Lunch club, Tuesdays",anxiety,11 to 18\r\n';
/** What a host keeps behind a search service: one offer that the service does not have. */
const BEHIND = {
  version: 1,
  source: { name: 'Behind' },
  offers: [{ id: 'b', name: 'Kept behind', needs: ['anxiety'] }],
};

const KENT = {
  version: 1,
  source: { name: 'Kent' },
  offers: [
    { id: 'k', name: 'Club in Kent', needs: ['anxiety'], how: ['group'], places: [{ postcode: 'ME14 1XX' }] },
    { id: 'o', name: 'Online for Kent', needs: ['anxiety'], how: ['online'], areas: ['Kent'] },
    { id: 'n', name: 'Everywhere', needs: ['anxiety'], how: ['online'], national: true },
  ],
};
const OTHER = {
  version: 1,
  source: { name: 'Other' },
  offers: [{ id: 'l', name: 'Library for everybody', needs: ['activities'], national: true }],
};

let site: Site;
let host: OwnPage;
/** Where the offers are: as with most hosts, not on the site of the page. */
let served: Feed;
let shards: Shards;
let database: Awaited<ReturnType<typeof connect>>;
/** Paths with their queries that were asked of the host, and how many bytes went out for each. */
let asked: { path: string; bytes: number }[] = [];

const answer: Handler = (url, response) => {
  response.setHeader('access-control-allow-origin', '*');
  const send = (body: string, type = 'application/json') => {
    const packed = gzipSync(body);
    asked.push({ path: url.pathname + url.search, bytes: packed.length });
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(packed);
  };
  const shard = /^\/shards\/(.+)$/.exec(url.pathname)?.[1];
  if (shard !== undefined) {
    const part = shard === 'manifest.json' ? shards.manifest : shards.files.get(shard);
    if (part === undefined) return false;
    return send(JSON.stringify(part));
  }
  switch (url.pathname) {
    case '/kent.json':
      return send(JSON.stringify(KENT));
    case '/other.json':
      return send(JSON.stringify(OTHER));
    case '/behind.json':
      return send(JSON.stringify(BEHIND));
    // As a spreadsheet in the cloud does: the published address leads on to another.
    case '/pub':
      return void response.writeHead(307, { location: '/sheet?download=1' }).end();
    case '/sheet':
      return send(CSV, 'text/csv');
    case '/search':
      return void search(database, url.searchParams).then((found) =>
        send(JSON.stringify({ ...found, source: file.source })),
      );
    case '/silent':
      return void asked.push({ path: url.pathname, bytes: 0 });
    case '/failing':
      return void response.writeHead(503).end();
    default:
      return false;
  }
};

before(async () => {
  database = await connect('');
  await fill(database, file);
  shards = makeShards(file, unpack(OUTCODE_TABLE));
  site = await openSite();
  host = await openOwnPage(site, {});
  served = await feed(answer);
});
after(async () => {
  host.close();
  await served.close();
  await site.close();
  await database.close();
});

test('a sheet published as CSV is read straight from the page, through the redirect that such addresses make', async () => {
  asked = [];
  const { page } = await host.visit(`offers="${served.address}/pub?output=csv"`);
  await toOffers(page);
  await see(page, 'offer', 'Lunch club, Tuesdays');
  assert.match(await text(page), /Because you said: worry and anxiety/, 'what a column says is the reason');
  await page.close();
});

test('a search service answers from PostgreSQL, and what is sent to it is ids only', async () => {
  asked = [];
  const { page } = await host.visit(
    `offers="${served.address}/search ${served.address}/behind.json" offers-from="search"`,
  );
  await toOffers(page);
  await see(page, 'offer');
  const known = new Set(file.offers.map(({ name }) => name));
  const names = await offerNames(page);
  assert.ok(names.length >= 3 && names.every((name) => known.has(name)), names.join(' · '));
  assert.ok(
    names.some((name) => /anxiety/i.test(name)),
    names.join(' · '),
  );
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/search?needs=anxiety&limit=24'],
  );
  await page.close();
});

for (const service of ['silent', 'failing'])
  test(`a search service that is ${service} does not keep anybody waiting: the list behind it is shown`, async () => {
    asked = [];
    const { page } = await host.visit(
      `offers="${served.address}/${service} ${served.address}/behind.json" offers-from="search"`,
    );
    await toOffers(page);
    const started = performance.now();
    await see(page, 'offer', 'Kept behind');
    const waited = performance.now() - started;
    assert.ok(waited < 4_000, `${Math.round(waited)} ms`);
    if (service === 'silent') assert.ok(waited > 1_000, 'it is given its two seconds');
    await page.close();
  });

test('a folder of shards: three requests and 80 kB answer a question', async () => {
  asked = [];
  const { page } = await host.visit(`offers="${served.address}/shards/manifest.json" place="M33 Sale"`);
  await toOffers(page);
  await see(page, 'offer');
  const bytes = asked.reduce((sum, each) => sum + each.bytes, 0);
  assert.match(asked[1]?.path ?? '', /^\/shards\/anxiety-\d+\.json$/);
  assert.ok(asked.length <= 3, asked.map(({ path }) => path).join(' '));
  assert.ok(bytes <= 80_000, `${bytes} bytes`);
  assert.ok((await offerNames(page)).some((name) => /anxiety|counsel|mind|mood/i.test(name)));
  await page.close();
});

test('scenario 17: who lives elsewhere is not shown what only the area of the website may use, and is told where to look', async () => {
  const { page } = await host.visit(`offers="${served.address}/kent.json" place="ME14 Kent"`);
  const onTheWay = {
    'Who is this about': press('Me'),
    'What matters': tell('', 'Worry, panic or stress'),
    'safe right now': press('Yes'),
    'How old': press('18 to 25'),
    'How would help need to be': tell('', 'I live somewhere else'),
  };
  await walk(page, onTheWay, 'could fit');
  await see(page, 'offer', 'Everywhere');
  assert.deepEqual(await offerNames(page), ['Everywhere']);
  assert.doesNotMatch(await text(page), /about \d+ miles?/);
  assert.match(await text(page), /only for this area is not on this list/, 'what is missing is said, and why');
  await walk(page, { 'could fit': press('Skip this') }, 'ways to find more');
  assert.match(await text(page), /This website is for one area/);
  await page.close();
});

for (const [attribute, counted] of [
  ['report-steps', [{ needs: ['anxiety'], area: 'Kent' }]],
  ['', []],
] as const)
  test(`nothing fits: the nearest is shown with people to ask, and it is counted ${attribute ? 'without a word' : 'only where the host asked for it'}`, async () => {
    const { page } = await host.visit(`offers="${served.address}/other.json" place="ME14 Kent" ${attribute}`);
    await page.evaluate(() => {
      const gaps: unknown[] = [];
      Object.assign(globalThis, { gaps });
      document.addEventListener('signpost-gap', (event) => {
        const { needs, area } = event as Event & { needs: unknown; area: unknown };
        gaps.push({ needs, area });
      });
    });
    await toOffers(page);
    await see(page, 'offer', 'Library for everybody');
    assert.match(await text(page), /nothing that fits just what you said/);
    assert.match(await text(page), /someone you trust/i, 'a person to ask');
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { gaps: unknown }).gaps), counted);
    await page.close();
  });

test('a postcode of Northern Ireland: offers are found, and it is said plainly that there are no distances', async () => {
  const { page } = await host.visit(`offers="${served.address}/behind.json" place="BT7 Belfast"`);
  await toOffers(page);
  await see(page, 'offer', 'Kept behind');
  assert.match(await text(page), /We can’t work out how far away things are from BT7\./);
  await page.close();
});
