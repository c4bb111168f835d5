// How long it takes to find among 100 to 50,000 offers (the last in shards), in a real Chromium, as it is and with the CPU slowed 4 times:
//   node test/bench/offers.bench.mjs
// Real offers, repeated with words and places of their own. Exits with 1 when a target is missed.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { browserArguments, ensureBrowser } from '../tool/find-browser.mjs';
import { makeShards } from '../../src/cli/make-shards.ts';
import { unpack } from '../../src/place/centres.ts';
import { OUTCODE_TABLE } from '../../src/place/outcode-table.ts';
import { strip } from '../tool/strip-types.mjs';

const root = new URL('../../', import.meta.url);
const SIZES = [100, 1_000, 5_000];
/** Too many for one file: a folder of shards. */
const SHARDED = 50_000;
/** Milliseconds at the 95th percentile, without slowdown. */
export const TARGET = { offers: 5_000, p95: 16 };

const hash = (seed) => (Math.imul(seed + 1, 2_654_435_761) >>> 0).toString(36);
const text = (path) => readFile(new URL(path, root), 'utf8');

export async function manyOffers(count) {
  const files = await Promise.all(
    ['demo/offers/greater-manchester-all.json', 'demo/offers/invented-town.json'].map(text),
  );
  const base = files.flatMap((file) => JSON.parse(file).offers);
  const offers = Array.from({ length: count }, (_, index) => {
    const offer = base[index % base.length];
    const round = Math.floor(index / base.length);
    if (round === 0) return offer;
    const places = offer.places?.map(({ lat = 53.4, lon = -2.3 }) => ({
      lat: lat + ((round % 5) - 2) * 0.1,
      lon: lon + (Math.floor(round / 5) - 2) * 0.1,
    }));
    return {
      ...offer,
      id: `${offer.id}~${round}`,
      name: `${offer.name} ${hash(index)}`,
      summary: `${offer.summary ?? ''} ${hash(index * 7)}`,
      ...(places && { places }),
    };
  });
  return { version: 1, source: { name: 'Bench' }, offers };
}

