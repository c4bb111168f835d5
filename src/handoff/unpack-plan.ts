import { isGroupingId } from '../base/grouping.ts';
import { isRole } from '../base/role.ts';
import type { Plan, PlannedOffer } from '../decide/plan.ts';
import { ROW_CODES, STARTER_CODES, WISH_CODES, decode } from './codes.ts';
import { FRAGMENT, PACK_VERSION } from './pack-plan.ts';
import type { Packed } from './pack-plan.ts';
import { unsqueeze } from './squeeze.ts';

type Offer = PlannedOffer['offer'];

/** A kept plan that was opened, or what is wrong with it; the view has a sentence for each, and a fresh start. */
export type Unpacked =
  | {
      readonly is: 'plan';
      readonly plan: Plan;
      /** `older` and `newer` mean that another version wrote it, and that parts may be missing. */
      readonly version: 'same' | 'older' | 'newer';
      /** Ids of offers that this page no longer has: only their name and how to reach them are known. */
      readonly gone: readonly string[];
    }
  | { readonly is: 'problem'; readonly problem: 'damaged' | 'too-long' | 'not-a-plan' };

/** Longer than any plan that we write, in characters. */
const LONGEST = 20_000;
const MOST_OFFERS = 10;
const MOST_CARDS = 50;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The packed plan in an address, its fragment, or a saved file; undefined when there is none. */
export function packedIn(text: string): string | undefined {
  return new RegExp(`${FRAGMENT}=(\\d+\\.[\\w-]*)`).exec(text)?.[1];
}

/**
 * Opens a packed plan. Nothing in it is trusted: each part is read as an id that we know, as a day, or as plain text to
 * be shown as text, and what is none of these is left out.
 *
 * @param find The offers of this page, by id.
 */
export async function unpackPlan(packed: string, find: (id: string) => Offer | undefined): Promise<Unpacked> {
  if (packed.length > LONGEST) return { is: 'problem', problem: 'too-long' };
  const [, number, body] = /^(\d{1,4})\.([\w-]+)$/.exec(packed) ?? [];
  if (number === undefined || body === undefined) return { is: 'problem', problem: 'damaged' };
  let read: unknown;
  try {
    read = JSON.parse(await unsqueeze(body));
  } catch {
    return { is: 'problem', problem: 'damaged' };
  }
  const version = Number(number) === PACK_VERSION ? 'same' : Number(number) < PACK_VERSION ? 'older' : 'newer';
  const gone: string[] = [];
  const plan = toPlan(read, (id) => {
    const offer = find(id);
    if (!offer) gone.push(id);
    return offer;
  });
  return plan ? { is: 'plan', plan, version, gone } : { is: 'problem', problem: 'not-a-plan' };
}

function toPlan(read: unknown, find: (id: string) => Offer | undefined): Plan | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const { m, l, d, r, w, c, x, h, g, p, b, a, o } = read as Record<keyof Packed, unknown>;
  const made = day(m);
  const lookAgain = day(l);
  if (!made || !lookAgain) return undefined;
  const rows = list(o, MOST_OFFERS).filter((row) => Array.isArray(row) && text(row[0]) && text(row[3])) as unknown[][];
  const chosen = rows.map((row) => toChosen(row, find));
  return {
    version: 1,
    made,
    ...(isRole(r) ? { who: r } : {}),
    ...(text(w) ? { words: w } : {}),
    cards: list(c, MOST_CARDS).filter(text),
    ...(text(x) ? { different: x } : {}),
    ...(text(h) ? { helps: h } : {}),
    groupings: list(g, MOST_CARDS).filter(isGroupingId),
    chosen,
    wishes: letters(p).flatMap((code) => decode(WISH_CODES, code) ?? []),
    decision: d === 'chosen' || d === 'not-now' ? d : 'unsure',
    ...(text(b) ? { byWhen: b } : {}),
    ...(text(a) ? { decideWith: a } : {}),
    questions: rows.flatMap(([offerId, , asked]) =>
      letters(asked)
        .flatMap((code) => decode(ROW_CODES, code) ?? [])
        .map((row) => ({ offerId: String(offerId), row })),
    ),
    lookAgain,
  };
}

function toChosen(
  [id, starter, , name, phone]: readonly unknown[],
  find: (id: string) => Offer | undefined,
): PlannedOffer {
  const offer = find(String(id)) ?? {
    id: String(id),
    name: String(name),
    ...(text(phone) && isOrdinary(phone) ? { phones: [{ number: phone, kind: 'voice' as const }] } : {}),
  };
  const how = offer.start?.text?.trim();
  return { offer, firstStep: { who: decode(STARTER_CODES, starter) ?? 'unknown', ...(how ? { text: how } : {}) } };
}

/**
 * Free, local, mobile and helpline numbers of the UK, as people write them: whoever makes up a plan can't have people
 * call a dear one.
 */
function isOrdinary(phone: string): boolean {
  const digits = phone.replace(/[\s()-]/g, '').replace(/^\+44/, '0');
  return /^(999|111|116\d{3}|080[08]\d{4,7}|0[123]\d{8,9}|07[1-9]\d{8})$/.test(digits);
}

const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
const letters = (value: unknown): readonly string[] => (text(value) ? value.split('') : []);
const list = (value: unknown, most: number): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

function day(value: unknown): string | undefined {
  return typeof value === 'string' && isoDay.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
