import type { Config } from './config/config.ts';
import type { Distance } from './offers/fit.ts';
import type { OffersFile } from './offers/offer.ts';
import type { Found, OfferQuery } from './offers/query.ts';

interface Loaded {
  readonly file: OffersFile;
  readonly find: (query: OfferQuery) => Found;
}
type Problem = (attribute: string, sentence: string) => void;

const nothing: Found = { results: [], more: 0, nearest: true, invented: false, sources: [] };

/** Finds offers in the host's one curated file, which is fetched once; searching happens here and tells nobody anything. */
export function createOfferSearch(config: Config, problem: Problem): { find: Find; list: List; warm: () => void } {
  let loading: Promise<Loaded> | undefined;
  const load = (address: string): Promise<Loaded> => {
    loading ??= loadOffersFrom(address, config, problem);
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    find: async (query) => (config.offers === undefined ? nothing : (await load(config.offers)).find(query)),
    list: async () => (config.offers === undefined ? [] : (await load(config.offers)).file.offers),
    warm: () => {
      if (config.offers !== undefined) void load(config.offers).catch(() => undefined);
    },
  };
}
type Find = (query: OfferQuery) => Promise<Found>;
/** All offers of the page, to look up those of a kept plan. */
type List = () => Promise<OffersFile['offers']>;

async function loadOffersFrom(address: string, config: Config, problem: Problem): Promise<Loaded> {
  try {
    const [{ loadOffers }, { findOffers }, distance] = await Promise.all([
      import('./offers/load.ts'),
      import('./offers/find.ts'),
      loadDistance(),
    ]);
    const kind = config.offersFrom === 'json' || config.offersFrom === 'csv' ? config.offersFrom : undefined;
    const url = new URL(address, document.baseURI).href;
    const file = await loadOffers(url, { fetch: (input, init) => fetch(input, init), ...(kind && { kind }) });
    return { file, find: (query) => findOffers(file, query, distance) };
  } catch (error) {
    problem('offers', error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** Without the table of places offers are still found, only not by distance. */
async function loadDistance(): Promise<Distance | undefined> {
  try {
    const [{ loadCentres }, { milesFrom }] = await Promise.all([import('./place/centres.ts'), import('./place/distance.ts')]);
    return milesFrom(await loadCentres());
  } catch {
    return undefined;
  }
}