async function serve() {
  const made = new Map();
  const shards = makeShards(await manyOffers(SHARDED), unpack(OUTCODE_TABLE));
  const shard = (name) => (name === 'manifest.json' ? shards.manifest : shards.files.get(name));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/')
      return send(
        'text/html',
        `<!doctype html><script type="importmap">{"imports":{"fuse.js":"/node_modules/fuse.js/dist/fuse.mjs"}}</script>`,
      );
    const name = /^\/shards\/(.+)$/.exec(pathname)?.[1];
    if (name) {
      const file = shard(name);
      // Compressed as any web server would, so that the page can say how much came over the wire.
      return file
        ? response
            .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
            .end(gzipSync(JSON.stringify(file)))
        : response.writeHead(404).end();
    }
    const size = /^\/offers-(\d+)\.json$/.exec(pathname)?.[1];
    try {
      if (size)
        return send(
          'application/json',
          made.get(size) ?? made.set(size, JSON.stringify(await manyOffers(Number(size)))).get(size),
        );
      const body = await text(`.${pathname}`);
      return send('text/javascript', pathname.endsWith('.ts') ? strip(body) : body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** What people of 15 in three places might ask, each in a conversation of its own. */
const QUERIES = Array.from({ length: 61 }, (_, seed) => ({
  needs: [['anxiety', 'low-mood'], ['activities'], ['housing-money'], ['sleep', 'exam-stress']][seed % 4],
  groupings: [],
  how: [],
  wants: [],
  outcode: ['M33', 'BL1', 'SK8'][seed % 3],
  areas: ['Trafford'],
  who: 'me',
  age: { min: 15, max: 15 },
  seed,
  limit: 6,
}));

/** Runs in the page. */
async function inPage(size, questions, queries) {
  const [{ loadOffers }, { findOffers }, { OfferIndex }, { loadNearWords }, { loadCentres }, { milesFrom }] =
    await Promise.all(
      ['offers/load', 'offers/find', 'offers/search', 'offers/near-words', 'place/centres', 'place/distance'].map(
        (name) => import(`/src/${name}.ts`),
      ),
    );
  const distance = milesFrom(await loadCentres());
  const timed = (run) => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const sorted = (times) => times.toSorted((a, b) => a - b);
  const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  let started = performance.now();
  const file = await loadOffers(`/offers-${size}.json`, { fetch: (input, init) => fetch(input, init) });
  const load = performance.now() - started;
  const first = timed(() => findOffers(file, queries[0], distance));
  // Each question five times, in turn with all others so that nothing is kept ready for it; the shortest is its time. On
  // a busy machine the others tell how long something else held the processor.
  const shortest = (each, run) => {
    const best = each.map(() => Infinity);
    for (let round = 0; round < 5; round++)
      each.forEach(
        (one, at) =>
          (best[at] = Math.min(
            best[at],
            timed(() => run(one)),
          )),
      );
    return sorted(best);
  };
  const finds = shortest(queries.slice(1), (query) => findOffers(file, query, distance));
  started = performance.now();
  const index = new OfferIndex(file.offers);
  const build = performance.now() - started;
  const near = await loadNearWords(index.words);
  const searches = shortest(questions, (ask) => index.search({ text: ask }, 6, near));
  return {
    load,
    first,
    find: [at(finds, 0.5), at(finds, 0.95)],
    build,
    search: [at(searches, 0.5), at(searches, 0.95)],
    memory: performance.memory?.usedJSHeapSize ?? 0,
  };
}

/** Runs in the page: a question a fresh start, over shards. */
async function shardsInPage(queries) {
  const [{ openOffers }, { loadCentres }, { milesFrom }] = await Promise.all(
    ['offers/open-offers', 'place/centres', 'place/distance'].map((name) => import(`/src/${name}.ts`)),
  );
  const distance = milesFrom(await loadCentres());
  const times = [];
  let [most, requests] = [0, 0];
  for (const query of queries.slice(0, 40)) {
    performance.clearResourceTimings();
    const started = performance.now();
    const finder = await openOffers(new URL('/shards/manifest.json', location.href).href, {
      fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
    });
    await finder.find(query, distance);
    times.push(performance.now() - started);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/shards/'));
    requests = Math.max(requests, asked.length);
    most = Math.max(
      most,
      asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  }
  times.sort((a, b) => a - b);
  return { p50: times[20], p95: times[38], most, requests };
}

export async function benchOffers(sizes = SIZES) {
  const questions = (await text('test/corpus/offers.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).ask);
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments, '--enable-precise-memory-info'],
  });
  const rows = [];
  for (const size of sizes)
    for (const slowdown of [1, 4]) {
      const tab = await browser.newPage();
      await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await tab.goto(server.url);
      rows.push({
        size,
        slowdown,
        gzip: gzipSync(JSON.stringify(await manyOffers(size))).length,
        ...(await tab.evaluate(inPage, size, questions, QUERIES)),
      });
      await tab.close();
    }
  const sharded = [];
  for (const slowdown of [1, 4]) {
    const tab = await browser.newPage();
    await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.goto(server.url);
    sharded.push({ slowdown, ...(await tab.evaluate(shardsInPage, QUERIES)) });
    await tab.close();
  }
  await browser.close();
  server.close();
  return { rows, sharded };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows, sharded } = await benchOffers();
  const ms = (time) => `${time.toFixed(1)} ms`;
  console.log(
    '| Offers | CPU | File, gzip | Read | First question | Find, p50 | p95 | Index | Words, p50 | p95 | Memory |',
  );
  console.log('| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const row of rows)
    console.log(
      `| ${[row.size, `÷ ${row.slowdown}`, `${Math.round(row.gzip / 1024)} kB`, ms(row.load), ms(row.first), ms(row.find[0]), ms(row.find[1]), ms(row.build), ms(row.search[0]), ms(row.search[1]), `${Math.round(row.memory / 1e6)} MB`].join(' | ')} |`,
    );
  for (const { slowdown, p50, p95, most, requests } of sharded)
    console.log(
      `${SHARDED} offers in shards, CPU ÷ ${slowdown}: a first question p50 ${ms(p50)}, p95 ${ms(p95)}, at most ${requests} requests and ${(most / 1000).toFixed(1)} kB gzip`,
    );
  const missed = rows.filter(
    ({ size, slowdown, find, search }) =>
      size === TARGET.offers && slowdown === 1 && Math.max(find[1], search[1]) > TARGET.p95,
  );
  if (sharded.some(({ most, requests }) => most > 80_000 || requests > 3)) {
    console.error('Missed: a question over shards takes at most 3 requests and 80 kB gzip.');
    process.exitCode = 1;
  }
  if (missed.length > 0) {
    console.error(
      `Missed: ${TARGET.offers} offers were to be found in within ${TARGET.p95} ms at the 95th percentile.`,
    );
    process.exitCode = 1;
  }
}
