import type { NeedId } from '../base/need.ts';
import type { Source } from './offer.ts';
import { isRecord } from './read-values.ts';

/**
 * A folder of small static files for a directory that is too big for one: this manifest, and beside it one file of offers
 * for each need and each cell (some neighbouring outcodes), `<need>-<cell>.json`. Cell `any` is for people whose outcode
 * is not known; `untold-<cell>.json` holds offers that do not say what they help with.
 */
export interface Manifest {
  readonly version: 1;
  readonly sharded: true;
  readonly source: Source;
  readonly sources?: readonly Source[];
  readonly invented?: boolean;
  /** Outcodes, separated by spaces, of cell 0, 1, 2 and so on. */
  readonly cells: readonly string[];
  /** How many offers there are in all for each need. */
  readonly needs: Readonly<Partial<Record<NeedId, number>>>;
  /** How many do not say what they help with. */
  readonly untold: number;
}

export const isManifest = (json: unknown): json is Manifest =>
  isRecord(json) && json['sharded'] === true && Array.isArray(json['cells']) && isRecord(json['needs']);

export const shardName = (need: NeedId | 'untold', cell: number | 'any'): string => `${need}-${cell}.json`;
