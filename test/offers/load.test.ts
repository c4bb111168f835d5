import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOffers } from '../../src/offers/load.ts';
import { MOST_BYTES } from '../../src/offers/read-response.ts';
import {
  OffersCutOff,
  OffersEmpty,
  OffersError,
  OffersMissing,
  OffersNotJson,
  OffersTooBig,
  OffersUnreachable,
  OffersWrongShape,
} from '../../src/offers/offers-error.ts';

const answer =
  (body: BodyInit | null, init?: ResponseInit): typeof fetch =>
  async () =>
    new Response(body, init);
const whole = JSON.stringify({
  version: 1,
  source: { name: 'S' },
  offers: [
    { id: 'a', name: 'Club "x" [y]' },
    { id: 'b', name: 'B' },
  ],
});
const refuses = (fetch: typeof globalThis.fetch, kind: new (...args: never[]) => OffersError) =>
  assert.rejects(loadOffers('/o.json', { fetch }), (error) => {
    assert.ok(error instanceof kind, String(error));
    assert.match(error.message, /\. (?:Check|Open|Make|Point|Upload|Import)[^.]+.*\.$/s, `no remedy: ${error.message}`);
    assert.equal(error.name, kind.name);
    return true;
  });

test('a good file is read', async () => {
  assert.equal((await loadOffers('/o.json', { fetch: answer(`\uFEFF${whole}`) })).offers.length, 2);
});

test('each way of being wrong is an error of its own that ends with what to do', async () => {
  await refuses(answer('no', { status: 404 }), OffersMissing);
  await refuses(answer('no', { status: 503 }), OffersUnreachable);
  await refuses(() => Promise.reject(new TypeError('fetch failed')), OffersUnreachable);
  await refuses(answer(' \n'), OffersEmpty);
  await refuses(answer('<!doctype html><p>Sign in'), OffersNotJson);
  await refuses(answer('name,phone\nA,1'), OffersNotJson);
  await refuses(answer('{"offers": [}]}'), OffersNotJson);
  await refuses(answer('{"services": []}'), OffersWrongShape);
  await refuses(answer('{"offers": []}'), OffersWrongShape);
  await refuses(answer('{"offers": [{"id": "no name"}]}'), OffersWrongShape);
});

test('half a file is known as half a file wherever it was cut', async () => {
  for (let end = 1; end < whole.length; end++) await refuses(answer(whole.slice(0, end)), OffersCutOff);
});

test('a file over 30 MB is refused by its header, and while reading when there is none', async () => {
  await refuses(answer('{}', { headers: { 'content-length': String(MOST_BYTES + 1) } }), OffersTooBig);
  let sent = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  await refuses(answer(endless), OffersTooBig);
  assert.ok(cancelled && sent <= MOST_BYTES + 3_000_000, `${sent} bytes were taken`);
});

test('an abort by the caller stays an abort', async () => {
  const gone = new AbortController();
  gone.abort();
  const fetch: typeof globalThis.fetch = (_url, init) => Promise.reject(init?.signal?.reason as Error);
  await assert.rejects(loadOffers('/o.json', { fetch, signal: gone.signal }), { name: 'AbortError' });
});

test('the sanitiser is loaded only for a file that has markup in it', async () => {
  let loads = 0;
  const loadToText = () => {
    loads++;
    return Promise.resolve((html: string) => html.replace(/<[^>]+>/g, ''));
  };
  await loadOffers('/o.json', { fetch: answer(whole), loadToText });
  assert.equal(loads, 0);
  const file = await loadOffers('/o.json', { fetch: answer('[{"id":"a","name":"A <b>club</b>"}]'), loadToText });
  assert.equal(loads, 1);
  assert.equal(file.offers[0]?.name, 'A club');
});

test('no cookies are sent to where the offers are', async () => {
  let sent: RequestInit | undefined;
  const fetch: typeof globalThis.fetch = (_url, init) => {
    sent = init;
    return Promise.resolve(new Response(whole));
  };
  await loadOffers('/o.json', { fetch });
  assert.equal(sent?.credentials, 'omit');
});
