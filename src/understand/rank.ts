import { NEEDS, type NeedId } from '../base/need.ts';
import type { Feature } from './learned.ts';
import type { Vote } from './lexical.ts';
import type { Quote } from './quote.ts';
import type { NeedMatch } from './understanding.ts';

interface Evidence {
  readonly votes: readonly Vote[];
  readonly sums: ReadonlyMap<NeedId, number>;
  readonly learned: ReadonlyMap<NeedId, { readonly sum: number; readonly spoke: readonly [Feature, number][] }> | undefined;
  readonly near: ReadonlyMap<NeedId, readonly NeedId[]>;
  readonly quote: Quote;
}

/** How much one lexicon point weighs against one learned point. */
export const LEXICAL = 0.55;
const FEWEST = 3;
const MOST = 6;
/** Needs after the third are listed only with at least this share. */
const SMALL = 0.04;
const QUOTES = 3;

/** Puts the needs in order, each with the words that earned it; nothing at all where there is no sign. */
export function rank({ votes, sums, learned, near, quote }: Evidence): NeedMatch[] {
  const points = new Map<NeedId, number>();
  for (const need of NEEDS) {
    const lexical = (sums.get(need) ?? 0) * LEXICAL;
    points.set(need, lexical + (learned?.get(need)?.sum ?? 0));
  }
  const highest = Math.max(...points.values());
  let total = 0;
  for (const value of points.values()) total += Math.exp(value - highest);

  const ranked: NeedMatch[] = [];
  for (const [id, value] of [...points].sort((one, other) => other[1] - one[1])) {
    const score = Math.exp(value - highest) / total;
    if (ranked.length >= MOST || (ranked.length >= FEWEST && score < SMALL)) break;
    const because = reasons(id, votes, learned?.get(id)?.spoke ?? [], quote);
    if (because) ranked.push({ id, score, because });
  }
  return atLeastThree(ranked, near);
}

/** The words that spoke for a need, most telling first; nothing if none did. */
function reasons(
  need: NeedId,
  votes: readonly Vote[],
  spoke: readonly (readonly [Feature, number])[],
  quote: Quote,
): string[] | undefined {
  const spans = [
    ...votes.filter((vote) => vote.need === need).map(({ from, to, strength }) => ({ from, to, strength })),
    ...spoke
      .filter(([{ name }]) => name.length > 3)
      .map(([{ places }, weight]) => ({ from: places[0] ?? 0, to: places.at(-1) ?? 0, strength: weight })),
  ].sort((one, other) => other.strength - one.strength);
  if (!spans.length) return undefined;
  const chosen: typeof spans = [];
  for (const span of spans) {
    if (chosen.length >= QUOTES) break;
    if (chosen.some(({ from, to }) => from <= span.to && span.from <= to)) continue;
    if (quote(span.from, span.to)) chosen.push(span);
  }
  if (!chosen.length) chosen.push(...beside(spans, quote));
  return chosen.sort((one, other) => one.from - other.from).flatMap(({ from, to }) => quote(from, to) ?? []);
}

/** Where the telling word itself is not to be repeated: up to four words that lead to it, or that follow it. */
function beside<Span extends { readonly from: number; readonly to: number }>(spans: readonly Span[], quote: Quote): Span[] {
  for (const span of spans) {
    for (let from = Math.max(0, span.from - 4); from < span.from; from++)
      if (quote(from, span.from - 1)) return [{ ...span, from, to: span.from - 1 }];
    for (let to = span.to + 4; to > span.to; to--) if (quote(span.to + 1, to)) return [{ ...span, from: span.to + 1, to }];
  }
  return [];
}

/** Where something was heard but fewer than three needs, adds those that often go with it, with the same reason. */
function atLeastThree(ranked: readonly NeedMatch[], near: ReadonlyMap<NeedId, readonly NeedId[]>): NeedMatch[] {
  const result = [...ranked];
  for (const { id, because } of ranked)
    for (const other of near.get(id) ?? [])
      if (result.length < FEWEST && !result.some((match) => match.id === other))
        result.push({ id: other, score: (result.at(-1)?.score ?? 0) / 2, because });
  return result;
}
