import type { GroupingId } from '../base/grouping.ts';
import type { HowId } from '../base/how.ts';
import type { NeedId } from '../base/need.ts';

/** Who provides a service. Never guessed. */
export const SECTORS = ['school', 'health', 'council', 'charity', 'community', 'national', 'private'] as const;
export type Sector = (typeof SECTORS)[number];

export interface Phone {
  readonly number: string;
  readonly label?: string;
  readonly kind: 'voice' | 'text' | 'textphone';
}
export interface Place {
  readonly name?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly access?: readonly string[];
}
export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
  /** ISO day. */
  readonly fetched?: string;
}

/**
 * Our one shape of a service. All but `id` and `name` may be absent, and absent means *not known*: the person is told
 * "We don't know. Ask them." Plain text everywhere, never HTML. Nothing is guessed silently.
 */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly org?: string;
  readonly sector?: Sector;
  /** At most 300 characters. */
  readonly summary?: string;
  readonly description?: string;
  readonly needs?: readonly NeedId[];
  /** Set when the needs were read from its own words and not stated by its provider. */
  readonly needsFrom?: 'words';
  readonly groupings?: readonly GroupingId[];
  readonly whoFor?: string;
  readonly notFor?: string;
  readonly audience?: readonly ('young-person' | 'parent' | 'professional')[];
  /** Years; absent is unknown. */
  readonly ageMin?: number;
  readonly ageMax?: number;
  readonly areas?: readonly string[];
  readonly national?: boolean;
  readonly places?: readonly Place[];
  readonly how?: readonly HowId[];
  readonly start?: {
    readonly self?: boolean;
    readonly parent?: boolean;
    readonly school?: boolean;
    readonly gp?: boolean;
    readonly other?: boolean;
    readonly dropIn?: boolean;
    readonly text?: string;
  };
  readonly whatHappens?: string;
  readonly goodFor?: string;
  readonly limits?: string;
  readonly evidence?: {
    readonly text: string;
    readonly source?: string;
    readonly certainty?: 'strong' | 'some' | 'little' | 'unknown';
  };
  /** Weeks, and the ISO day on which they were checked. */
  readonly wait?: {
    readonly weeksMin?: number;
    readonly weeksMax?: number;
    readonly text?: string;
    readonly asOf?: string;
  };
  readonly whileYouWait?: string;
  readonly lasts?: string;
  readonly ending?: string;
  readonly confidentiality?: {
    readonly parentTold?: 'yes' | 'no' | 'depends';
    readonly recordsKept?: string;
    readonly mustShare?: string;
    readonly text?: string;
  };
  readonly cost?: { readonly free?: boolean; readonly text?: string };
  readonly when?: { readonly text?: string; readonly slots?: readonly Slot[] };
  readonly phones?: readonly Phone[];
  readonly email?: string;
  readonly url?: string;
  readonly chatUrl?: string;
  readonly languages?: readonly string[];
  readonly access?: readonly string[];
  readonly complain?: string;
  readonly funder?: string;
  readonly alert?: string;
  /** ISO day; `weak` when it is only the day a record changed. */
  readonly checked?: { readonly on: string; readonly weak?: true };
  readonly reviewBy?: string;
  readonly status?: 'open' | 'full' | 'paused';
  readonly source?: Source;
}
export interface Slot {
  /** Two-letter days, as in iCalendar: MO TU WE TH FR SA SU. */
  readonly days: readonly string[];
  /** 24-hour HH:MM. */
  readonly opens: string;
  readonly closes: string;
  readonly from?: string;
  readonly to?: string;
}

/** A file of offers, as the importer writes it and the widget reads it. */
export interface OffersFile {
  readonly version: 1;
  readonly source: Source;
  /** True when the offers are made up for a demonstration; shown on the page. */
  readonly invented?: boolean;
  /** Other sources merged into this file, each with its own licence line for the page. */
  readonly sources?: readonly Source[];
  readonly offers: readonly Offer[];
}
