import { ukTime } from './base/uk-time.ts';
import type { Config } from './config/config.ts';
import { inSlices } from './in-slices.ts';
import { withoutHostPlace } from './offers/elsewhere.ts';
import type { OfferSource } from './offers/host-source.ts';
import { openOffers, type OfferFinder } from './offers/open-offers.ts';
import type { Found, OfferQuery } from './offers/query.ts';
import { loadCentres } from './place/centres.ts';
import { milesFrom } from './place/distance.ts';

/** The host's offers, wherever it keeps them. */
export interface Opened {
  readonly find: (query: OfferQuery) => Promise<Found>;
  /** All of them; undefined where they are not one list. */
  readonly offers: OfferFinder['offers'];
}

/**
 * Opens the host's offers. A second address, after a space, is the list to fall back on when a search service does not
 * answer; behind a source of the host's own, every address is.
 */
export async function openAt({ offers = '', offersFrom, outcode }: Config, source?: OfferSource): Promise<Opened> {
  const addresses = offers.split(/\s+/).filter(Boolean);
  const [address = '', fallback] = addresses.map((each) => new URL(each, document.baseURI).href);
  // Without the table of places offers are still found, only not by distance.
  const centreOf = await loadCentres().catch(() => undefined);
  const options = { fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init), slowly: inSlices };
  const atAddress = () =>
    openOffers(address, {
      ...options,
      ...(offersFrom && { from: offersFrom }),
      ...(centreOf && { centreOf }),
      ...(fallback && { behind: later(() => openOffers(fallback, options)) }),
    });
  const finder: OfferFinder = source
    ? new (await import('./offers/host-source.ts')).HostSource(source, {
        ...(centreOf && { centreOf }),
        ...(address && { behind: later(atAddress) }),
      })
    : await atAddress();
  const distance = centreOf && milesFrom(centreOf);
  return {
    find: async (query) => {
      const asked = { ...withoutHostPlace(query, outcode), now: ukTime(new Date()) };
      const found = await finder.find(asked, distance);
      const { outcode: from } = asked;
      return from !== undefined && !centreOf?.(from) ? { ...found, noDistanceFrom: from } : found;
    },
    offers: finder.offers,
  };
}

/** Opens the fall-back only when it is needed. */
function later(open: () => Promise<OfferFinder>): OfferFinder {
  let opening: Promise<OfferFinder> | undefined;
  return {
    find: async (query, distance) => {
      opening ??= open();
      return (await opening).find(query, distance);
    },
  };
}
