import type { HowId } from '../base/how.ts';
import type { GroupingId } from '../base/grouping.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';
import type { Offer } from './offer.ts';

/** What a search may know: ids, an age band, an outcode. Never a sentence that somebody wrote. */
export interface OfferQuery {
  readonly needs: readonly NeedId[];
  readonly groupings: readonly GroupingId[];
  readonly who?: Role;
  /** Years, both ends included. */
  readonly age?: { readonly min: number; readonly max: number };
  readonly how: readonly HowId[];
  readonly wants: readonly string[];
  /** The first half of a postcode, in capitals. */
  readonly outcode?: string;
  /** Names of areas that the host serves. */
  readonly areas?: readonly string[];
  /** Local time such as "2026-11-21T14:30", for the want `open-now`; without it that want asks nothing. */
  readonly now?: string;
  /** Orders what is otherwise equal, for this conversation only. */
  readonly seed: number;
  readonly limit: number;
}

/** Why an offer is in a result. The view puts it into words. */
export type Reason =
  | { readonly is: 'need'; readonly need: NeedId }
  /** For many kinds of worries, though it does not name this one. */
  | { readonly is: 'general' }
  | { readonly is: 'grouping'; readonly grouping: GroupingId }
  | { readonly is: 'age'; readonly min?: number; readonly max?: number }
  | { readonly is: 'distance'; readonly miles: number }
  | { readonly is: 'area'; readonly area: string }
  | { readonly is: 'national' }
  | { readonly is: 'how'; readonly how: HowId }
  | { readonly is: 'start'; readonly who: 'self' | 'parent' | 'school' | 'gp' | 'drop-in' }
  | { readonly is: 'free' }
  | { readonly is: 'community' };

/** What is not known about an offer that the person asked about. The view puts each into words. */
export type Unknown =
  | 'need'
  | 'kind'
  | 'age'
  | 'place'
  | 'how'
  | 'start'
  | 'cost'
  | 'hours'
  | 'language'
  | 'steps'
  | 'access'
  | 'quiet'
  | 'told'
  | 'wait'
  | 'voice'
  | 'peers'
  | 'helping'
  | 'speak-up'
  | 'proven';

export interface OfferResult {
  readonly offer: Offer;
  readonly because: readonly Reason[];
  readonly unknown: readonly Unknown[];
  /** Whole miles from the person's outcode, if both ends are known. */
  readonly miles?: number;
}

/** What a search found. */
export interface Found {
  readonly results: readonly OfferResult[];
  /** How many more there are than `results` shows. */
  readonly more: number;
  /** True when nothing fitted what matters and these are only the nearest things. */
  readonly nearest: boolean;
  readonly invented: boolean;
  /** The outcode that was asked about, where we have no distances: Northern Ireland, and what is no place. */
  readonly noDistanceFrom?: string;
  /** Licence and date lines to show with the results. */
  readonly sources: readonly {
    readonly name: string;
    readonly licence?: string;
    readonly fetched?: string;
    readonly url?: string;
  }[];
}
