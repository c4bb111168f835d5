import type { Config } from './config/config.ts';
import { pause } from './in-slices.ts';
import type { Opened } from './load-offers.ts';
import type { OfferSource } from './offers/host-source.ts';
import type { Found, OfferQuery } from './offers/query.ts';

type Find = (query: OfferQuery) => Promise<Found>;
/** All offers of the page, to look up those of a kept plan; undefined where they are not one list. */
type List = () => Promise<Opened['offers']>;
type Problem = (attribute: string, sentence: string) => void;

const nothing: Opened = {
  find: () => Promise.resolve({ results: [], more: 0, nearest: true, invented: false, sources: [] }),
  offers: [],
};

/** Finds offers where the host keeps them. What is fetched is fetched once; a file is searched here and tells nobody anything. */
export function createOfferSearch(
  config: Config,
  source: OfferSource | undefined,
  problem: Problem,
): { find: Find; list: List; warm: () => void } {
  let opening: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    if (!source && config.offers === undefined) return nothing;
    opening ??= import('./load-offers.ts').then(({ openAt }) => openAt(config, source));
    // What failed may be tried again: the network may be back.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    find: async (query) => {
      try {
        const { find } = await open();
        // That we are looking is drawn first: together with what was found it would stop a slow phone.
        await pause();
        return await find(query);
      } catch (error) {
        problem(source ? 'source' : 'offers', error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
    list: async () => (await open()).offers,
    // A failure while nobody waits is said when somebody looks for offers.
    warm: () => void open().catch(() => undefined),
  };
}
