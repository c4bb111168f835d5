import type { Plan, PlannedOffer } from '../decide/plan.ts';
import { ROW_CODES, STARTER_CODES, WISH_CODES } from './codes.ts';
import { squeeze } from './squeeze.ts';

/** The version of the packed form. It counts up when a reader of the one before would misread it. */
export const PACK_VERSION = 1;
/** More than this makes squares too small for a phone to read from a screen. */
export const QR_MOST = 1200;
/** The name of a plan in the part of an address behind `#`, which no server sees. */
export const FRAGMENT = 'signpost-plan';

/** A plan as it is written, before it is squeezed. Every part may be missing, so that versions can read each other. */
export interface Packed {
  readonly m: string;
  readonly l: string;
  readonly d: Plan['decision'];
  readonly r?: string;
  readonly w?: string;
  readonly c?: readonly string[];
  readonly x?: string;
  readonly h?: string;
  readonly g?: readonly string[];
  readonly p?: string;
  readonly b?: string;
  readonly a?: string;
  /** Id, who starts, what to ask, name; and, where there is room, a phone number. */
  readonly o?: readonly (readonly string[])[];
}

/**
 * A plan as a short string, such as `1.eJyr…`. An offer goes in by its id, with its name and a phone number, so that it is
 * still of use where the id is no longer known; the rest comes from the page that opens it. Web addresses stay out, so
 * that nobody can make a plan which leads from a trusted page to a page of theirs. Own words go in when they
 * are in the plan: leave them out with `withoutOwnWords`.
 *
 * @param most Characters; the phone numbers of offers are left out when there is no room.
 */
export async function packPlan(plan: Plan, most = Infinity): Promise<string> {
  let packed = '';
  for (const parts of [5, 4]) {
    packed = `${PACK_VERSION}.${await squeeze(JSON.stringify(toPacked(plan, parts)))}`;
    if (packed.length <= most) break;
  }
  return packed;
}

/** A link that opens the plan on another device, or why there is none: too long for a QR code, so save a file. */
export type PlanLink =
  { readonly is: 'link'; readonly link: string } | { readonly is: 'too-long'; readonly by: number };

/**
 * @param page The address of the page with the widget; a fragment of its own is left out.
 */
export async function planLink(plan: Plan, page: string): Promise<PlanLink> {
  const start = `${page.split('#')[0]}#${FRAGMENT}=`;
  const link = start + (await packPlan(plan, QR_MOST - start.length));
  return link.length <= QR_MOST ? { is: 'link', link } : { is: 'too-long', by: link.length - QR_MOST };
}

function toPacked(plan: Plan, parts: number): Packed {
  return {
    m: plan.made,
    l: plan.lookAgain,
    d: plan.decision,
    ...(plan.who === undefined ? {} : { r: plan.who }),
    ...(plan.words === undefined ? {} : { w: plan.words }),
    ...(plan.cards.length ? { c: plan.cards } : {}),
    ...(plan.different === undefined ? {} : { x: plan.different }),
    ...(plan.helps === undefined ? {} : { h: plan.helps }),
    ...(plan.groupings.length ? { g: plan.groupings } : {}),
    ...(plan.wishes.length ? { p: plan.wishes.map((wish) => WISH_CODES[wish]).join('') } : {}),
    ...(plan.byWhen === undefined ? {} : { b: plan.byWhen }),
    ...(plan.decideWith === undefined ? {} : { a: plan.decideWith }),
    ...(plan.chosen.length ? { o: plan.chosen.map((chosen) => toPackedOffer(chosen, plan).slice(0, parts)) } : {}),
  };
}

function toPackedOffer({ offer, firstStep }: PlannedOffer, plan: Plan): readonly string[] {
  const asked = plan.questions.filter(({ offerId }) => offerId === offer.id).map(({ row }) => ROW_CODES[row]);
  const phone = offer.phones?.find(({ kind }) => kind === 'voice')?.number ?? '';
  return [offer.id, STARTER_CODES[firstStep.who], asked.join(''), offer.name, phone];
}
