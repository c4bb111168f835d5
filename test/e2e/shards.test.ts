import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { gzipSync } from 'node:zlib';
import { NEEDS, type NeedId } from '../../src/base/need.ts';
import { makeShards } from '../../src/cli/make-shards.ts';
import type { OffersFile } from '../../src/offers/offer.ts';
import type { OfferQuery } from '../../src/offers/query.ts';
import { unpack } from '../../src/place/centres.ts';
import { OUTCODE_TABLE } from '../../src/place/outcode-table.ts';
import { manyOffers } from '../bench/offers.bench.mjs';
import { browserArguments, browserPath } from '../tool/find-browser.mjs';

const OFFERS = 50_000;
const MOST_REQUESTS = 3;
const MOST_BYTES = 80_000;

/** An outcode of the cell with the fewest files: where little is near, more has to be looked for. */
let edge: string;
let browser: Browser;
let page: Page;
let close: () => void;
before(async () => {
  const shards = makeShards((await manyOffers(OFFERS)) as OffersFile, unpack(OUTCODE_TABLE));
  const files = shards.manifest.cells.map(
    (_, cell) => [...shards.files.keys()].filter((name) => name.endsWith(`-${cell}.json`)).length,
  );
  edge = shards.manifest.cells[files.indexOf(Math.min(...files))]?.split(' ')[0] ?? '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const name = /^\/shards\/(.+)$/.exec(pathname)?.[1];
    if (name === undefined) {
      if (!pathname.startsWith('/dist/'))
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Page');
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return createReadStream(new URL(`../..${pathname}`, import.meta.url)).pipe(response);
    }
    const file = name === 'manifest.json' ? shards.manifest : shards.files.get(name);
    if (!file) return response.writeHead(404).end();
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    return response.writeHead(200, headers).end(gzipSync(JSON.stringify(file)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  close = () => server.close();
  browser = await puppeteer.launch({ executablePath: browserPath() ?? '', args: browserArguments });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
after(async () => {
  await browser.close();
  close();
});

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly results: number;
}
/** Asks in the page, each time as the first question of a visit. */
const ask = (query: OfferQuery): Promise<Cost> =>
  page.evaluate(async (question) => {
    // The addresses of built files: the compiler knows only the sources.
    const built = (name: string) => import(`/dist/lib/src/${name}.js`) as Promise<Record<string, never>>;
    const { openOffers } = (await built('offers/index')) as unknown as typeof import('../../src/offers/index.ts');
    const { loadCentres } = (await built('place/centres')) as unknown as typeof import('../../src/place/centres.ts');
    const { milesFrom } = (await built('place/distance')) as unknown as typeof import('../../src/place/distance.ts');
    const distance = milesFrom(await loadCentres());
    performance.clearResourceTimings();
    const finder = await openOffers(new URL('/shards/manifest.json', location.href).href, {
      fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
    });
    const { results } = await finder.find(question, distance);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/shards/')) as PerformanceResourceTiming[];
    const bytes = asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { requests: asked.length, bytes, results: results.length };
  }, query);

/** No place, in the middle, at the edge, in Northern Ireland, and nowhere. */
const places = () => [undefined, 'M33', edge, 'BT1', 'ZZ99'];
const NEEDED: readonly (readonly NeedId[])[] = [
  [],
  ...NEEDS.map((need) => [need]),
  ['anxiety', 'low-mood'],
  ['sleep', 'exam-stress', 'bullying'],
  ['psychosis', 'ocd'],
  ['gender', 'identity-lgbtq', 'loneliness', 'friendships'],
  NEEDS,
];

test(`${OFFERS} offers in shards: no question takes more than ${MOST_REQUESTS} requests or ${MOST_BYTES / 1000} kB, and none that has an answer goes without`, async (context) => {
  const most = { requests: 0, bytes: 0 };
  let asked = 0;
  for (const [at, outcode] of places().entries())
    for (const needs of outcode === 'M33'
      ? NEEDED
      : NEEDED.filter((_, number) => number % 4 === at % 4 || number > NEEDS.length)) {
      const query: OfferQuery = {
        needs,
        groupings: at % 2 ? ['advice'] : [],
        how: [],
        wants: at === 0 ? ['elsewhere'] : [],
        ...(outcode ? { outcode } : {}),
        ...(at % 3 ? { age: { min: 15, max: 15 }, who: 'me' as const } : {}),
        seed: asked++,
        limit: 6,
      };
      const { requests, bytes, results } = await ask(query);
      const question = `${needs.join(' ')} ${outcode ?? 'no place'}, of ${edge}: ${requests} requests, ${bytes} bytes, ${results} results`;
      assert.ok(requests <= MOST_REQUESTS, question);
      assert.ok(bytes <= MOST_BYTES, question);
      if (outcode === 'M33') assert.ok(results > 0, question);
      most.requests = Math.max(most.requests, requests);
      most.bytes = Math.max(most.bytes, bytes);
    }
  context.diagnostic(
    `${asked} questions: at most ${most.requests} requests and ${(most.bytes / 1000).toFixed(1)} kB gzip`,
  );
});
