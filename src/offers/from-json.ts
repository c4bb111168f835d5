import { atOnce } from '../base/at-once.ts';
import type { TakeNote } from './note.ts';
import type { Offer, OffersFile, Source } from './offer.ts';
import type { ToText } from './plain-text.ts';
import { readOffer, sourceOf } from './read-offer.ts';
import { isRecord, Reading } from './read-values.ts';
import { cleanId } from './unique-ids.ts';

/**
 * Our own JSON as a strict file of offers, or nothing if it is no list of offers at all. Lenient on what comes in: one
 * bad record is noted and left out, a bad value is noted and absent. Reading its own output changes nothing.
 */
export const fromJson = (json: unknown, toText: ToText, note?: TakeNote): OffersFile | undefined =>
  atOnce(readingJson(json, toText, note));

/** The same with a rest after each record: the directory of a county has thousands. */
export function* readingJson(
  json: unknown,
  toText: ToText,
  note: TakeNote = () => undefined,
): Generator<undefined, OffersFile | undefined> {
  const loose = Array.isArray(json) && !json.some(isService) ? { offers: json } : json;
  if (!isRecord(loose) || !Array.isArray(loose['offers'])) return undefined;
  const about = new Reading('file', toText);
  const source = sourceOf(loose['source'], about) ?? { name: 'offers' };
  const sources = Array.isArray(loose['sources'])
    ? loose['sources'].map((each) => sourceOf(each, about)).filter((each): each is Source => each !== undefined)
    : [];
  about.notes.forEach(note);
  return {
    version: 1,
    source,
    ...(loose['invented'] === true ? { invented: true } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    offers: yield* readingOffers(loose['offers'], toText, note),
  };
}

/** A service of a feed and not an offer of ours: it has one of the keys that only those have. */
const isService = (record: unknown): boolean =>
  isRecord(record) &&
  ['organization', 'organization_id', 'organisation', 'service_at_locations', 'schedules'].some((key) => key in record);

/** Loose records as strict offers, in their order. Of two with one id the first is kept. */
export const readOffers = (records: readonly unknown[], toText: ToText, note: TakeNote): Offer[] =>
  atOnce(readingOffers(records, toText, note));

function* readingOffers(records: readonly unknown[], toText: ToText, note: TakeNote): Generator<undefined, Offer[]> {
  const seen = new Set<string>();
  const offers: Offer[] = [];
  for (const [index, record] of records.entries()) {
    const id = cleanId(isRecord(record) ? record['id'] : undefined) ?? `row:${index + 1}`;
    const read = new Reading(id, toText);
    if (isRecord(record) && typeof record['name'] === 'string') read.name = record['name'];
    const offer = seen.has(id) ? read.note('same-id') : readOffer(record, id, read);
    if (offer) {
      seen.add(id);
      offers.push(offer);
    }
    read.notes.forEach(note);
    yield;
  }
  return offers;
}
