import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { createImport } from '../../src/cli/import.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import { toJsonLd } from '../../src/offers/to-json-ld.ts';
import type { OffersFile } from '../../src/offers/offer.ts';
import { openOffers } from '../../src/offers/open-offers.ts';
import { feed } from './mock-feed.ts';
import { xlsxOf } from './xlsx-of.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-more-'));
});
after(() => rm(folder, { recursive: true }));

const command = createImport({
  fetch,
  wait: () => Promise.resolve(),
  now: () => Date.parse('2026-11-21'),
  progress: () => undefined,
});
async function run(
  ...args: string[]
): Promise<{ code: number; error: string; file: OffersFile; report: ImportReport }> {
  const errors: string[] = [];
  const [out, report] = [join(folder, 'out.json'), join(folder, 'report.json')];
  const code = await command.run([...args, '--out', out, '--report', report, '--pause', '0'], {
    out: () => undefined,
    error: (line) => errors.push(line),
  });
  return {
    code,
    error: errors.join('\n'),
    file:
      code === 0
        ? (JSON.parse(await readFile(out, 'utf8')) as OffersFile)
        : { version: 1, source: { name: '' }, offers: [] },
    report: JSON.parse(await readFile(report, 'utf8')) as ImportReport,
  };
}

test('a workbook: every sheet with offers is read, numbers that ate their 0 are repaired', async () => {
  const path = join(folder, 'list.xlsx');
  await writeFile(
    path,
    xlsxOf({
      Clubs: [
        ['Our clubs'],
        ['Name', 'Telephone', 'Min age'],
        ['Chess & <b>go', 1617903377, 11],
        ['Judo', '0161 000 1234', ''],
      ],
      Groups: [['name'], ['Peer group']],
      Notes: [['Made by us']],
    }),
  );
  const { file, report } = await run(path);
  assert.deepEqual(
    file.offers.map(({ id, name, phones, ageMin }) => [id, name, phones?.[0]?.number, ageMin]),
    [
      ['list-clubs:chess-go', 'Chess & go', '0161 790 3377', 11],
      ['list-clubs:judo', 'Judo', '0161 000 1234', undefined],
      ['list-groups:peer-group', 'Peer group', undefined, undefined],
    ],
  );
  assert.equal(report.noted['repaired-phone'], 1);
});

test('what is called .xlsx and is none says how to save it', async () => {
  const path = join(folder, 'fake.xlsx');
  await writeFile(path, 'name\nA');
  const { code, error } = await run(path);
  assert.equal(code, 1);
  assert.match(error, /save it as \.xlsx or \.csv/);
});

