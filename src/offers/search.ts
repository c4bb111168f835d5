import type { NeedId } from '../base/need.ts';
import type { Offer } from './offer.ts';
import { askedWords, stem, wordsOf } from './search-words.ts';

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
  readonly needs?: readonly { readonly id: NeedId; readonly score: number; readonly because?: readonly string[] }[];
}

/** How much a word counts by where it stands: what an offer is called says more than how it is told of. */
const FIELDS: readonly (readonly [number, (offer: Offer) => string | undefined])[] = [
  [4, (offer) => offer.name],
  [2, (offer) => offer.needs?.join(' ').replaceAll('-', ' ')],
  [2, (offer) => offer.summary],
  [
    2,
    (offer) =>
      `${offer.sector ?? ''} ${offer.how?.join(' ') ?? ''} ${offer.audience?.map((who) => AUDIENCE[who]).join(' ') ?? ''}`,
  ],
  [1.5, (offer) => `${offer.whoFor ?? ''} ${offer.goodFor ?? ''}`],
  [
    1,
    (offer) =>
      `${offer.org ?? ''} ${offer.description ?? ''} ${offer.areas?.join(' ') ?? ''} ${offer.whatHappens ?? ''}`,
  ],
  [
    0.5,
    (offer) =>
      `${offer.places?.map((place) => `${place.name ?? ''} ${place.address ?? ''}`).join(' ') ?? ''} ${offer.languages?.join(' ') ?? ''}`,
  ],
];

/** How near to the surest need another must come: what is far behind was only thought of beside it. */
const SURE = 0.6;
/** From this score on a need weighs as much as the words that fit best; half as sure, it weighs a quarter. */
const CERTAIN = 0.25;
/** What words still count that a need was read from: in an offer that helps with the need, and in one that does not. */
const UNDERSTOOD = 0.5;
const ELSEWHERE = 0.2;
/** What needs still weigh when nothing of what offers were found by was understood. */
const PARTLY = 0.6;
/** Needs that providers of one often help with too. */
const NEAR: Readonly<Partial<Record<NeedId, readonly NeedId[]>>> = {
  'abuse-safety': ['domestic-violence'],
  'domestic-violence': ['abuse-safety'],
  'body-image': ['eating'],
  bullying: ['online-safety'],
  'school-attendance': ['send-support'],
};
/** Words for whom an offer is for, and who provides it, where only an id says so. */
const AUDIENCE = {
  'young-person': 'young',
  parent: 'parent mum dad carer',
  professional: 'professional teacher staff worker pupil',
} as const;

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
    for (const need of offer.needs ?? []) {
      const offers = this.#byNeed.get(need);
      if (offers) offers.push(at);
      else this.#byNeed.set(need, [at]);
    }
    return length;
  }

  /** All words of the offers, stemmed. */
  get words(): readonly string[] {
    return [...this.#postings.keys()];
  }

  search({ text, needs = [] }: Ask, limit: number, near: NearWords = () => []): SearchHit[] {
    const scores = new Map<number, number>();
    const add = (at: number, score: number) => scores.set(at, (scores.get(at) ?? 0) + score);
    const surest = Math.max(0, ...needs.map(({ score }) => score));
    const sure = needs.filter(({ score }) => score >= surest * SURE);
    // "Cutting myself" was understood: offers that help to "cut down" are not what these words look for.
    const understood = new Set(sure.flatMap(({ because = [] }) => because.flatMap(wordsOf)));
    const helping = new Set(
      sure.flatMap(({ id }) => [id, ...(NEAR[id] ?? [])].flatMap((need) => this.#byNeed.get(need) ?? [])),
    );
    let [met, explained] = [0, 0];
    for (const word of new Set(askedWords(text))) {
      const known = this.#known(word, near);
      if (known.length > 0) met++;
      const isUnderstood = understood.has(word) && helping.size > 0;
      if (known.length > 0 && isUnderstood) explained++;
      const worth = isUnderstood ? (at: number) => (helping.has(at) ? UNDERSTOOD : ELSEWHERE) : () => 1;
      for (const { word: likely, likeness } of known)
        this.#score(likely, (at, score) => add(at, score * likeness * worth(at)));
    }
    // Where offers use words that were not understood, what was understood is only part of the question.
    const share = met === 0 ? 1 : explained / met;
    const weight =
      Math.max(1, ...scores.values()) * Math.min(1, surest / CERTAIN) ** 2 * (PARTLY + (1 - PARTLY) * share);
    for (const { id, score } of sure) {
      const part = weight * (score / surest);
      for (const at of this.#byNeed.get(id) ?? []) add(at, part * focusOf(this.#offers[at], id));
      for (const beside of NEAR[id] ?? [])
        for (const at of this.#byNeed.get(beside) ?? []) add(at, weight * 0.4 * focusOf(this.#offers[at], beside));
    }
    return [...scores]
      .map(([at, score]) => ({ at, score }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .map(({ at, score }) => ({ offer: this.#offers[at] as Offer, score }));
  }

  /** The words of offers that a word may mean: itself, its two halves ("playgroup"), or what it nearly is. */
  #known(word: string, near: NearWords): readonly { readonly word: string; readonly likeness: number }[] {
    if (this.#postings.has(word)) return [{ word, likeness: 1 }];
    // The end of "homeless" is no word of its own.
    for (let at = /(?:less|ness|ship|able|hood|like)$/.test(word) ? 0 : word.length - 4; at >= 4; at--) {
      const halves = [stem(word.slice(0, at)), stem(word.slice(at))];
      if (halves.every((half) => this.#postings.has(half)))
        return halves.map((half) => ({ word: half, likeness: 0.7 }));
    }
    return near(word);
  }

  #score(word: string, add: (at: number, score: number) => void): void {
    const offers = this.#postings.get(word);
    if (!offers) return;
    const rare = Math.log(1 + (this.#offers.length - offers.size + 0.5) / (offers.size + 0.5));
    for (const [at, uses] of offers) {
      const length = 1 - B + (B * (this.#lengths[at] ?? 0)) / this.#mean;
      add(at, (rare * uses * (K + 1)) / (uses + K * length));
    }
  }
}

/** An offer for few things is more likely to be about this one, and a provider names first what it is first for. */
function focusOf(offer: Offer | undefined, need: NeedId): number {
  const needs = offer?.needs ?? [];
  const place = offer?.needsFrom === 'words' ? 0 : Math.max(0, needs.indexOf(need));
  return 1 / (1 + Math.max(0, needs.length - 1) / 14 + place / 3);
}
