import type { ClueWeights, ClueWords } from '../safety/clue-file.ts';
import { MOST, pack, type Weight } from '../safety/clue-weights.ts';
import { ClueCutter, CLUES } from '../safety/clues.ts';
import { type AlarmKind, ALARMS } from '../safety/hearing.ts';
import { type Example, fit } from './fit.ts';
import { mistyped } from './mistyped.ts';

/** A sentence of ours: the kinds of danger that it tells of; none in an ordinary one. */
export interface AlarmSentence {
  readonly text: string;
  readonly kinds: readonly AlarmKind[];
}

export interface ClueTraining {
  /** How strongly weights are pulled to nought while the telling clues are chosen, and once they are. */
  readonly choosing: number;
  readonly fitting: number;
  readonly turns: number;
  /** Most clues that are kept. */
  readonly most: number;
  /** How much one step of a weight is worth; a message is an alarm above nought, and 1 is sure. */
  readonly step: number;
  /** How much a sentence with slips of the thumb counts, the share of its words that have one, and the seed of the slips. */
  readonly slips: { readonly weight: number; readonly share: number; readonly copies: number; readonly seed: number };
  /** How much more an alarm counts than an ordinary sentence. */
  readonly alarm: number;
  /** What clues must come to for an alarm by themselves, and below what the message is clearly an ordinary one. */
  readonly sure: number;
  readonly calm: number;
}

const BOTH = {
  choosing: 3,
  turns: 150,
  slips: { weight: 0.7, share: 0.3, copies: 3, seed: 11 },
  alarm: 1,
  calm: -0.75,
};
/** What measured best; the table is in `test/bench/safety.md`. The core stands in the first load, so it is small. */
export const CORE: ClueTraining = { ...BOTH, fitting: 0.7, most: 1330, step: 0.1, sure: 0.35 };
export const WHOLE: ClueTraining = { ...BOTH, fitting: 0.7, most: 7400, step: 0.06, sure: 0.5 };

interface Read {
  readonly examples: readonly Example[];
  /** For each clue how often it stands in sentences of each kind. */
  readonly kinds: ReadonlyMap<number, Float64Array>;
}

function read(sentences: readonly AlarmSentence[], words: ClueWords, { slips, alarm }: ClueTraining): Read {
  const cutter = new ClueCutter(words);
  const examples: Example[] = [];
  const kinds = new Map<number, Float64Array>();
  sentences.forEach(({ text, kinds: own }, place) => {
    const isAlarm = own.length > 0;
    const versions = [
      { version: text, weight: 1 },
      ...Array.from({ length: slips.copies }, (_, copy) => ({
        version: mistyped(text, slips.share, slips.seed + place + copy * 100_003),
        weight: slips.weight / slips.copies,
      })),
    ];
    for (const { version, weight } of versions) {
      const stretches = cutter.stretches(version);
      // Which part of a long alarm tells of danger is not known, so it is learned whole.
      for (const stretch of isAlarm ? [stretches.flat()] : stretches) {
        const clues = [...new Set(cutter.cut(stretch).map(({ number }) => number))];
        examples.push({ clues, isAlarm, weight: weight * (isAlarm ? alarm : 1) });
        if (isAlarm && version === text)
          for (const clue of clues)
            for (const kind of own) {
              const counts = kinds.get(clue) ?? new Float64Array(ALARMS.length);
              kinds.set(clue, counts);
              counts[ALARMS.indexOf(kind)] = (counts[ALARMS.indexOf(kind)] ?? 0) + 1;
            }
      }
    }
  });
  return { examples, kinds };
}

/** The clues that tell most, for and against. */
function chosen({ examples }: Read, { choosing, turns, most }: ClueTraining): ReadonlySet<number> {
  const { weights } = fit(examples, CLUES, choosing, turns);
  const ranked = [...weights.keys()]
    .filter((clue) => weights[clue])
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b);
  return new Set(ranked.slice(0, most));
}

/** Learns which clues tell of danger. Same sentences, same words: same file, on every machine. */
export function trainClues(sentences: readonly AlarmSentence[], words: ClueWords, how: ClueTraining): ClueWeights {
  const all = read(sentences, words, how);
  const telling = chosen(all, how);
  const { weights, bias } = fit(
    all.examples.map((example) => ({ ...example, clues: example.clues.filter((clue) => telling.has(clue)) })),
    CLUES,
    how.fitting,
    how.turns,
  );
  const usual = ALARMS.map((kind) => sentences.filter(({ kinds }) => kinds.includes(kind)).length);
  const kindOf = (clue: number): number => {
    const lifts = usual.map((count, kind) => ((all.kinds.get(clue)?.[kind] ?? 0) + 0.1) / Math.sqrt(count + 1));
    return lifts.indexOf(Math.max(...lifts));
  };
  const kept: Weight[] = [...telling]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      says: Math.max(-MOST, Math.min(MOST, Math.round((weights[number] ?? 0) / how.step))),
      kind: kindOf(number),
    }))
    .filter(({ says }) => says !== 0);
  const steps = (wanted: number): number => Math.round((wanted - bias) / how.step);
  return { sure: steps(how.sure), calm: steps(how.calm), ...pack(kept) };
}
