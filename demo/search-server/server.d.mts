import type { Server } from 'node:http';
import type { Offer, OffersFile, Source } from '../../src/offers/offer.ts';

export interface Database {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  exec(sql: string): Promise<unknown>;
  close(): Promise<unknown>;
}
export function connect(address?: string): Promise<Database>;
export function fill(database: Database, file: OffersFile): Promise<void>;
export function search(
  database: Database,
  parameters: URLSearchParams,
): Promise<{ version: 1; applied: string[]; total: number; offers: Offer[] }>;
export function serve(database: Database, source: Source): Server;
