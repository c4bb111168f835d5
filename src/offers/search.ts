import type { NeedId } from '../base/need.ts';
import { needsInWords } from './needs-in-words.ts';
import type { Offer } from './offer.ts';
import { askedWords, stem, wordsOf } from './search-words.ts';
import { sureNeeds, type HeardNeed } from './sure-needs.ts';

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
  readonly needs?: readonly HeardNeed[];
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

/** From this score on a need weighs as much as the words that fit best; half as sure, it weighs a quarter. */
const CERTAIN = 0.3;
/** What words still count that a need was read from: in an offer that helps with the need, and in one that does not. */
const UNDERSTOOD = 0.5;
const ELSEWHERE = 0.2;
/** How much less other words count in an offer that helps with none of the needs, the surer those are. */
const ASIDE = 0.3;
/** What a need weighs that only the words of providers name: "counselling" is no need of a person, and yet is asked for. */
const NAMED = 0.5;
/** Another offer of the same name says little new. */
const SAME_NAME = 0.3;
/** What needs still weigh when nothing of what offers were found by was understood. */
const PARTLY = 0.6;
/** Needs that providers of one often help with too. */
const NEAR: Readonly<Partial<Record<NeedId, readonly NeedId[]>>> = {
  'abuse-safety': ['domestic-violence', 'trauma'],
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
    const sure = sureNeeds(needs);
    const surest = sure[0]?.score ?? 0;
    const certainty = Math.min(1, surest / CERTAIN);
    // "Cutting myself" was understood: offers that help to "cut down" are not what these words look for.
    const understood = new Set(sure.flatMap(({ because = [] }) => because.flatMap(wordsOf)));
    const helping = new Set(
      sure.flatMap(({ id }) => [id, ...(NEAR[id] ?? [])].flatMap((need) => this.#byNeed.get(need) ?? [])),
    );
    const worth = (at: number, isUnderstood: boolean): number => {
      if (helping.size === 0) return 1;
      if (helping.has(at)) return isUnderstood ? UNDERSTOOD : 1;
      return isUnderstood ? ELSEWHERE : 1 - ASIDE * certainty;
    };
    // What words alone would say: needs are weighed against that, and not against what they left of it.
    const alone = new Map<number, number>();
    let [met, explained] = [0, 0];
    for (const word of new Set(askedWords(text))) {
      const known = this.#known(word, near);
      const isUnderstood = understood.has(word) && helping.size > 0;
      if (known.length > 0) met++;
      if (known.length > 0 && isUnderstood) explained++;
      for (const { word: likely, likeness } of known)
        this.#score(likely, (at, score) => {
          alone.set(at, (alone.get(at) ?? 0) + score * likeness);
          add(at, score * likeness * worth(at, isUnderstood));
        });
    }
    // Where offers use words that were not understood, what was understood is only part of the question.
    const share = met === 0 ? 1 : explained / met;
    const weight = Math.max(1, ...alone.values()) * certainty ** 2 * (PARTLY + (1 - PARTLY) * share);
    const help = (need: NeedId, part: number) => {
      for (const at of this.#byNeed.get(need) ?? []) add(at, part * focusOf(this.#offers[at], need));
    };
    for (const { id, score } of sure) {
      help(id, weight * (score / surest));
      for (const beside of NEAR[id] ?? []) help(beside, weight * 0.4);
    }
    const named = NAMED * Math.max(1, ...scores.values());
    for (const id of needsInWords(text)) if (!sure.some((each) => each.id === id)) help(id, named);
    return this.#best(scores, limit);
  }

  /** The first of them, highest first; of several with one name the first counts in full. */
  #best(scores: ReadonlyMap<number, number>, limit: number): SearchHit[] {
    const met = new Set<string>();
    return [...scores]
      .map(([at, score]) => ({ at, score, offer: this.#offers[at] as Offer }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map((hit) => {
        const isAgain = met.has(hit.offer.name);
        met.add(hit.offer.name);
        return isAgain ? { ...hit, score: hit.score * SAME_NAME } : hit;
      })
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .map(({ offer, score }) => ({ offer, score }));
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
