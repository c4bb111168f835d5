import type { OptionId, StepId } from './document.ts';

/** Something wrong with a flow or its words: one or two plain sentences that end with what to do. */
export interface Problem {
  readonly step?: StepId;
  readonly option?: OptionId;
  readonly sentence: string;
}

/** Takes a problem down. `at` says where; the sentence names it too, as people read only that. */
export type Say = (sentence: string, at?: Omit<Problem, 'sentence'>) => void;

/** Runs a check and gives back what it said, each sentence once. */
export function problemsOf(check: (say: Say) => void): Problem[] {
  const found = new Map<string, Problem>();
  check((sentence, at) => found.set(sentence, { ...at, sentence }));
  return [...found.values()];
}
