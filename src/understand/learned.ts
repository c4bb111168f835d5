import { isNeedId, type NeedId } from '../base/need.ts';
import type { WeightsFile } from './lexicon-file.ts';
import { DIGITS } from './packed.ts';
import type { Heard } from './reading.ts';
import { stem } from './stem.ts';

/** A feature of a message: a word or a group, and the places of the words it comes from. */
export interface Feature {
  readonly name: string;
  readonly places: readonly number[];
}

/** The words of a message, and the groups that they belong to. Learning and understanding must cut alike, so both use this. */
export const features = (heard: readonly Heard[]): Feature[] =>
  heard.flatMap(({ stem, also }, place) => [stem, ...also].map((name) => ({ name, places: [place] })));

const place = (text: string, at: number): number => DIGITS.indexOf(text[at] ?? '');

/** The weights of each word: for which need, by its place in the file, and how many steps. */
export function* readWeights(file: WeightsFile): Iterable<[string, (readonly [need: number, steps: number])[]]> {
  for (const line of file.features.split('\n')) {
    const [word, codes = ''] = line.split('=');
    if (!word) continue;
    const own: (readonly [number, number])[] = [];
    for (let at = 0; at + 1 < codes.length; at += 2) own.push([place(codes, at), place(codes, at + 1)]);
    yield [word, own];
  }
}

/** Weights learned from our own sentences. */
export class Learned {
  readonly #weights = new Map<string, readonly (readonly [NeedId, number])[]>();
  readonly #words = new Set<string>();
  readonly #bias: ReadonlyMap<NeedId, number>;

  constructor(file: WeightsFile) {
    const needs = file.needs.filter(isNeedId);
    this.#bias = new Map(needs.map((need, index) => [need, file.bias[index] ?? 0]));
    for (const [word, own] of readWeights(file)) {
      const weights = own.flatMap(([index, steps]): [NeedId, number][] => {
        const need = needs[index];
        return need ? [[need, steps * file.step]] : [];
      });
      this.#weights.set(word.startsWith('{') ? word : stem(word), weights);
      if (!word.startsWith('{')) this.#words.add(word);
    }
  }

  words(): Iterable<string> {
    return this.#words;
  }

  /** How much each need is spoken for, and what spoke. Places in `unmeant` are passed over. */
  sums(
    heard: readonly Heard[],
    unmeant: ReadonlySet<number>,
  ): Map<NeedId, { sum: number; spoke: [Feature, number][] }> {
    const sums = new Map<NeedId, { sum: number; spoke: [Feature, number][] }>();
    for (const [need, bias] of this.#bias) sums.set(need, { sum: bias, spoke: [] });
    const seen = new Set<string>();
    for (const feature of features(heard)) {
      if (seen.has(feature.name) || feature.places.every((place) => unmeant.has(place))) continue;
      seen.add(feature.name);
      for (const [need, weight] of this.#weights.get(feature.name) ?? []) {
        const total = sums.get(need);
        if (!total) continue;
        total.sum += weight;
        if (weight > 0) total.spoke.push([feature, weight]);
      }
    }
    return sums;
  }
}