test('a sheet at an address is read as one, and a page where it should be is told', async () => {
  const served = await feed(
    (url, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/csv' })
        .end(url.pathname === '/pub' ? 'name;tel\nCafé;1617903377\n' : '<!doctype html>'),
  );
  const { file } = await run(`${served.address}/pub?output=csv`);
  assert.deepEqual(
    file.offers.map(({ name, phones }) => [name, phones?.[0]?.number]),
    [['Café', '0161 790 3377']],
  );
  assert.equal(file.source.fetched, '2026-11-21');
  assert.match((await run(`${served.address}/other?output=csv`)).error, /Publish the sheet as CSV/);
  await served.close();
});

test('two sources about one service make one offer that keeps what each knew, and the report says so', async () => {
  await writeFile(
    join(folder, 'one.csv'),
    'name,postcode,phone,description\nThe Youth Hub,M33 1AA,0161 000 1111,For young people\n',
  );
  await writeFile(join(folder, 'two.csv'), 'name,postcode,website,cost\nYouth Hub Ltd,M33 1AA,hub.org.uk,free\n');
  const { file, report } = await run(join(folder, 'one.csv'), join(folder, 'two.csv'));
  assert.equal(file.offers.length, 1);
  assert.deepEqual(
    [file.offers[0]?.phones?.length, file.offers[0]?.url, file.offers[0]?.cost],
    [1, 'https://hub.org.uk', { free: true }],
  );
  assert.equal(report.duplicates, 1);
  assert.match(
    report.notes.find(({ is }) => is === 'duplicate')?.was ?? '',
    /^one:the-youth-hub-m33-1aa: same name, postcode/,
  );
});

test('two branches with other hours stay two offers', async () => {
  await writeFile(
    join(folder, 'banks.csv'),
    'name,postcode,when\nFood bank,M33 1AA,Monday\nFood bank,M33 1AA,Tuesday\nFood bank,M33 2BB,Monday\n',
  );
  assert.equal((await run(join(folder, 'banks.csv'))).file.offers.length, 3);
});

test('--check-links names what does not work, takes nothing away, and asks each address once', async () => {
  const served = await feed((url, response, request) => {
    const status =
      { '/good': 200, '/gone': 404, '/robots': 403, '/nohead': request.method === 'HEAD' ? 501 : 200 }[url.pathname] ??
      500;
    response.writeHead(status).end();
  });
  const at = served.address.replace('127.0.0.1', 'links.example-host.org');
  const looked: string[] = [];
  const checking = createImport({
    fetch: (input, init) => {
      const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
      looked.push(`${init?.method} ${new URL(url).pathname}`);
      return fetch(url.replace('links.example-host.org', '127.0.0.1'), init);
    },
    wait: () => Promise.resolve(),
    now: () => 0,
    progress: () => undefined,
  });
  const csv = join(folder, 'links.csv');
  await writeFile(
    csv,
    `name,url,chat\nA,${at}/good,${at}/chat\nB,${at}/gone,\nC,${at}/robots,\nD,${at}/nohead,\nE,${at}/gone,\n`,
  );
  const out = join(folder, 'links.json');
  await checking.run([csv, '--out', out, '--report', `${out}.report.json`, '--check-links', '--pause', '0'], {
    out: () => undefined,
    error: () => undefined,
  });
  const report = JSON.parse(await readFile(`${out}.report.json`, 'utf8')) as ImportReport;
  assert.deepEqual(
    report.notes.filter(({ is }) => is === 'broken-address').map(({ name, field }) => `${name} ${field}`),
    ['A chatUrl', 'B url', 'E url'],
  );
  assert.equal((JSON.parse(await readFile(out, 'utf8')) as OffersFile).offers.filter(({ url }) => url).length, 5);
  assert.equal(looked.filter((each) => each.endsWith('/gone')).length, 2, 'HEAD and GET, for both offers together');
  await served.close();
});

test('--json-ld writes schema.org services that cannot end the script they stand in', async () => {
  const csv = join(folder, 'ld.csv');
  await writeFile(
    csv,
    'name,description,sector,age from,age to,phone,text number,address,postcode,lat,lon,free,area,Monday\nHub,a < /script b,council,11,18,0161 000 1111,85258,1 High St,M33 1AA,53.4,-2.3,yes,Sale,09:00-12:00\n',
  );
  const file = join(folder, 'ld.jsonld');
  assert.equal((await run(csv, '--json-ld', file)).code, 0);
  const text = await readFile(file, 'utf8');
  assert.ok(!text.includes('<'));
  assert.deepEqual((JSON.parse(text) as { '@graph': unknown[] })['@graph'], [
    {
      '@type': 'GovernmentService',
      identifier: 'ld:hub-m33-1aa',
      name: 'Hub',
      description: 'a < /script b',
      areaServed: ['Sale'],
      audience: { '@type': 'PeopleAudience', suggestedMinAge: 11, suggestedMaxAge: 18 },
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP' },
      hoursAvailable: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
      ],
      availableChannel: [
        { '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: '0161 000 1111' } },
        { '@type': 'ServiceChannel', serviceSmsNumber: { '@type': 'ContactPoint', telephone: '85258' } },
        {
          '@type': 'ServiceChannel',
          serviceLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              streetAddress: '1 High St',
              postalCode: 'M33 1AA',
              addressCountry: 'GB',
            },
            geo: { '@type': 'GeoCoordinates', latitude: 53.4, longitude: -2.3 },
          },
        },
      ],
    },
  ]);
});

