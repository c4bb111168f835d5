import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createImport } from '../../src/cli/import.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import type { OffersFile } from '../../src/offers/offer.ts';
import { feed, json, paged, services, v3, type Feed, type Handler } from './mock-feed.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harvest-'));
});
after(() => rm(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly names: string[];
  readonly file: OffersFile | undefined;
  readonly report: ImportReport;
  readonly waits: number[];
  readonly lines: string[];
  readonly feed: Feed;
}
let count = 0;

/** Imports a feed that is served by these handlers; waiting takes no time, and is recorded. */
async function harvest(
  handlers: Handler[],
  { path = '/services', args = [] as string[], out = join(folder, `${++count}.json`) } = {},
): Promise<Result> {
  const served = await feed(...handlers);
  const waits: number[] = [];
  const lines: string[] = [];
  const command = createImport({
    fetch,
    wait: (time) => (waits.push(time), Promise.resolve()),
    now: () => Date.parse('2026-11-21'),
    progress: (line) => void lines.push(line),
  });
  const report = `${out}.report.json`;
  try {
    const code = await command.run([served.address + path, '--out', out, '--report', report, '--pause', '0', ...args], {
      out: () => undefined,
      error: () => undefined,
    });
    const file = code === 0 ? (JSON.parse(await readFile(out, 'utf8')) as OffersFile) : undefined;
    return {
      code,
      names: file?.offers.map(({ name }) => name).sort() ?? [],
      file,
      report: JSON.parse(await readFile(report, 'utf8')) as ImportReport,
      waits,
      lines,
      feed: served,
    };
  } finally {
    await served.close();
  }
}
const all = services(7);
const names = all.map(({ name }) => name);

test('every envelope that real feeds use is read whole', async () => {
  const envelopes: Record<string, Parameters<typeof paged>[2]> = {
    v3,
    v1: ({ number, pages, last, records }) => ({
      totalElements: 7,
      totalPages: pages,
      number,
      size: 3,
      first: number === 1,
      last,
      content: records,
    }),
    'camelCase and perPage': ({ number, pages, last, records }) => ({
      totalItems: 7,
      totalPages: pages,
      pageNumber: number,
      perPage: 3,
      lastPage: last,
      contents: records,
    }),
    'lower case': ({ number, pages, last, records }) => ({
      totalelements: 7,
      totalpages: pages,
      number,
      last,
      content: records,
    }),
    'always one page': ({ last, records }) => ({ total_pages: 1, page_number: 1, last_page: last, contents: records }),
    'one page, last, but more promised': ({ records }) => ({
      total_items: 7,
      total_pages: 1,
      page_number: 1,
      last_page: true,
      contents: records,
    }),
    'total that is too small': ({ last, records }) => ({
      total_items: 2,
      total_pages: 3,
      last_page: last,
      contents: records,
    }),
    'bare list': ({ records }) => records,
  };
  for (const [kind, envelope] of Object.entries(envelopes)) {
    const result = await harvest([paged(all, 3, envelope)]);
    assert.deepEqual(result.names, names, kind);
    assert.deepEqual(result.report.failed, [], kind);
  }
});

test('an empty page that says it is not the last ends the reading, and so does a page that comes twice', async () => {
  const hull = await harvest([(_, response) => json(response, { totalelements: 0, last: false, content: [] })]);
  assert.equal(hull.code, 1);
  assert.equal(hull.feed.asked.length, 1);
  const same = await harvest([(_, response) => json(response, { last: false, content: all.slice(0, 3) })]);
  assert.deepEqual(same.names, names.slice(0, 3));
  assert.equal(same.feed.asked.length, 2);
});

test('a feed without end stops at the page cap and says so', async () => {
  const endless: Handler = (url, response) =>
    json(response, { contents: services(2, 2 * Number(url.searchParams.get('page'))) });
  const result = await harvest([endless], { args: ['--max-pages', '4'] });
  assert.equal(result.feed.asked.length, 4);
  assert.match(result.report.failed[0]?.why ?? '', /goes on after 4 pages/);
});

test('a busy or failing server is asked again, after as long as it wishes', async () => {
  let asked = 0;
  const busy: Handler = (_, response) => {
    asked += 1;
    if (asked === 1) return void response.writeHead(429, { 'retry-after': '7' }).end();
    if (asked === 3) return void response.writeHead(500).end();
    return false;
  };
  const result = await harvest([busy, paged(all, 3, v3)]);
  assert.deepEqual(result.names, names);
  assert.deepEqual(
    result.waits.filter((time) => time > 0),
    [7000, 500],
  );
});

test('a page that fails for good is named, and the pages after it are read', async () => {
  const broken: Handler = (url, response) =>
    url.searchParams.get('page') === '2' ? void response.writeHead(500).end() : false;
  const result = await harvest([broken, paged(all, 3, v3)]);
  assert.deepEqual(result.names, [...names.slice(0, 3), ...names.slice(6)]);
  assert.equal(result.report.failed.length, 1);
  assert.match(result.report.failed[0]?.why ?? '', /page=2.* answered 500 4 times/);
});

test('a page that breaks off is asked for again', async () => {
  let cuts = 0;
  const page = JSON.stringify(v3({ number: 1, pages: 1, last: true, records: all }));
  const result = await harvest([
    (_, response) => {
      cuts += 1;
      if (cuts === 1)
        return void response
          .writeHead(200, { 'content-length': page.length })
          .write(page.slice(0, 200), () => response.destroy());
      if (cuts === 2) return json(response, page.slice(0, 300));
      return json(response, page);
    },
  ]);
  assert.deepEqual(result.names, names);
  assert.equal(cuts, 3);
});

test('a server that never answers is left after the time limit', async () => {
  const result = await harvest(
    [
      (url, response) => (url.searchParams.get('page') === '2' ? void response.writeHead(200).write('{') : false),
      paged(all, 4, v3),
    ],
    { args: ['--timeout', '0.2'] },
  );
  assert.deepEqual(result.names, names.slice(0, 4));
  assert.match(result.report.failed[0]?.why ?? '', /nothing within 0 seconds|did not answer/);
});

test('gzip, a wrong content type and a byte order mark are no obstacle', async () => {
  const page = JSON.stringify(v3({ number: 1, pages: 1, last: true, records: all }));
  const gzipped = await harvest([
    (_, response) =>
      void response
        .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
        .end(gzipSync(`\uFEFF${page}`)),
  ]);
  assert.deepEqual(gzipped.names, names);
});

test('an address that stands before /services is found, whether it answers with a page, an error or what it is', async () => {
  const fronts: Handler[] = [
    (url, response) => (url.pathname === '/' ? json(response, '<!doctype html><p>API', 'text/html') : false),
    (url, response) => (url.pathname === '/' ? void response.writeHead(404).end() : false),
    (url, response) =>
      url.pathname === '/'
        ? json(response, { version: 'HSDS-UK-3.0', profile: 'https://path/to/profile', openapi_url: 'x' })
        : false,
  ];
  for (const front of fronts) assert.deepEqual((await harvest([front, paged(all, 3, v3)], { path: '/' })).names, names);
  const nothing = await harvest([(_, response) => json(response, '<!doctype html>', 'text/html')]);
  assert.equal(nothing.code, 1);
  assert.match(nothing.report.failed[0]?.why ?? '', /is a web page.*Check the address/);
});

test('where the list carries no contacts each service is asked for, once; one that is gone is kept as listed', async () => {
  const bare = all.map(({ id, name, status }) => ({ id, name, status }));
  const detail: Handler = (url, response) => {
    const service = all.find(({ id }) => url.pathname === `/services/${id}`);
    if (!service) return false;
    if (service.id === 's3') return void response.writeHead(404).end();
    return json(response, service);
  };
  const result = await harvest([detail, paged(bare, 4, v3)]);
  assert.deepEqual(result.names, names);
  assert.equal(result.file?.offers.filter(({ phones }) => phones).length, 6);
  assert.match(result.report.failed[0]?.why ?? '', /services\/s3 answered 404/);
  assert.equal(new Set(result.feed.asked).size, result.feed.asked.length, 'nothing is asked for twice');
  assert.deepEqual((await harvest([detail, paged(bare, 4, v3)], { args: ['--no-details'] })).feed.asked.length, 2);
});

test('a long harvest shows how far it is, and a total that is wrong makes no odd bar', async () => {
  const promised = (total: number | undefined): Parameters<typeof paged>[2] => {
    return ({ last, records }) => ({ total_items: total, last_page: last, contents: records });
  };
  const full = await harvest([paged(all, 4, promised(7))]);
  assert.deepEqual(full.lines.slice(0, 2), [
    `[${'█'.repeat(13)}${'·'.repeat(11)}] 4 of 7 services listed`,
    `[${'█'.repeat(24)}] 7 of 7 services listed`,
  ]);
  assert.equal(full.lines.at(-1), '', 'the line is cleared at the end');
  assert.deepEqual((await harvest([paged(all, 7, promised(2))])).lines.slice(0, 1), ['7 services listed']);
  assert.deepEqual((await harvest([paged(all, 7, promised(undefined))])).lines.slice(0, 1), ['7 services listed']);
});

test('a feed that gives the address of its next page is followed', async () => {
  const rpde: Handler = (url, response) =>
    json(
      response,
      url.searchParams.get('after')
        ? {
            items: [
              { state: 'updated', data: all[1] },
              { state: 'deleted', data: all[2] },
            ],
            next: '/services?after=2',
          }
        : { items: [{ state: 'updated', data: all[0] }], next: '/services?after=1' },
    );
  assert.deepEqual((await harvest([rpde])).names, names.slice(0, 2));
});

test('integer ids, two services with one id, and one bad record', async () => {
  const odd = [{ id: 1, name: 'A', phones: [] }, { id: 1, name: 'B', phones: [] }, 'x', { id: 2, phones: [] }];
  const result = await harvest([(_, response) => json(response, { contents: odd, last_page: true })]);
  assert.deepEqual(result.names, ['A', 'B']);
  assert.deepEqual(result.report.leftOut, { 'not-an-object': 1, 'no-name': 1 });
});

test('each offer says where it comes from and when', async () => {
  const { file } = await harvest([paged(all, 9, v3)], {
    args: ['--licence', 'OGL v3.0', '--source-name', 'A council'],
  });
  assert.deepEqual(file?.source, { name: 'A council', licence: 'OGL v3.0', fetched: '2026-11-21' });
  assert.equal(file?.offers[0]?.source, undefined, 'said once, for the whole file');
});
