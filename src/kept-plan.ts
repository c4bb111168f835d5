import { packedIn, unpackPlan } from './handoff/unpack-plan.ts';
import type { Offer } from './offers/offer.ts';
import type { SessionContext } from './session/context.ts';
import { lookAgain, type KeptPlan } from './session/kept-plan.ts';

/** Longer than this nobody waits to see their own plan; it opens with the names and numbers that it holds itself. */
const LIST_WITHIN = 5000;

type ListOffers = () => Promise<readonly Offer[] | undefined>;

/**
 * Opens a kept plan from an address or a file, to look at it again. Its offers are looked up by id in those of this
 * page, so that what is shown about them is the page's and not the plan's.
 *
 * @param listOffers The offers of this page; undefined when they can't be listed. May reject.
 */
export const openPlan = async (
  text: string,
  context: SessionContext,
  listOffers: ListOffers,
): Promise<Partial<SessionContext>> => lookAgain(context, await opened(text, listOffers));

async function opened(text: string, listOffers: ListOffers): Promise<KeptPlan> {
  const packed = packedIn(text);
  if (packed === undefined)
    return { is: 'problem', problem: text.includes('signpost-plan=') ? 'damaged' : 'not-a-plan' };
  const offers = await listed(listOffers);
  const byId = new Map(offers?.map((offer) => [offer.id, offer]));
  const unpacked = await unpackPlan(packed, (id) => byId.get(id));
  return offers ? unpacked : { ...unpacked, listUnread: true };
}

const listed = (listOffers: ListOffers): ReturnType<ListOffers> =>
  Promise.race([
    listOffers().catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, LIST_WITHIN)),
  ]);
