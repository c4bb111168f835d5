import type { Config } from './config/config.ts';
import type { Opened } from './load-offers.ts';
import type { Found, OfferQuery } from './offers/query.ts';

type Find = (query: OfferQuery) => Promise<Found>;
/** All offers of the page, to look up those of a kept plan; undefined where they are not one list. */
type List = () => Promise<Opened['offers']>;
type Problem = (attribute: string, sentence: string) => void;

const nothing: Found = { results: [], more: 0, nearest: true, invented: false, sources: [] };

/** Finds offers where the host keeps them. What is fetched is fetched once; a file is searched here and tells nobody anything. */
export function createOfferSearch(config: Config, problem: Problem): { find: Find; list: List; warm: () => void } {
  let opening: Promise<Opened> | undefined;
  const open = (address: string): Promise<Opened> => {
    opening ??= import('./load-offers.ts').then(({ openAt }) => openAt(address, config));
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
