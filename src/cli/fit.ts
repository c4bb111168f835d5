/** A message as the numbers of its clues, and whether it tells of danger. */
export interface Example {
  readonly clues: readonly number[];
  readonly isAlarm: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Room above the estimate of the steepest slope, so that no step goes too far. */
const ROOM = 1.05;

/** How steep the sum of squares can be: the largest eigenvalue, by power iteration. */
function steepest(examples: readonly Example[], size: number): number {
  let across = new Float64Array(size + 1).fill(1);
  let length = 1;
  for (let turn = 0; turn < 12; turn++) {
    const next = new Float64Array(size + 1);
    for (const { clues, weight } of examples) {
      let sum = across[size] ?? 0;
      for (const clue of clues) sum += across[clue] ?? 0;
      sum *= 2 * weight;
      for (const clue of clues) next[clue] = (next[clue] ?? 0) + sum;
      next[size] = (next[size] ?? 0) + sum;
    }
    length = Math.sqrt(next.reduce((sum, each) => sum + each * each, 0));
    across = next.map((each) => each / length);
  }
  return length;
}

/**
 * A linear machine with a squared hinge, and a pull towards nought that leaves most weights exactly there (FISTA). It uses
 * plain arithmetic alone, so that every machine learns the same.
 *
 * @param pull how strong that pull is.
 */
export function fit(examples: readonly Example[], size: number, pull: number, turns: number): Fitted {
  const step = 1 / (ROOM * steepest(examples, size));
  let weights = new Float64Array(size + 1);
  let ahead = weights.slice();
  let pace = 1;
  for (let turn = 0; turn < turns; turn++) {
    const slope = new Float64Array(size + 1);
    for (const { clues, isAlarm, weight } of examples) {
      const sign = isAlarm ? 1 : -1;
      let sum = ahead[size] ?? 0;
      for (const clue of clues) sum += ahead[clue] ?? 0;
      const short = 1 - sign * sum;
      if (short <= 0) continue;
      const push = -2 * weight * sign * short;
      for (const clue of clues) slope[clue] = (slope[clue] ?? 0) + push;
      slope[size] = (slope[size] ?? 0) + push;
    }
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / nextPace;
    pace = nextPace;
    const before = weights;
    weights = ahead.map((each, at) => {
      const moved = each - step * (slope[at] ?? 0);
      return at === size ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - step * pull);
    });
    ahead = weights.map((each, at) => each + momentum * (each - (before[at] ?? 0)));
  }
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
}