test('--shards writes a folder that the widget can be pointed at, and takes old shards away', async () => {
  const csv = join(folder, 'county.csv');
  const shards = join(folder, 'shards');
  await writeFile(csv, 'name,topics,postcode\nA,anxiety,M33 1AA\nB,sleep,M33 1AA\nC,anxiety,SK8 1AA\nD,,M33 1AA\n');
  assert.equal(await command.run([csv, '--shards', shards], { out: () => undefined, error: () => undefined }), 0);
  await writeFile(join(shards, 'eating-3.json'), '{}');
  await writeFile(join(shards, 'readme.txt'), 'kept');
  assert.equal(await command.run([csv, '--shards', shards], { out: () => undefined, error: () => undefined }), 0);
  const names = await readdir(shards);
  assert.ok(names.includes('manifest.json') && names.includes('readme.txt') && !names.includes('eating-3.json'));
  const finder = await openOffers('https://x.org/shards/manifest.json', {
    fetch: async (input) => {
      const text = await readFile(join(shards, basename(new URL(input as string).pathname)), 'utf8').catch(
        () => undefined,
      );
      return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
    },
  });
  const { results } = await finder.find({
    needs: ['anxiety'],
    groupings: [],
    how: [],
    wants: [],
    outcode: 'M33',
    seed: 1,
    limit: 6,
  });
  assert.deepEqual(
    results.map(({ offer }) => offer.name).sort(),
    ['A', 'C', 'D'],
    'what does not say what it helps with comes too, when there is room',
  );
});

test('the report says of each offer what is missing before people can choose from it', async () => {
  const csv = join(folder, 'ready.csv');
  const page = join(folder, 'ready.html');
  await writeFile(
    csv,
    'name,who for,area,how to start,who will know,limits,last checked\nA,Anyone,Sale,Ring,Nobody,No crisis help,2026-11-01\nB,,Sale,,,,\n',
  );
  const { report } = await run(csv, '--report', page);
  assert.equal(report.ready, 1);
  assert.deepEqual(
    report.offers.map(({ name, missing }) => [name, missing]),
    [
      ['A', []],
      ['B', ['whoFor', 'start', 'confidentiality', 'limits', 'checked']],
    ],
  );
  assert.match(
    await readFile(page, 'utf8'),
    /<td>B<\/td><td>who it is for, how to start, who will know, what it cannot do, when it was last checked<\/td>/,
  );
});

/** What schema.org has for each type (version 29), as far as a service can use it. */
const SCHEMA_ORG: Readonly<Record<string, string>> = {
  Service: 'identifier name description url provider areaServed audience offers hoursAvailable availableChannel',
  Organization: 'name',
  PeopleAudience: 'suggestedMinAge suggestedMaxAge audienceType',
  Audience: 'audienceType',
  Offer: 'price priceCurrency',
  OpeningHoursSpecification: 'dayOfWeek opens closes validFrom validThrough',
  ServiceChannel: 'name servicePhone serviceSmsNumber serviceUrl serviceLocation availableLanguage',
  ContactPoint: 'telephone',
  Place: 'name address geo',
  PostalAddress: 'streetAddress postalCode addressCountry',
  GeoCoordinates: 'latitude longitude',
};

test('schema.org data uses no word that schema.org does not have for that type', async () => {
  const { offers } = JSON.parse(
    await readFile(new URL('../../demo/offers/invented-town.json', import.meta.url), 'utf8'),
  ) as OffersFile;
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const type = (value as { '@type'?: string })['@type'];
    if (type !== undefined) {
      const known = SCHEMA_ORG[type === 'GovernmentService' ? 'Service' : type]?.split(' ') ?? [];
      const odd = Object.keys(value).filter((key) => key !== '@type' && !known.includes(key));
      assert.deepEqual(odd, [], type);
    }
    Object.values(value).forEach(look);
  };
  look(toJsonLd(offers)['@graph']);
});
