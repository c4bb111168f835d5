import type { Config } from './config/config.ts';
import type { Distance } from './offers/fit.ts';
import { findOffers } from './offers/find.ts';
import { loadOffers } from './offers/load.ts';
import type { OffersFile } from './offers/offer.ts';
import type { Found, OfferQuery } from './offers/query.ts';
import { loadCentres } from './place/centres.ts';
import { milesFrom } from './place/distance.ts';

/** The host's offers, and how to find in them. */
export interface Loaded {
  readonly file: OffersFile;
  readonly find: (query: OfferQuery) => Found;
}

/** Loads the host's file of offers, with the table of places. Rejects with a sentence to the host. */
export async function loadOffersFrom(address: string, config: Config): Promise<Loaded> {
  const kind = config.offersFrom === 'json' || config.offersFrom === 'csv' ? config.offersFrom : undefined;
  const url = new URL(address, document.baseURI).href;
  const [distance, file] = await Promise.all([
    loadDistance(),
    loadOffers(url, { fetch: (input, init) => fetch(input, init), ...(kind && { kind }) }),
  ]);
  return { file, find: (query) => findOffers(file, query, distance) };
}

/** Without the table of places offers are still found, only not by distance. */
async function loadDistance(): Promise<Distance | undefined> {
  try {
    return milesFrom(await loadCentres());
  } catch {
    return undefined;
  }
}
