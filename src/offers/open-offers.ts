import { findOffers } from './find.ts';
import { loadAny, type LoadOptions } from './load.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';

/** Something that offers can be found in: one file, a folder of shards, or a service that searches. */
export interface OfferFinder {
  find(query: OfferQuery, distance?: Distance): Promise<Found>;
}

/** Opens what is at an address, whatever it is: a file of offers, a published sheet, or the manifest of a folder of shards. */
export async function openOffers(url: string, options: LoadOptions): Promise<OfferFinder> {
  const read = await loadAny(url, options);
  if ('sharded' in read) {
    const { ShardedOffers } = await import('./sharded-offers.ts');
    return new ShardedOffers(read, url, options);
  }
  return { find: (query, distance) => Promise.resolve(findOffers(read, query, distance)) };
}
