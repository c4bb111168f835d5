import { findOffers } from './find.ts';
import { readOffersFile, type LoadOptions } from './load.ts';
import type { Offer, OffersFile } from './offer.ts';
import { OffersMissing } from './offers-error.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';
import { shardName, type Manifest } from './shards.ts';

/** With the manifest, three requests answer a question: two needs, or one and what does not say what it helps with. */
const FILES_READ = 2;

/** Finds in a folder of shards: fetches only the files for what matters most, near the person, and keeps them. */
export class ShardedOffers {
  readonly #manifest: Manifest;
  readonly #base: string;
  readonly #options: LoadOptions;
  readonly #cellOf = new Map<string, number>();
  readonly #files = new Map<string, Promise<OffersFile>>();

  constructor(manifest: Manifest, address: string, options: LoadOptions) {
    this.#manifest = manifest;
    this.#base = address;
    this.#options = options;
    manifest.cells.forEach((outcodes, cell) =>
      outcodes.split(' ').forEach((outcode) => this.#cellOf.set(outcode, cell)),
    );
  }

  async find(query: OfferQuery, distance?: Distance): Promise<Found> {
    const cell = (query.outcode === undefined ? undefined : this.#cellOf.get(query.outcode)) ?? 'any';
    const known = query.needs.filter((need) => this.#manifest.needs[need] !== undefined);
    // Nothing here helps with it, or nothing was said: what is for anybody is the nearest thing.
    const asked =
      known.length > 0
        ? known
        : (['wellbeing', 'activities'] as const).filter((need) => this.#manifest.needs[need] !== undefined);
    const names = asked.slice(0, FILES_READ).map((need) => shardName(need, cell));
    const found = findOffers(await this.#merged(names), query, distance);
    const isAll = names.length >= FILES_READ || this.#manifest.untold === 0;
    if (found.results.length >= query.limit || isAll) return found;
    return findOffers(await this.#merged([...names, shardName('untold', cell)]), query, distance);
  }

  async #merged(names: readonly string[]): Promise<OffersFile> {
    const files = await Promise.all(names.map((name) => this.#file(name)));
    const offers = new Map<string, Offer>(files.flatMap((file) => file.offers.map((offer) => [offer.id, offer])));
    const { source, sources, invented } = this.#manifest;
    return {
      version: 1,
      source,
      ...(sources ? { sources } : {}),
      ...(invented ? { invented } : {}),
      offers: [...offers.values()],
    };
  }

  #file(name: string): Promise<OffersFile> {
    const known = this.#files.get(name);
    if (known) return known;
    const file = readOffersFile(new URL(name, this.#base).href, this.#options).catch((error: unknown) => {
      // A cell in which nothing helps with a need has no file for it.
      if (error instanceof OffersMissing) return { version: 1, source: this.#manifest.source, offers: [] } as const;
      this.#files.delete(name);
      throw error;
    });
    this.#files.set(name, file);
    return file;
  }
}
