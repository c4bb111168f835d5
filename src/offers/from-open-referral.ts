import { readOffers } from './from-json.ts';
import type { TakeNote } from './note.ts';
import type { Offer, Source } from './offer.ts';
import { cut, type ToText } from './plain-text.ts';
import { readWords } from './read-words.ts';
import { isRecord } from './read-values.ts';
import { recordOf, type ServiceRecord } from './service-record.ts';
import { textOf } from './service-values.ts';
import { snakeKeys } from './snake-keys.ts';
import { cleanId, hash, uniqueIds } from './unique-ids.ts';
import { withoutPeople } from './without-people.ts';

export interface OpenReferralOptions {
  /** Starts every id. */
  readonly id: string;
  readonly source?: Source;
  readonly toText: ToText;
  readonly note: TakeNote;
}

/** Services of an Open Referral feed (UK v1, UK v3, HSDS 3) as offers. One bad service is named and left out. */
export function fromOpenReferral(
  services: readonly unknown[],
  { id: prefix, source, toText, note }: OpenReferralOptions,
): Offer[] {
  const records = services.flatMap((each, index): ServiceRecord[] => {
    const service = snakeKeys(each);
    if (!isRecord(service)) {
      note({ at: `${prefix} ${index + 1}`, is: 'not-an-object' });
      return [];
    }
    const id = `${prefix}:${cleanId(textOf(service['id'])) ?? hash(JSON.stringify(service))}`;
    const name = textOf(service['name']);
    const tell = (is: Parameters<TakeNote>[0]['is'], field: string, was?: string) =>
      note({
        at: id,
        ...(name === undefined ? {} : { name: cut(name, 80) }),
        is,
        field,
        ...(was === undefined ? {} : { was: cut(was, 80) }),
      });
    const record = withoutPeople(recordOf(service, id, tell), (field) => tell('maybe-a-person', field));
    return [{ ...record, ...(source ? { source } : {}) }];
  });
  const unique = uniqueIds(records, ({ id, name }, was) =>
    note({ at: id, ...(typeof name === 'string' ? { name } : {}), is: 'new-id', field: 'id', was }),
  );
  const topics = new Map(unique.map((record) => [record.id, record.topics]));
  return readOffers(unique, toText, note).map((offer) => readWords(offer, note, topics.get(offer.id)));
}
