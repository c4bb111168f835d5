import assert from 'node:assert/strict';
import { test } from 'node:test';
import file from '../../demo/offers/invented-town.json' with { type: 'json' };
import { GROUPINGS } from '../../src/base/grouping.ts';
import { HOW } from '../../src/base/how.ts';
import { NEEDS } from '../../src/base/need.ts';
import { compare } from '../../src/decide/compare.ts';
import { equalDetail } from '../../src/decide/equal-detail.ts';
import { fromJson } from '../../src/offers/from-json.ts';
import type { Note } from '../../src/offers/note.ts';
import { SECTORS } from '../../src/offers/offer.ts';
import type { Offer, OffersFile } from '../../src/offers/offer.ts';

const { offers, invented } = file as OffersFile;
const all = <T>(of: (offer: Offer) => readonly T[] | undefined): Set<T> =>
  new Set(offers.flatMap((offer) => of(offer) ?? []));
/** What `fields` finds wrong, by offer, so that a failure names them all. */
const wrong = (isWrong: (offer: Offer) => unknown): string[] => offers.filter(isWrong).map(({ id }) => id);

/**
 * Every field of `Offer`, but those that say by being there that something is so: `needsFrom` (needs were guessed),
 * `alert` (something changed), `chatUrl` (there is a chat page).
 */
const FIELDS =
  `id name org sector summary description needs groupings whoFor notFor audience ageMin ageMax areas national
  places how start whatHappens goodFor limits evidence wait whileYouWait lasts ending confidentiality cost when phones
  email url languages access complain funder checked reviewBy status source`.split(/\s+/) as (keyof Offer)[];

test('a real town, number or address could be taken for these', () => {
  assert.equal(invented, true);
  // The ending .example is kept free for all time (RFC 2606); numbers are those that Ofcom keeps for drama.
  const outside = (text: string): boolean =>
    (text.match(/(?<=https?:\/\/|@)[\w.-]+/g) ?? []).some((host) => !host.endsWith('.example'));
  assert.ok(!outside(JSON.stringify(file)));
  const drama = /^(0161 496 0\d{3}|0113 496 0\d{3}|020 7946 0\d{3}|01632 960\d{3}|07700 900\d{3}|0808 157 0\d{3})$/;
  assert.deepEqual(
    wrong(({ phones }) => phones?.some(({ number }) => !drama.test(number))),
    [],
  );
  const numbers = offers.flatMap(({ phones = [] }) => phones.map(({ number }) => number));
  assert.equal(new Set(numbers).size, numbers.length);
  // A whole postcode would be somebody’s real door.
  assert.deepEqual(
    wrong(({ places }) => places?.some(({ postcode }) => postcode && !/^[A-Z]{1,2}\d{1,2}$/.test(postcode))),
    [],
  );
  // Lines that save lives are not the town’s own: texts name them, and no offer has one as its number.
  assert.ok(!numbers.some((number) => /^(999|111|116)/.test(number)));
});

test('a field is left empty, so that the complete directory is not complete', () => {
  const empty = (value: unknown): boolean =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const missing = offers.flatMap((offer) =>
    FIELDS.filter((field) => empty(offer[field])).map((field) => `${offer.id} ${field}`),
  );
  assert.deepEqual(missing, []);
  const inner = offers.flatMap(({ id, start, wait, evidence, confidentiality, cost, when, checked }) =>
    Object.entries({
      self: start?.self,
      parent: start?.parent,
      school: start?.school,
      gp: start?.gp,
      other: start?.other,
      dropIn: start?.dropIn,
      startText: start?.text,
      least: wait?.weeksMin,
      most: wait?.weeksMax,
      asOf: wait?.asOf,
      waitText: wait?.text,
      evidence: evidence?.text,
      from: evidence?.source,
      certainty: evidence?.certainty,
      told: confidentiality?.parentTold,
      records: confidentiality?.recordsKept,
      must: confidentiality?.mustShare,
      private: confidentiality?.text,
      free: cost?.free,
      cost: cost?.text,
      open: when?.text,
      slots: when?.slots,
      checked: checked?.on,
    }).flatMap(([field, value]) => (empty(value) ? [`${id} ${field}`] : [])),
  );
  assert.deepEqual(inner, []);
});

test('a comparison of these offers says "we don’t know"', () => {
  const { rows } = compare(offers, '2026-11-21');
  const unknown = rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell, index) => (cell.is === 'unknown' ? [`${offers[index]?.id} ${id}`] : [])),
  );
  assert.deepEqual(unknown, []);
});

