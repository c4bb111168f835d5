import { NEEDS, type NeedId } from '../base/need.ts';
import { shuffled } from '../base/seeded.ts';
import { code, features, MIDDLE } from '../understand/learned.ts';
import { Lexical } from '../understand/lexical.ts';
import { entries, type LexiconFile, type WeightsFile } from '../understand/lexicon-file.ts';
import { LEXICAL } from '../understand/rank.ts';
import { createReader, type Heard } from '../understand/reading.ts';
import { stem } from '../understand/stem.ts';
import { tokens } from '../understand/tokens.ts';

/** One of our own sentences. The first need is what it is mostly about. */
export interface Sentence {
  readonly text: string;
  readonly needs: readonly NeedId[];
  readonly voice: string;
}

export interface Training {
  readonly seed: number;
  readonly epochs: number;
  /** How fast weights follow an error. */
  readonly rate: number;
  /** How strongly weights are pulled towards nought, an epoch. */
  readonly shrink: number;
  /** A feature seen fewer times says nothing sure. */
  readonly fewest: number;
  /** How much of the lexicon's points the learning sees: it then learns only what the lexicon gets wrong. */
  readonly offset: number;
  /** Share of the target that goes to the first need when a sentence has several. */
  readonly first: number;
  /** How far needs with many sentences are held back: 0 not at all, 1 so that each need weighs the same. */
  readonly even: number;
  /** How much of what was learned is believed; the lexicon was written by people who have heard more than we wrote down. */
  readonly share: number;
  /** How much of each need's own lean is believed: our sentences are not as common as what people come with. */
  readonly lean: number;
  /** Most weights kept in all. */
  readonly most: number;
  readonly step: number;
}

/** What measured best; the table of attempts is in `test/bench/README.md`. */
export const TRAINING: Training = {
  seed: 4,
  epochs: 24,
  rate: 0.25,
  shrink: 0.1,
  fewest: 3,
  offset: 1,
  first: 0.6,
  even: 0.5,
  share: 0.7,
  lean: 0.5,
  most: 2100,
  step: 0.15,
};

interface Example {
  readonly features: readonly number[];
  readonly target: Float64Array;
  readonly offset: Float64Array;
  readonly weight: number;
}

/** Softmax regression over words and pairs, on top of the lexicon's own points. Deterministic: same input, same file. */
export function train(sentences: readonly Sentence[], lexicon: LexiconFile, how: Training = TRAINING): WeightsFile {
  const lexical = new Lexical(lexicon);
  const vocabulary = [
    ...lexical.words(),
    ...Object.values(lexicon.spellings).flatMap((words) => words.split(' ')),
    ...Object.values(lexicon.groups).flatMap(entries),
    ...sentences.flatMap(({ text }) => tokens(text).map(({ word }) => word)),
  ];
  const plain = createReader(lexicon, vocabulary);
  const heard = sentences.map(({ text }) => plain(text));
  const { ids, names, seen } = count(heard, how.fewest);
  const counts = new Map<NeedId, number>();
  for (const { needs } of sentences)
    for (const need of needs.slice(0, 1)) counts.set(need, (counts.get(need) ?? 0) + 1);
  const examples = heard.map((words, index) =>
    exampleOf(words, sentences[index] as Sentence, ids, lexical, how, counts),
  );

  const size = NEEDS.length;
  const weights = new Float64Array(names.length * size);
  const bias = new Float64Array(size);
  const scores = new Float64Array(size);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    const rate = how.rate * (1 - epoch / how.epochs);
    for (const { features: own, target, offset, weight } of shuffled(examples, how.seed + epoch)) {
      for (let need = 0; need < size; need++) {
        let sum = (bias[need] as number) + (offset[need] as number);
        for (const feature of own) sum += weights[feature * size + need] as number;
        scores[need] = sum;
      }
      softmax(scores);
      const part = (rate * weight) / Math.sqrt(own.length || 1);
      for (let need = 0; need < size; need++) {
        const error = (target[need] as number) - (scores[need] as number);
        bias[need] = (bias[need] as number) + rate * weight * 0.1 * error;
        for (const feature of own)
          weights[feature * size + need] = (weights[feature * size + need] as number) + part * error;
      }
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * (1 - how.shrink);
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * how.share;
  for (let need = 0; need < size; need++) bias[need] = (bias[need] as number) * how.lean;
  return packed(weights, bias, names, seen, lexicon.locale, how, writtenForms(vocabulary));
}

function count(heard: readonly (readonly Heard[])[], fewest: number) {
  const seen = new Map<string, number>();
  for (const words of heard)
    for (const name of new Set(features(words).map((feature) => feature.name)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => (seen.get(name) as number) >= fewest).sort();
  return { ids: new Map(names.map((name, id) => [name, id])), names, seen };
}

function exampleOf(
  words: readonly Heard[],
  sentence: Sentence,
  ids: ReadonlyMap<string, number>,
  lexical: Lexical,
  how: Training,
  counts: ReadonlyMap<NeedId, number>,
): Example {
  const own = new Set(features(words).flatMap(({ name }) => ids.get(name) ?? []));
  const sums = lexical.sums(lexical.votes(words));
  const target = new Float64Array(NEEDS.length);
  const rest = sentence.needs.length - 1;
  for (const [index, need] of sentence.needs.entries())
    target[NEEDS.indexOf(need)] = rest === 0 ? 1 : index === 0 ? how.first : (1 - how.first) / rest;
  const mean = [...counts.values()].reduce((sum, each) => sum + each, 0) / counts.size;
  return {
    weight: (mean / (counts.get(sentence.needs[0] as NeedId) ?? mean)) ** how.even,
    features: [...own],
    target,
    offset: Float64Array.from(NEEDS, (need) => (sums.get(need) ?? 0) * LEXICAL * how.offset),
  };
}

function softmax(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp((scores[at] as number) - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / total;
}

/** For each stem the form that is written most often, so that the file can be read. */
function writtenForms(words: readonly string[]): (stemmed: string) => string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const forms = new Map<string, string>();
  for (const [word, times] of counts) {
    const known = forms.get(stem(word));
    if (known === undefined || (counts.get(known) ?? 0) < times) forms.set(stem(word), word);
  }
  return (stemmed) => forms.get(stemmed) ?? stemmed;
}

function packed(
  weights: Float64Array,
  bias: Float64Array,
  names: readonly string[],
  seen: ReadonlyMap<string, number>,
  locale: string,
  how: Training,
  writtenAs: (stemmed: string) => string,
): WeightsFile {
  const size = NEEDS.length;
  const worth = (at: number): number =>
    Math.abs(weights[at] as number) * Math.sqrt(seen.get(names[Math.floor(at / size)] as string) ?? 1);
  const order = [...weights.keys()]
    .filter((at) => Math.round((weights[at] as number) / how.step) !== 0)
    .sort((a, b) => worth(b) - worth(a));
  const kept = new Set(order.slice(0, how.most));
  const lines: string[] = [];
  for (const [feature, name] of names.entries()) {
    let codes = '';
    for (let need = 0; need < size; need++) {
      const at = feature * size + need;
      if (!kept.has(at)) continue;
      const steps = Math.round((weights[at] as number) / how.step);
      codes += code(need) + code(Math.max(0, Math.min(61, steps + MIDDLE)));
    }
    if (codes) lines.push(`${name.split(' ').map(writtenAs).join(' ')}=${codes}`);
  }
  return {
    locale,
    needs: [...NEEDS],
    step: how.step,
    bias: [...bias].map((number) => Math.round(number * 100) / 100),
    features: lines.join('\n'),
  };
}
