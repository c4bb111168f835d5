/** More things than this are not combined in every way: 2 to the 8 is 256 answers for one step. */
const MOST = 8;

export interface Combinations<T> {
  readonly sets: readonly (readonly T[])[];
  /** False when only none, one, two, all but one and all of the things were taken. */
  readonly complete: boolean;
}

/** Every way to choose several of these things, or a fair part of the ways when there are too many. */
export function combinations<T>(items: readonly T[]): Combinations<T> {
  if (items.length <= MOST) {
    const sets = items.reduce<T[][]>((some, item) => [...some, ...some.map((set) => [...set, item])], [[]]);
    return { sets, complete: true };
  }
  const pairs = items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
  const allBut = items.map((_, index) => items.filter((__, other) => other !== index));
  return { sets: [[], ...items.map((item) => [item]), ...pairs, ...allBut, items], complete: false };
}
