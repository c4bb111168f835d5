import { unpack } from './clue-weights.ts';
import type { ClueWeights, ClueWords } from './clue-file.ts';
import { type Clue, ClueCutter, type ClueWord } from './clues.ts';
import { type AlarmKind, type Hearing, heardNothing } from './hearing.ts';
import { splitWords } from './split-words.ts';

/** A second kind counts if it is spoken for by this share of what speaks for the first. */
const ALSO = 0.8;
/** Each further part of a long message is one more chance to be wrong, so it takes this much more; up to four times. */
const LONGER = 1;
/** The words that say most are shown as the reason, this many clues of them. */
const REASONS = 3;

/** What is said of danger by clues alone. */
export interface Overheard extends Hearing {
  /** Clues speak clearly of an ordinary message. */
  readonly isCalm: boolean;
}
export type Overhear = (text: string) => Overheard;

const wordsOf = (list = ''): ReadonlySet<string> => new Set(list.split(' '));

/** Makes a listener of what was learned from our own sentences. It is small, so it can stand before anything else has loaded. */
export function createOverhearing(words: ClueWords, weights: ClueWeights): Overhear {
  const cutter = new ClueCutter(words);
  const { says, kindOf } = unpack(weights);
  const jokes = wordsOf(words.joke);

  const sumOf = (clues: readonly Clue[]): number => clues.reduce((sum, { number }) => sum + (says[number] ?? 0), 0);

  const isAboutOther = (stretch: readonly ClueWord[]): boolean => {
    const own = stretch.some(
      ({ text, group }) => (group === '{me' && !/^(?:my|we|our|us|me)$/u.test(text)) || text === 'myself',
    );
    return !own && stretch.some(({ group }) => group === '{young' || group === '{they');
  };

  const kindsOf = (clues: readonly Clue[]): AlarmKind[] => {
    const votes = new Map<AlarmKind, number>();
    for (const { number } of clues) {
      const weight = says[number] ?? 0;
      if (weight > 0) votes.set(kindOf(number), (votes.get(kindOf(number)) ?? 0) + weight);
    }
    const ranked = [...votes].sort(([, a], [, b]) => b - a);
    const most = ranked[0]?.[1] ?? 0;
    return ranked.filter(([, votes]) => votes >= most * ALSO).map(([kind]) => kind);
  };

  return (text) => {
    let best: { sum: number; stretch: readonly ClueWord[]; clues: readonly Clue[] } | undefined;
    const stretches = cutter.stretches(text);
    const longer = LONGER * Math.min(4, Math.max(0, stretches.length - 1));
    for (const stretch of stretches) {
      const clues = [...new Map(cutter.cut(stretch).map((clue) => [clue.number, clue])).values()];
      const sum = sumOf(clues) - longer;
      if (!best || sum > best.sum) best = { sum, stretch, clues };
    }
    if (!best || best.sum < weights.sure) return { ...heardNothing, isCalm: !!best && best.sum < weights.calm };
    const { stretch, clues } = best;
    const { pieces } = splitWords(text);
    const telling = clues
      .filter(({ number }) => (says[number] ?? 0) > 0)
      .sort((a, b) => (says[b.number] ?? 0) - (says[a.number] ?? 0))
      .slice(0, REASONS);
    const from = stretch[Math.min(...telling.map(({ from }) => from))]?.piece ?? 0;
    const to = stretch[Math.max(...telling.map(({ to }) => to))]?.piece ?? 0;
    const because = pieces.slice(from, to + 1).join(' ');
    const kinds = kindsOf(clues);
    const isEmergency = kinds.some((kind) => kind === 'danger-now' || kind === 'overdose');
    return {
      alarms: kinds.map((kind) => ({ kind, because })),
      cautions: [],
      softer: !isEmergency && stretch.some(({ text }) => jokes.has(text)),
      aboutOther: isAboutOther(stretch),
      isCalm: false,
    };
  };
}
