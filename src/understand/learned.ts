import { isNeedId, type NeedId } from '../base/need.ts';
import type { WeightsFile } from './lexicon-file.ts';
import type { Heard } from './reading.ts';
import { stem } from './stem.ts';

/** A feature of a message: a word or a pair, and the places of the words it comes from. */
export interface Feature {
  readonly name: string;
  readonly places: readonly number[];
}

/** The words and neighbouring pairs of a message. Learning and understanding must cut alike, so both use this. */
export function features(heard: readonly Heard[]): Feature[] {
  const found: Feature[] = [];
  for (const [place, { stem, groups }] of heard.entries()) {
    found.push({ name: stem, places: [place] });
    for (const group of groups) found.push({ name: group, places: [place] });
    const next = heard[place + 1];
    if (next) found.push({ name: `${stem} ${next.stem}`, places: [place, place + 1] });
  }
  return found;
}

/** A digit of the weights file for each step up from the lowest. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const code = (number: number): string => DIGITS[number] ?? '';
const number = (text: string, at: number): number => DIGITS.indexOf(text[at] ?? '');
/** The digit that stands for nought; below it speaks against a need. */
export const MIDDLE = 20;

/** Weights learned from our own sentences. */
export class Learned {
  readonly #weights = new Map<string, readonly (readonly [NeedId, number])[]>();
  readonly #words = new Set<string>();
  readonly #bias: ReadonlyMap<NeedId, number>;

  constructor(file: WeightsFile) {
    const needs = file.needs.filter(isNeedId);
    this.#bias = new Map(needs.map((need, index) => [need, file.bias[index] ?? 0]));
    for (const line of file.features.split('\n')) {
      const [name, codes = ''] = line.split('=');
      if (!name) continue;
      const weights: [NeedId, number][] = [];
      for (let at = 0; at + 1 < codes.length; at += 2) {
        const need = needs[number(codes, at)];
        if (need) weights.push([need, (number(codes, at + 1) - MIDDLE) * file.step]);
      }
      const words = name.split(' ');
      this.#weights.set(words.map((word) => (word.startsWith('{') ? word : stem(word))).join(' '), weights);
      for (const word of words) if (!word.startsWith('{')) this.#words.add(word);
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