const read = (notes: Note[] = []): OffersFile | undefined =>
  fromJson(
    file,
    (text) => text,
    (note) => void notes.push(note),
  );
const nobodyKnows = ({ evidence }: Offer): boolean => evidence?.certainty === 'unknown';

test('the importer has to put something right, or loses something', () => {
  const notes: Note[] = [];
  const apart = new Set(wrong(nobodyKnows));
  const known = ({ id }: Offer): boolean => !apart.has(id);
  const strict = read(notes);
  assert.deepEqual(notes, []);
  assert.deepEqual({ ...strict, offers: strict?.offers.filter(known) }, { ...file, offers: offers.filter(known) });
});

test('the importer takes "nobody knows if it helps" for "nobody said"', () => {
  assert.deepEqual(
    read()
      ?.offers.filter(nobodyKnows)
      .map(({ id }) => id),
    wrong(nobodyKnows),
  );
});

test('some age, need, grouping, sector, way or language finds nothing', () => {
  assert.ok(offers.length >= 32);
  assert.deepEqual(
    all(({ needs }) => needs),
    new Set<unknown>(NEEDS),
  );
  assert.deepEqual(
    all(({ groupings }) => groupings),
    new Set<unknown>(GROUPINGS),
  );
  assert.deepEqual(
    all(({ sector }) => (sector ? [sector] : [])),
    new Set<unknown>(SECTORS),
  );
  assert.deepEqual(
    all(({ how }) => how),
    new Set<unknown>(HOW),
  );
  assert.deepEqual(
    all(({ audience }) => audience),
    new Set<unknown>(['parent', 'professional', 'young-person']),
  );
  for (let age = 0; age <= 25; age++) {
    const fit = offers.filter(({ ageMin = 99, ageMax = 0 }) => ageMin <= age && age <= ageMax);
    assert.ok(fit.length >= 4, `age ${age} has ${fit.length}`);
  }
  const ways = ['self', 'parent', 'school', 'gp', 'other', 'dropIn'] as const;
  for (const way of ways)
    assert.ok(
      offers.some(({ start }) => start?.[way] === true) && offers.some(({ start }) => start?.[way] === false),
      way,
    );
  for (const language of ['English', 'Polish', 'Urdu', 'Welsh', 'BSL'])
    assert.ok(all(({ languages }) => languages).has(language), language);
  assert.deepEqual(
    all(({ evidence }) => [evidence?.certainty]),
    new Set<unknown>(['little', 'some', 'strong', 'unknown']),
  );
  assert.deepEqual(
    all(({ confidentiality }) => [confidentiality?.parentTold]),
    new Set<unknown>(['depends', 'no', 'yes']),
  );
  assert.deepEqual(
    all(({ status }) => [status]),
    new Set<unknown>(['full', 'open', 'paused']),
  );
  assert.deepEqual(
    all(({ cost }) => [cost?.free]),
    new Set<unknown>([false, true]),
  );
  assert.ok(
    offers.some(({ chatUrl }) => chatUrl) &&
      offers.some(({ alert }) => alert) &&
      offers.some(({ national }) => national),
  );
});

test('each kind of support is there for somebody of 11 and of 19 who wants to start alone', () => {
  for (const age of [11, 19])
    for (const grouping of ['thriving', 'advice', 'help'] as const)
      assert.ok(
        offers.some(
          (offer) =>
            offer.groupings?.includes(grouping) &&
            offer.start?.self &&
            (offer.ageMin ?? 0) <= age &&
            age <= (offer.ageMax ?? 0),
        ),
        `${grouping} at ${age}`,
      );
});

test('dates or opening times make no sense', () => {
  const day = /^2026-\d{2}-\d{2}$/;
  assert.deepEqual(
    wrong(({ checked, wait }) => !day.test(checked?.on ?? '') || !day.test(wait?.asOf ?? '')),
    [],
  );
  assert.deepEqual(
    wrong(({ checked, reviewBy }) => (reviewBy ?? '') <= (checked?.on ?? '')),
    [],
  );
  assert.deepEqual(
    wrong(({ wait }) => (wait?.weeksMin ?? 0) > (wait?.weeksMax ?? 0)),
    [],
  );
  assert.deepEqual(
    wrong(({ when }) => when?.slots?.some(({ days, opens, closes }) => !days.length || opens >= closes)),
    [],
  );
  assert.deepEqual(
    wrong(({ status, alert }) => status === 'full' && !alert),
    [],
  );
});

test('good points and limits are not said in equal detail', () => {
  assert.deepEqual(
    wrong((offer) => equalDetail(offer) !== 'equal'),
    [],
  );
});
