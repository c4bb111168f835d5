import type { Offer } from '../offers/offer.ts';

/** The rows of a comparison: the same for every set of offers. What each says comes from `Offer`. */
export const ROWS = [
  'what',
  'who-for',
  'what-happens',
  'good-for',
  'limits',
  'wait',
  'start',
  'who-knows',
  'cost',
  'where-when',
  'lasts',
  'evidence',
  'runs',
  'checked',
] as const;
export type RowId = (typeof ROWS)[number];

/** One cell. `unknown` is said as "We don't know. Ask them."; a structured value is put into words by the view. */
export type Cell =
  | { readonly is: 'unknown' }
  | { readonly is: 'text'; readonly text: readonly string[] }
  | { readonly is: 'wait'; readonly wait: NonNullable<Offer['wait']> }
  | { readonly is: 'start'; readonly start: NonNullable<Offer['start']>; readonly offer: Offer }
  | { readonly is: 'who-knows'; readonly confidentiality: NonNullable<Offer['confidentiality']> }
  | { readonly is: 'cost'; readonly cost: NonNullable<Offer['cost']> }
  | { readonly is: 'where-when'; readonly offer: Offer; readonly miles?: number }
  | { readonly is: 'who-for'; readonly offer: Offer }
  | { readonly is: 'evidence'; readonly evidence: NonNullable<Offer['evidence']> }
  | { readonly is: 'runs'; readonly org?: string; readonly sector?: Offer['sector']; readonly funder?: string }
  | { readonly is: 'checked'; readonly on: string; readonly weak: boolean; readonly old: boolean };

export interface Row {
  readonly id: RowId;
  /** True when the offers do not all say the same: these rows come first. */
  readonly differs: boolean;
  /** One a column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Two to four offers in the same rows. "Not now" is a column of its own in the view and has no cells. */
export interface Comparison {
  readonly offers: readonly Offer[];
  readonly rows: readonly Row[];
}
