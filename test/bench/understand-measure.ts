import type { Understanding } from '../../src/understand/understanding.ts';
import { noise } from './understand-noise.mjs';

/** A message with the needs that count as right. */
export interface Labelled {
  readonly text: string;
  readonly needs: readonly string[];
}

/** Share of messages, of 100, with a right need first and with one among the first three. */
export interface Share {
  readonly first: number;
  readonly three: number;
}

/** Measures on messages as they are (`level` 0) or misspelt; `level` is the chance that a word is spoilt. */
export function measure(
  understand: (text: string) => Understanding,
  rows: readonly Labelled[],
  level = 0,
  seeds: readonly number[] = [1],
): Share {
  let first = 0;
  let three = 0;
  for (const seed of seeds)
    for (const { text, needs } of rows) {
      const heard = understand(noise(text, { seed, level })).needs.map(({ id }) => id as string);
      if (needs.includes(heard[0] ?? '')) first++;
      if (heard.slice(0, 3).some((id) => needs.includes(id))) three++;
    }
  const percent = (count: number): number => Math.round((1000 * count) / (rows.length * seeds.length)) / 10;
  return { first: percent(first), three: percent(three) };
}
