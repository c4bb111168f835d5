import type { Config } from './config/config.ts';
import type { OfferFinder } from './offers/open-offers.ts';
import type { Found, OfferQuery } from './offers/query.ts';

type Find = (query: OfferQuery) => Promise<Found>;
/** All offers of the page, to look up those of a kept plan; undefined where they are not one list. */
type List = () => Promise<OfferFinder['offers']>;
type Problem = (attribute: string, sentence: string) => void;

const nothing: Found = { results: [], more: 0, nearest: true, invented: false, sources: [] };

/** Finds offers where the host keeps them. What is fetched is fetched once; a file is searched here and tells nobody anything. */
export function createOfferSearch(config: Config, problem: Problem): { find: Find; list: List; warm: () => void } {
  let opening: Promise<Opened> | undefined;
  const open = (address: string): Promise<Opened> => {
    opening ??= openAt(address, config);
    // What failed may be tried again: the network may be back.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    find: async (query) => {
      if (config.offers === undefined) return nothing;
      try {
        return await (await open(config.offers)).find(query);
      } catch (error) {
        problem('offers', error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
    list: async () => (config.offers === undefined ? [] : (await open(config.offers)).offers),
    // A failure while nobody waits is said when somebody looks for offers.
    warm: () => {
      if (config.offers !== undefined) void open(config.offers).catch(() => undefined);
    },
  };
}

interface Opened {
  readonly find: Find;
  readonly offers: OfferFinder['offers'];
}

/** A second address, after a space, is the list to fall back on when a search service does not answer. */
async function openAt(addresses: string, { offersFrom }: Config): Promise<Opened> {
  const [address = '', fallback] = addresses.split(/\s+/).map((each) => new URL(each, document.baseURI).href);
  const [{ openOffers }, { loadCentres }, { milesFrom }] = await Promise.all([
    import('./offers/open-offers.ts'),
    import('./place/centres.ts'),
    import('./place/distance.ts'),
  ]);
  // Without the table of places offers are still found, only not by distance.
  const centreOf = await loadCentres().catch(() => undefined);
  const options = { fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init) };
  const finder = await openOffers(address, {
    ...options,
    ...(offersFrom && { from: offersFrom }),
    ...(centreOf && { centreOf }),
    ...(fallback && { behind: later(() => openOffers(fallback, options)) }),
  });
  const distance = centreOf && milesFrom(centreOf);
  return { find: (query) => finder.find(query, distance), offers: finder.offers };
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
