import type { GroupingId } from '../base/grouping.ts';
import type { HowId } from '../base/how.ts';
import type { NeedId } from '../base/need.ts';
import { areasAsked } from './elsewhere.ts';
import { SourceFailed } from './offers-error.ts';
import type { OfferFinder } from './open-offers.ts';
import type { Distance } from './place-fit.ts';
import type { Found, OfferQuery } from './query.ts';
import { readAnswer } from './search-answer.ts';
import { TIMES, type SearchServiceOptions } from './search-service.ts';

/** What a host's own source is told: ids, an age band, and a place rounded to the centre of its outcode. No words. */
export interface OfferQuestion {
  readonly needs: readonly NeedId[];
  readonly groupings: readonly GroupingId[];
  /** Years, both ends included. */
  readonly age?: { readonly min: number; readonly max: number };
  /** Degrees, to about a kilometre. */
  readonly near?: { readonly lat: number; readonly lon: number };
  /** Names of areas that the host serves. */
  readonly areas: readonly string[];
  readonly how: readonly HowId[];
  readonly wants: readonly string[];
  /** More than are shown, as the page leaves out what does not fit. */
  readonly limit: number;
}

/**
 * A host's own way of finding offers. It answers with a list of offers in our own shape, or with `{ offers, applied,
 * total, source }` as a search service does. Whatever it did not apply itself is applied in the page.
 */
export type OfferSource = (question: OfferQuestion) => unknown;

/** Finds by asking a function of the host's; when that fails or is slow, in `behind`. */
export class HostSource implements OfferFinder {
  readonly #source: OfferSource;
  readonly #options: Omit<SearchServiceOptions, 'fetch'>;

  constructor(source: OfferSource, options: Omit<SearchServiceOptions, 'fetch'> = {}) {
    this.#source = source;
    this.#options = options;
  }

  async find(query: OfferQuery, distance?: Distance): Promise<Found> {
    const { behind, loadToText } = this.#options;
    try {
      return await readAnswer(await this.#ask(query), query, {
        name: 'The answer of the property source',
        distance,
        loadToText,
      });
    } catch (error) {
      if (!behind) throw error;
      return behind.find(query, distance);
    }
  }

  async #ask(query: OfferQuery): Promise<unknown> {
    const { centreOf, timeout = 5_000 } = this.#options;
    let late: ReturnType<typeof setTimeout> | undefined;
    try {
      return await Promise.race([
        // A source that throws at once has failed in the same way.
        Promise.resolve(questionOf(query, centreOf)).then(this.#source),
        new Promise<never>((_, reject) => {
          late = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout);
        }),
      ]);
    } catch (error) {
      throw new SourceFailed(error instanceof Error ? error.message : String(error), { cause: error });
    } finally {
      clearTimeout(late);
    }
  }
}

/** What may be told of a question: nothing that is not named here. */
function questionOf(query: OfferQuery, centreOf: SearchServiceOptions['centreOf']): OfferQuestion {
  const centre = query.outcode === undefined ? undefined : centreOf?.(query.outcode);
  const rounded = (degrees: number): number => Number(degrees.toFixed(2));
  return {
    needs: [...query.needs],
    groupings: [...query.groupings],
    ...(query.age && { age: { min: query.age.min, max: query.age.max } }),
    ...(centre && { near: { lat: rounded(centre.lat), lon: rounded(centre.lon) } }),
    areas: [...areasAsked(query)],
    how: [...query.how],
    wants: [...query.wants],
    limit: query.limit * TIMES,
  };
}
