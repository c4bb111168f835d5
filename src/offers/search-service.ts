import { areasAsked } from './elsewhere.ts';
import { OffersUnreachable } from './offers-error.ts';
import type { OfferFinder } from './open-offers.ts';
import type { ToText } from './plain-text.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';
import { readAnswer } from './search-answer.ts';

export interface SearchServiceOptions {
  readonly fetch: typeof fetch;
  /** The centre of an outcode, in degrees: a service is told that, never a postcode. */
  readonly centreOf?: (outcode: string) => { readonly lat: number; readonly lon: number } | undefined;
  /** Searched when the service fails or is slow: the host's own file. */
  readonly behind?: OfferFinder;
  /** Milliseconds; 2,000 unless given. */
  readonly timeout?: number;
  readonly loadToText?: () => Promise<ToText>;
}

/** Ask for more than is shown: what the page applies itself takes some away. */
export const TIMES = 4;

/**
 * Finds by asking a service on the host's side (`demo/search-server/openapi.json` is its protocol). It is sent ids, an age
 * band and the centre of an outcode, and never a word that somebody wrote.
 */
export class SearchService implements OfferFinder {
  readonly #url: string;
  readonly #options: SearchServiceOptions;

  constructor(url: string, options: SearchServiceOptions) {
    this.#url = url;
    this.#options = options;
  }

  async find(query: OfferQuery, distance?: Distance): Promise<Found> {
    try {
      return await this.#ask(query, distance);
    } catch (error) {
      if (!this.#options.behind) throw error;
      return this.#options.behind.find(query, distance);
    }
  }

  async #ask(query: OfferQuery, distance: Distance | undefined): Promise<Found> {
    const { fetch, centreOf, timeout = 2_000 } = this.#options;
    const url = searchAddress(this.#url, query, query.outcode === undefined ? undefined : centreOf?.(query.outcode));
    const json = await this.#answer(url, fetch, timeout);
    return readAnswer(json, query, { name: this.#url, distance, loadToText: this.#options.loadToText });
  }

  async #answer(url: string, get: typeof fetch, timeout: number): Promise<unknown> {
    try {
      const response = await get(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeout),
      });
      if (!response.ok) throw new OffersUnreachable(this.#url, `the search answered ${response.status}`);
      return await response.json();
    } catch (error) {
      if (error instanceof OffersUnreachable) throw error;
      const slow = error instanceof DOMException && error.name === 'TimeoutError';
      throw new OffersUnreachable(this.#url, slow ? `no answer within ${timeout} ms` : 'the search failed', {
        cause: error,
      });
    }
  }
}

/** The address that asks a question: ids, an age band, and a place rounded to the centre of its outcode. */
export function searchAddress(
  base: string,
  query: OfferQuery,
  near: { readonly lat: number; readonly lon: number } | undefined,
): string {
  const url = new URL(base);
  const set = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? undefined : url.searchParams.set(name, value);
  set('needs', query.needs.join(','));
  set('groupings', query.groupings.join(','));
  set('age', query.age && `${query.age.min}-${query.age.max}`);
  set('near', near && `${near.lat.toFixed(2)},${near.lon.toFixed(2)}`);
  set('areas', areasAsked(query).join(','));
  set('how', query.how.join(','));
  set('wants', query.wants.join(','));
  set('limit', String(query.limit * TIMES));
  return url.href;
}
