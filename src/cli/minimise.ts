/** A function of many numbers: writes its slope at `point` into `slope` and returns its value. */
export type Slope = (point: Float64Array, slope: Float64Array) => number;

/** How many steps back the method remembers. */
const MEMORY = 8;
/** A step must gain at least this share of what the slope promises. */
const GAIN = 1e-4;

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
};

const add = (to: Float64Array, share: number, from: Float64Array): void => {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + share * (from[at] as number);
};

interface Past {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  readonly scale: number;
}

/** Finds where a smooth function is lowest, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5). Starts at nought; deterministic. */
export function minimise(size: number, of: Slope, rounds: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = of(point, slope);
  const past: Past[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = downhill(slope, past);
    const promise = dot(slope, direction);
    if (promise >= 0) break;
    let length = past.length ? 1 : 1 / Math.sqrt(dot(slope, slope));
    const nextSlope = new Float64Array(size);
    let next = point;
    let nextValue = Infinity;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = point.slice();
      add(next, length, direction);
      nextValue = of(next, nextSlope);
      if (nextValue <= value + GAIN * length * promise) break;
    }
    if (!(nextValue < value)) break;
    const step = next.slice();
    add(step, -1, point);
    const turn = nextSlope.slice();
    add(turn, -1, slope);
    const bend = dot(step, turn);
    if (bend > 1e-10) past.push({ step, turn, scale: 1 / bend });
    if (past.length > MEMORY) past.shift();
    [point, slope, value] = [next, nextSlope, nextValue];
  }
  return point;
}

function downhill(slope: Float64Array, past: readonly Past[]): Float64Array {
  const direction = slope.map((each) => -each);
  const shares: number[] = [];
  for (const { step, turn, scale } of past.toReversed()) {
    const share = scale * dot(step, direction);
    shares.unshift(share);
    add(direction, -share, turn);
  }
  const last = past.at(-1);
  if (last) {
    const size = 1 / (last.scale * dot(last.turn, last.turn));
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * size;
  }
  for (const [index, { step, turn, scale }] of past.entries())
    add(direction, (shares[index] as number) - scale * dot(turn, direction), step);
  return direction;
}
