import { atOnce } from '../base/at-once.ts';
import { findingOffers } from './find.ts';
import { loadAny, type LoadOptions } from './load.ts';
import type { Offer, OffersFile } from './offer.ts';
import { OffersWrongShape } from './offers-error.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';
import type { SearchServiceOptions } from './search-service.ts';

/** Something that offers can be found in: one file, a folder of shards, a feed, or a service that searches. */
export interface OfferFinder {
  find(query: OfferQuery, distance?: Distance): Promise<Found>;
  /** All offers, where they are one list; a search service and shards are not. */
  readonly offers?: readonly Offer[];
}

export interface OpenOptions extends Omit<LoadOptions, 'kind'>, Pick<SearchServiceOptions, 'centreOf' | 'behind'> {
  /** The `offers-from` attribute; guessed when absent, but a feed and a search service must be named. */
  readonly from?: 'json' | 'csv' | 'open-referral-uk' | 'search';
}

/** Opens what is at an address: a file of offers, a published sheet, the manifest of shards, a feed, or a search service. */
export async function openOffers(
  url: string,
  { from, centreOf, behind, ...options }: OpenOptions,
): Promise<OfferFinder> {
  if (from === 'search') {
    const { SearchService } = await import('./search-service.ts');
    return new SearchService(url, { ...options, ...(centreOf ? { centreOf } : {}), ...(behind ? { behind } : {}) });
  }
  if (from === 'open-referral-uk') {
    const { loadFeed } = await import('./load-feed.ts');
    const loadToText = options.loadToText ?? (async () => (await import('./sanitise.ts')).loadSanitiser());
    return inFile(url, await loadFeed(url, { ...options, loadToText }), options.slowly);
  }
  const read = await loadAny(url, { ...options, ...(from ? { kind: from } : {}) });
  if (!('sharded' in read)) return inFile(url, read, options.slowly);
  const { ShardedOffers } = await import('./sharded-offers.ts');
  return new ShardedOffers(read, url, options);
}

function inFile(url: string, file: OffersFile, slowly: LoadOptions['slowly'] = atOnce): OfferFinder {
  if (file.offers.length === 0) throw new OffersWrongShape(url, 'it holds no offer that has a name and is open');
  return { find: async (query, distance) => slowly(findingOffers(file, query, distance)), offers: file.offers };
}
