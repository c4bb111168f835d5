import type { SourceAsked } from '../../src/offers/import/together.ts';
import type { ImportReport } from '../../src/offers/import/report.ts';
import type { NeedId } from '../../src/base/need.ts';

/** Rows of one table on the page: more are in the saved report, and would make the page slow. */
export const MOST_ROWS = 100;

/** What the page asks of the part that reads. */
export interface ToRead {
  readonly files: readonly File[];
  readonly source: SourceAsked;
  /** ISO day. */
  readonly today: string;
}

/** What a list turned out to be. Whole files come as blobs, so that the page need not hold or copy what is in them. */
export interface ListRead {
  /** Its counts are of everything; of its notes and offers it has as many as the page shows. */
  readonly report: ImportReport;
  /** `offers.json`, byte for byte as the command writes it. */
  readonly file: Blob;
  /** The whole report, as a page of its own. */
  readonly page: Blob;
  /** How many offers help with each, the most common first. */
  readonly needs: readonly (readonly [NeedId, number])[];
}

/** What it answers: where it is, and at the end the list or why there is none. */
export type Answer =
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'joining' }
  | { readonly is: 'done'; readonly list: ListRead }
  | { readonly is: 'failed'; readonly why: readonly { readonly from: string; readonly why: string }[] };
