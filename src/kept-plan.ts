import { packedIn, unpackPlan } from './handoff/unpack-plan.ts';
import type { Offer } from './offers/offer.ts';
import type { KeptPlan } from './session/kept-plan.ts';

/** Longer than this nobody waits to see their own plan; it opens with the names and numbers that it holds itself. */
const LIST_WITHIN = 5000;

/**
 * Opens a kept plan from an address or a file. Its offers are looked up by id in those of this page, so that what is
 * shown about them is the page's and not the plan's.
 *
 * @param listOffers The offers of this page; undefined when they can't be listed. May reject.
 */
export async function openPlan(
  text: string,
  listOffers: () => Promise<readonly Offer[] | undefined>,
): Promise<KeptPlan> {
  const packed = packedIn(text);
  if (packed === undefined) return { is: 'problem', problem: text.includes('signpost-plan=') ? 'damaged' : 'not-a-plan' };
  const offers = await listed(listOffers);
  const byId = new Map(offers?.map((offer) => [offer.id, offer]));
  const opened = await unpackPlan(packed, (id) => byId.get(id));
  return offers ? opened : { ...opened, listUnread: true };
}

const listed = (listOffers: () => Promise<readonly Offer[] | undefined>): Promise<readonly Offer[] | undefined> =>
  Promise.race([
    listOffers().catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, LIST_WITHIN)),
  ]);
