import type { SourceAsked } from '../../src/offers/import/together.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import type { NeedId } from '../../src/base/need.ts';

/** What the page asks of the part that reads. */
export interface ToRead {
  readonly files: readonly File[];
  readonly source: SourceAsked;
  /** ISO day. */
  readonly today: string;
}

/** What a list turned out to be. */
export interface ListRead {
  readonly report: ImportReport;
  /** `offers.json`, byte for byte as the command writes it. */
  readonly text: string;
  /** How many offers help with each, the most common first. */
  readonly needs: readonly (readonly [NeedId, number])[];
}

/** What it answers: where it is, and at the end the list or why there is none. */
export type Answer =
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'joining' }
  | { readonly is: 'done'; readonly list: ListRead }
  | { readonly is: 'failed'; readonly why: readonly { readonly from: string; readonly why: string }[] };
