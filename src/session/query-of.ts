import type { Facts } from '../flow/facts.ts';
import type { OfferQuery } from '../offers/query.ts';
import type { Setting } from './context.ts';

/** How many offers a page shows at first: enough to choose from, few enough to read. */
const SHOWN = 6;

/** What a search may know of a conversation: ids, an age band and an outcode, and never a word that was typed. */
export const queryOf = (facts: Facts, setting: Setting, near: string | undefined): OfferQuery => ({
  needs: facts.needs,
  groupings: facts.groupings,
  how: facts.how,
  wants: facts.wants,
  seed: setting.seed,
  limit: SHOWN,
  ...(facts.who && { who: facts.who }),
  ...(facts.age && { age: facts.age }),
  ...withOutcode(near ?? setting.outcode),
  ...(setting.placeName && { areas: [setting.placeName] }),
});

const withOutcode = (outcode: string | undefined): { outcode?: string } => (outcode ? { outcode } : {});
