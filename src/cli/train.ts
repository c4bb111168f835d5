import { NEEDS, type NeedId } from '../base/need.ts';
import type { AlarmKind } from '../safety/hearing.ts';
import { features } from '../understand/learned.ts';
import { Lexical } from '../understand/lexical.ts';
import { entries, type LexiconFile, type WeightsFile } from '../understand/lexicon-file.ts';
import { DIGITS } from '../understand/packed.ts';
import { createReader, type Heard } from '../understand/reading.ts';
import { stem } from '../understand/stem.ts';
import { tokens } from '../understand/tokens.ts';
import { minimise } from './minimise.ts';
import { mistyped } from './mistyped.ts';

/** One of our own sentences. The first need is what it is mostly about. */
export interface Sentence {
  readonly text: string;
  readonly needs: readonly NeedId[];
  readonly voice: string;
  /** Kinds of danger that somebody found when they read it for danger; absent if nobody has. */
  readonly danger?: readonly AlarmKind[];
}

export interface Training {
  readonly rounds: number;
  /** How much of a lexicon point the learning sees. Less than what counts later: the lexicon knows our sentences too well. */
  readonly lexical: number;
  /** How strongly weights are pulled towards nought. */
  readonly pull: number;
  /** Share of the target that goes to the first need when a sentence has several. */
  readonly first: number;
  /** How far needs with many sentences are held back: 0 not at all, 1 so that each need weighs the same. */
  readonly even: number;
  /** How much of each need's own lean is believed: our sentences are not as common as what people come with. */
  readonly lean: number;
  /** What a weight must reach to be kept, for a feature seen once; of those seen often smaller ones matter too. */
  readonly least: number;
  readonly step: number;
  /** How much a sentence with slips of the thumb counts beside the same without, and the share of its words that have one. */
  readonly slips: { readonly weight: number; readonly share: number };
}

/** What measured best; the table of attempts is in `test/bench/README.md`. */
export const TRAINING: Training = {
  rounds: 60,
  lexical: 0.7,
  pull: 1.5,
  first: 0.6,
  even: 0.5,
  lean: 0.5,
  least: 1.42,
  step: 0.5,
  slips: { weight: 0.6, share: 0.7 },
};

/** No word decides alone. */
const MOST_STEPS = 5;

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
  const { ids, names, seen } = count(heard);
  const counts = new Map<NeedId, number>();
  for (const { needs } of sentences)
    for (const need of needs.slice(0, 1)) counts.set(need, (counts.get(need) ?? 0) + 1);
  const { weight: slipped, share } = how.slips;
  const examples = sentences.flatMap((sentence, index): Example[] =>
    [
      { words: heard[index] ?? [], part: 1 - slipped },
      { words: plain(mistyped(sentence.text, share, index)), part: slipped },
    ].map(({ words, part }) => {
      const example = exampleOf(words, sentence, ids, lexical, how, counts);
      return { ...example, weight: example.weight * part };
    }),
  );

  const { weights, bias } = learn(examples, names.length, how);
  const often = oftenPoints(lexicon);
  const leaning = bias.map((each, need) => each + (often.get(NEEDS[need] as NeedId) ?? 0));
  return packed(weights, leaning, names, seen, lexicon.locale, how, writtenForms(vocabulary));
}

/** Our sentences are about as many for each need, and people are not: what the lexicon says of how often each comes up. */
const oftenPoints = ({ often = {} }: LexiconFile): ReadonlyMap<string, number> =>
  new Map(Object.entries(often).flatMap(([points, needs]) => entries(needs).map((need) => [need, Number(points)])));

/** Softmax regression: the weights that make the first needs of the sentences most likely, and stay small. */
function learn(examples: readonly Example[], features: number, { rounds, pull, lean }: Training) {
  const size = NEEDS.length;
  const leanings = features * size;
  const scores = new Float64Array(size);
  const found = minimise(
    leanings + size,
    (point, slope) => {
      let loss = 0;
      for (let at = 0; at < leanings; at++) {
        const weight = point[at] as number;
        slope[at] = pull * weight;
        loss += (pull / 2) * weight * weight;
      }
      slope.fill(0, leanings);
      for (const { features: own, target, offset, weight } of examples) {
        for (let need = 0; need < size; need++)
          scores[need] = (point[leanings + need] as number) + (offset[need] as number);
        for (const feature of own)
          for (let need = 0, at = feature * size; need < size; need++, at++)
            scores[need] = (scores[need] as number) + (point[at] as number);
        softmax(scores);
        for (let need = 0; need < size; need++) {
          const chance = scores[need] as number;
          if (target[need]) loss -= weight * (target[need] as number) * Math.log(chance + 1e-300);
          scores[need] = weight * (chance - (target[need] as number));
          slope[leanings + need] = (slope[leanings + need] as number) + (scores[need] as number);
        }
        for (const feature of own)
          for (let need = 0, at = feature * size; need < size; need++, at++)
            slope[at] = (slope[at] as number) + (scores[need] as number);
      }
      return loss;
    },
    rounds,
  );
  return { weights: found.subarray(0, leanings), bias: found.subarray(leanings).map((each) => each * lean) };
}

function count(heard: readonly (readonly Heard[])[]) {
  const seen = new Map<string, number>();
  for (const words of heard)
    for (const name of new Set(features(words).map((feature) => feature.name)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].sort();
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
    offset: Float64Array.from(NEEDS, (need) => (sums.get(need) ?? 0) * how.lexical),
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
  const lines: string[] = [];
  for (const [feature, name] of names.entries()) {
    const own = weights.subarray(feature * size, feature * size + size);
    // What all needs have in common decides nothing: seen from the middle one, most are nought.
    const middle = own.toSorted()[size / 2] as number;
    const least = how.least / (seen.get(name) ?? 1) ** 0.25;
    let codes = '';
    for (const [need, weight] of own.entries()) {
      const steps = Math.min(MOST_STEPS, Math.round((weight - middle) / how.step));
      if (steps > 0 && weight - middle >= least) codes += `${DIGITS[need]}${DIGITS[steps]}`;
    }
    if (codes) lines.push(`${name.startsWith('{') ? name : writtenAs(name)}=${codes}`);
  }
  return {
    locale,
    needs: [...NEEDS],
    step: how.step,
    bias: [...bias].map((number) => Math.round(number * 100) / 100),
    features: lines.join('\n'),
  };
}
