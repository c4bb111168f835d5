import type { NeedId } from '../base/need.ts';
import type { Offer } from './offer.ts';
import { wordsOf } from './search-words.ts';

/** Finds words that nearly match one; loaded when a word is met that no offer uses. */
export type NearWords = (word: string) => readonly { readonly word: string; readonly likeness: number }[];

export interface SearchHit {
  readonly offer: Offer;
  /** Orders hits of one search and means nothing else. */
  readonly score: number;
}
/** What is looked for: words, and what `understand` made of them. Both stay in the page. */
export interface Ask {
  readonly text: string;
  readonly needs?: readonly NeedId[];
}

/** How much a word counts by where it stands: what an offer is called says more than how it is told of. */
const FIELDS: readonly (readonly [number, (offer: Offer) => string | undefined])[] = [
  [4, (offer) => offer.name],
  [2, (offer) => offer.needs?.join(' ').replaceAll('-', ' ')],
  [2, (offer) => offer.summary],
  [1.5, (offer) => `${offer.whoFor ?? ''} ${offer.goodFor ?? ''}`],
  [1, (offer) => `${offer.org ?? ''} ${offer.description ?? ''} ${offer.areas?.join(' ') ?? ''} ${offer.whatHappens ?? ''}`],
  [0.5, (offer) => `${offer.places?.map((place) => `${place.name ?? ''} ${place.address ?? ''}`).join(' ') ?? ''} ${offer.languages?.join(' ') ?? ''}`],
];

/** Saturation and length of BM25. */
const K = 1.2;
const B = 0.5;

/**
 * An index over the words of offers: each word once, with the offers that use it. A question looks at the few offers that
 * share a word with it and never at all of them, so that it stays fast on the directory of a county; only a word that no
 * offer uses is looked for by likeness, among the words and not among the offers.
 */
export class OfferIndex {
  readonly #offers: readonly Offer[];
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #byNeed = new Map<NeedId, number[]>();
  readonly #lengths: number[] = [];
  readonly #mean: number;

  constructor(offers: readonly Offer[]) {
    this.#offers = offers;
    for (const [at, offer] of offers.entries()) this.#lengths.push(this.#add(at, offer));
    this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, offers.length);
  }

  #add(at: number, offer: Offer): number {
    let length = 0;
    for (const [weight, field] of FIELDS) {
      for (const word of wordsOf(field(offer) ?? '')) {
        const offers = this.#postings.get(word) ?? new Map<number, number>();
        offers.set(at, (offers.get(at) ?? 0) + weight);
        this.#postings.set(word, offers);
        length++;
      }
    }
    for (const need of offer.needs ?? []) this.#byNeed.set(need, [...(this.#byNeed.get(need) ?? []), at]);
    return length;
  }

  /** All words of the offers, stemmed. */
  get words(): readonly string[] {
    return [...this.#postings.keys()];
  }

  search({ text, needs = [] }: Ask, limit: number, near: NearWords = () => []): SearchHit[] {
    const scores = new Map<number, number>();
    const add = (at: number, score: number) => scores.set(at, (scores.get(at) ?? 0) + score);
    for (const word of new Set(wordsOf(text))) {
      const known = this.#postings.has(word) ? [{ word, likeness: 1 }] : near(word);
      for (const { word: likely, likeness } of known) this.#score(likely, likeness, add);
    }
    const most = Math.max(1, ...scores.values());
    for (const [index, need] of needs.entries())
      for (const at of this.#byNeed.get(need) ?? []) add(at, (most * 0.8 * focusOf(this.#offers[at])) / (1 + index));
    return [...scores]
      .map(([at, score]) => ({ at, score }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .map(({ at, score }) => ({ offer: this.#offers[at] as Offer, score }));
  }

  #score(word: string, likeness: number, add: (at: number, score: number) => void): void {
    const offers = this.#postings.get(word);
    if (!offers) return;
    const rare = Math.log(1 + (this.#offers.length - offers.size + 0.5) / (offers.size + 0.5));
    for (const [at, uses] of offers) {
      const length = 1 - B + (B * (this.#lengths[at] ?? 0)) / this.#mean;
      add(at, (likeness * rare * uses * (K + 1)) / (uses + K * length));
    }
  }
}

/** An offer for few things is more likely to be about this one. */
const focusOf = (offer: Offer | undefined): number => 1 / (1 + Math.max(0, (offer?.needs?.length ?? 1) - 1) / 8);
