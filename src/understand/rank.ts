import { NEEDS, type NeedId } from '../base/need.ts';
import type { Feature } from './learned.ts';
import type { Vote } from './lexical.ts';
import type { Quote } from './quote.ts';
import type { Heard } from './reading.ts';
import type { NeedMatch } from './understanding.ts';

interface Evidence {
  readonly votes: readonly Vote[];
  readonly sums: ReadonlyMap<NeedId, number>;
  readonly learned:
    ReadonlyMap<NeedId, { readonly sum: number; readonly spoke: readonly [Feature, number][] }> | undefined;
  readonly heard: readonly Heard[];
  readonly near: ReadonlyMap<NeedId, readonly NeedId[]>;
  readonly quote: Quote;
}

/** How much one lexicon point weighs against one learned point. */
const LEXICAL = 0.95;
/** How many points make a clear difference between needs: more makes the shares of a message more alike. */
const DOUBT = 1.5;
const FEWEST = 3;
const MOST = 6;
/** Needs after the third are listed only with at least this share. */
const SMALL = 0.04;
const QUOTES = 3;
/** Learned words without any entry of the lexicon are a sign only where they give one need at least this share. */
const HINT = 0.1;
/** The same for everyday words. */
const CLEAR = 0.15;

/** Puts the needs in order, each with the words that earned it; nothing at all where there is no sign. */
export function rank(evidence: Evidence): NeedMatch[] {
  const { sums, learned, near } = evidence;
  const points = new Map<NeedId, number>();
  for (const need of NEEDS) {
    const lexical = (sums.get(need) ?? 0) * LEXICAL;
    points.set(need, lexical + (learned?.get(need)?.sum ?? 0));
  }
  const highest = Math.max(...points.values());
  let total = 0;
  for (const value of points.values()) total += Math.exp((value - highest) / DOUBT);
  if (1 / total < leastShare(evidence)) return [];

  const ranked: NeedMatch[] = [];
  for (const [id, value] of [...points].sort((one, other) => other[1] - one[1])) {
    const score = Math.exp((value - highest) / DOUBT) / total;
    if (ranked.length >= MOST || (ranked.length >= FEWEST && score < SMALL)) break;
    const because = reasons(id, score, evidence);
    if (because) ranked.push({ id, score, because });
  }
  return atLeastThree(ranked, near);
}

/** The share that one need must reach before anything was said: learned words alone tell little, and everyday ones less. */
function leastShare({ votes, learned, heard }: Evidence): number {
  if (votes.length) return 0;
  const isTold = [...(learned?.values() ?? [])].some(({ spoke }) =>
    spoke.some(([{ places }]) => places.some((place) => heard[place]?.quotable)),
  );
  return isTold ? HINT : CLEAR;
}

/** The words that spoke for a need, most telling first; nothing if none did. */
function reasons(need: NeedId, score: number, { votes, learned, heard, quote }: Evidence): string[] | undefined {
  const spoke = (learned?.get(need)?.spoke ?? []).map(([{ places }, strength]) => ({ places, strength }));
  const spans = [
    ...votes.filter((vote) => vote.need === need),
    ...spoke.filter(({ places }) => places.some((place) => heard[place]?.quotable)),
  ];
  // Everyday words are quoted only where they made a real difference, and never alone.
  if (!spans.length && score >= SMALL) spans.push(...together(spoke, heard.length));
  if (!spans.length) return undefined;
  return quotes(
    spans
      .map(({ places, strength }) => ({ from: places[0] ?? 0, to: places.at(-1) ?? 0, strength }))
      .sort((one, other) => other.strength - one.strength),
    quote,
  );
}

/** Everyday words that explain something together: each with its neighbour, or the two words beside it. */
function together(spoke: readonly { places: readonly number[]; strength: number }[], length: number) {
  return spoke.map(({ places: [place = 0], strength }) => {
    const next = spoke.find(({ places: [other = 0] }) => other > place && other <= place + 2);
    const to = next?.places[0] ?? Math.min(place + 1, length - 1);
    return { places: [next ? place : Math.max(place - 1, 0), to], strength: strength + (next?.strength ?? 0) };
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Up to three quotes, in the order in which they were said. */
function quotes(spans: readonly Span[], quote: Quote): string[] {
  const chosen: Span[] = [];
  for (const span of spans) {
    if (chosen.length >= QUOTES) break;
    if (chosen.some(({ from, to }) => from <= span.to && span.from <= to)) continue;
    if (quote(span.from, span.to)) chosen.push(span);
  }
  if (!chosen.length) chosen.push(...beside(spans, quote));
  chosen.sort((one, other) => one.from - other.from);
  return [...new Set(chosen.flatMap(({ from, to }) => quote(from, to) ?? []))];
}

/** Where the telling word itself is not to be repeated: up to four words that lead to it, or that follow it. */
function beside(spans: readonly Span[], quote: Quote): Span[] {
  for (const span of spans) {
    for (let from = Math.max(0, span.from - 4); from < span.from; from++)
      if (quote(from, span.from - 1)) return [{ from, to: span.from - 1 }];
    for (let to = span.to + 4; to > span.to; to--) if (quote(span.to + 1, to)) return [{ from: span.to + 1, to }];
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
