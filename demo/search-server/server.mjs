// A search service for directories that are too big for one file, on PostgreSQL:
//   DATABASE_URL=postgres://… node demo/search-server/server.mjs offers.json [port]
// Without DATABASE_URL it starts PGlite, a PostgreSQL inside this process. The protocol is in openapi.json beside this
// file; the widget uses it with offers="https://…/search" offers-from="search". It keeps no log of what is asked.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const TABLE = `
  drop table if exists offers;
  create table offers (
    id text primary key, body jsonb not null, needs text[], groupings text[], how text[], areas text[],
    "national" boolean not null, age_min real, age_max real, lat real, lon real, free boolean, words tsvector not null
  );
  create index on offers using gin (needs);
  create index on offers using gin (words);`;

/** A connection that answers `query(sql, values)` with `{ rows }`. */
export async function connect(address = process.env.DATABASE_URL) {
  if (!address) {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = new PGlite();
    return {
      query: (sql, values) => database.query(sql, values),
      exec: (sql) => database.exec(sql),
      close: () => database.close(),
    };
  }
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address });
  // A database that goes away for a minute takes its connections with it, and not this server: the next question asks anew.
  pool.on('error', (error) => console.error(error.message));
  return { query: (sql, values) => pool.query(sql, values), exec: (sql) => pool.query(sql), close: () => pool.end() };
}

/** Puts a file of offers, as `signpost-chat import` writes it, into the table, in place of what was there. */
export async function fill(database, file) {
  await database.exec(TABLE);
  for (let at = 0; at < file.offers.length; at += 500) {
    const rows = file.offers.slice(at, at + 500).map((offer) => {
      const place = offer.places?.find(({ lat }) => lat !== undefined);
      return {
        id: offer.id,
        body: { ...offer, source: offer.source ?? file.source },
        needs: offer.needs,
        groupings: offer.groupings,
        how: offer.how,
        areas: offer.areas?.map((area) => area.toLowerCase()),
        national: offer.national === true,
        age_min: offer.ageMin,
        age_max: offer.ageMax,
        lat: place?.lat,
        lon: place?.lon,
        free: offer.cost?.free,
        name: offer.name,
        text: [offer.summary, offer.description, offer.whoFor, offer.goodFor].filter(Boolean).join(' '),
      };
    });
    await database.query(
      `insert into offers
       select id, body, needs, groupings, how, areas, "national", age_min, age_max, lat, lon, free,
              setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', text), 'B')
       from jsonb_to_recordset($1::jsonb) as row(id text, body jsonb, needs text[], groupings text[], how text[], areas text[],
            "national" boolean, age_min real, age_max real, lat real, lon real, free boolean, name text, text text)`,
      [JSON.stringify(rows)],
    );
  }
  await database.exec('analyze offers');
}

/** What is not known never leaves an offer out: each line lets null through. Miles by Pythagoras are right enough within a county. */
const SEARCH = `
  with asked as (select $1::text[] as needs, $2::text[] as groupings, $3::real as age_from, $4::real as age_to, $5::real as lat,
                        $6::real as lon, $7::text[] as areas, $8::text[] as how, to_tsquery('english', $9) as words, $11::boolean as elsewhere),
  fits as (
    select offers.body, offers.id,
           sqrt(power((offers.lat - asked.lat) * 69.1, 2) + power((offers.lon - asked.lon) * 41.2, 2)) as miles,
           (select coalesce(sum(4.0 / (1 + (place - 1) / 2.0)), 0) from unnest(asked.needs) with ordinality as wanted(need, place)
             where need = any(offers.needs)) + 4 * ts_rank(offers.words, asked.words)
           - case when offers.needs is null then 3 else 0 end
           + case when offers.groupings && asked.groupings then 2 else 0 end
           + case when offers.how && asked.how then 1.5 else 0 end
           + case when offers.age_min <= asked.age_from and offers.age_max >= asked.age_to then 2 else 0 end as rank
    from offers, asked
    where (cardinality(asked.needs) = 0 or offers.needs && asked.needs or offers.needs is null
           or (offers.needs && '{wellbeing}' and offers.words @@ asked.words))
      and (asked.age_to is null or offers.age_min is null or offers.age_min <= asked.age_to)
      and (asked.age_from is null or offers.age_max is null or offers.age_max >= asked.age_from)
      and (cardinality(asked.areas) = 0 or offers.areas is null or offers."national" or offers.areas && asked.areas
           or abs(offers.lat - asked.lat) < 0.1)
      and (asked.lat is null or offers.lat is null or offers."national" or offers.how && '{online,phone,text,self-guided}'
           or abs(offers.lat - asked.lat) < 0.45)
      and (not asked.elsewhere or offers."national" or offers.lat is null or offers.how && '{online,phone,text,self-guided}'
           or asked.lat is not null)
  )
  select body, count(*) over () as total from fits
  order by rank - coalesce(least(miles, 30), 12) / 10 desc, id limit $10`;

const list = (text) =>
  (text ?? '')
    .split(',')
    .filter((each) => /^[\w '&-]{1,60}$/.test(each))
    .slice(0, 20);

/** Answers one question. `applied` names what the table was able to look at; the page does the rest. */
export async function search(database, parameters) {
  const needs = list(parameters.get('needs'));
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(parameters.get('age') ?? '') ?? [];
  const [lat, lon] = (parameters.get('near') ?? '').split(',').map(Number);
  const isPlace = Number.isFinite(lat) && Number.isFinite(lon) && parameters.has('near');
  const limit = Math.min(100, Math.max(1, Number(parameters.get('limit')) || 24));
  const words = needs
    .flatMap((need) => need.split('-'))
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .join(' | ');
  const values = [
    needs,
    list(parameters.get('groupings')),
    from ?? null,
    to ?? null,
    isPlace ? lat : null,
    isPlace ? lon : null,
    list(parameters.get('areas')).map((area) => area.toLowerCase()),
    list(parameters.get('how')),
    words,
    limit,
    list(parameters.get('wants')).includes('elsewhere'),
  ];
  const { rows } = await database.query(SEARCH, values);
  return {
    version: 1,
    applied: ['needs', 'age', 'near', 'areas', 'groupings', 'how'],
    total: Number(rows[0]?.total ?? 0),
    offers: rows.map(({ body }) => body),
  };
}

/** An HTTP server over a filled table; any site may ask, because there is nothing private in a public directory. */
export function serve(database, source) {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status, body) =>
      response
        .writeHead(status, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=300',
        })
        .end(JSON.stringify(body));
    if (request.method !== 'GET' || url.pathname !== '/search') return void answer(404, { error: 'Ask GET /search.' });
    search(database, url.searchParams).then(
      (found) => answer(200, { ...found, source }),
      (error) => {
        console.error(error);
        answer(500, { error: 'The search failed.' });
      },
    );
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , path, port = '8090'] = process.argv;
  if (!path) {
    console.error('Name a file of offers: node demo/search-server/server.mjs demo/offers/greater-manchester-all.json');
    process.exit(2);
  }
  const file = JSON.parse(await readFile(path, 'utf8'));
  const database = await connect();
  await fill(database, file);
  serve(database, file.source).listen(Number(port), () =>
    console.log(`${file.offers.length} offers can be searched at http://localhost:${port}/search`),
  );
}
