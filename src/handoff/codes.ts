import type { PlannedOffer } from '../decide/plan.ts';
import type { RowId } from '../decide/rows.ts';
import type { WishId } from '../decide/wish.ts';

/*
 * Short codes for a packed plan. They are written into plans that people keep for months, so a code is never used again
 * for something else; the compiler says when a new id has none.
 */

export const ROW_CODES: Readonly<Record<RowId, string>> = {
  what: 'a',
  'who-for': 'f',
  'what-happens': 'h',
  'good-for': 'g',
  limits: 'l',
  wait: 'w',
  start: 's',
  'who-knows': 'k',
  cost: 'c',
  'where-when': 'p',
  lasts: 't',
  evidence: 'e',
  runs: 'r',
  checked: 'd',
};

export const WISH_CODES: Readonly<Record<WishId, string>> = {
  soon: 's',
  'close-by': 'c',
  online: 'o',
  'in-person': 'i',
  talk: 't',
  'no-voice': 'v',
  'parents-not-told': 'p',
  free: 'f',
  'people-like-me': 'l',
  'with-others': 'w',
  'on-my-own': 'm',
  proven: 'e',
  'drop-in': 'd',
};

export const STARTER_CODES: Readonly<Record<PlannedOffer['firstStep']['who'], string>> = {
  me: 'm',
  parent: 'p',
  school: 's',
  gp: 'g',
  someone: 'o',
  unknown: 'u',
};

/** The id of a code, or undefined when this version does not know it. */
export function decode<Id extends string>(codes: Readonly<Record<Id, string>>, code: unknown): Id | undefined {
  return (Object.keys(codes) as Id[]).find((id) => codes[id] === code);
}
