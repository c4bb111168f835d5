/** One place in a phrase: one of several words, or of several runs of words, may stand there. */
export interface Place {
  readonly words: ReadonlySet<string>;
  readonly runs: readonly (readonly string[])[];
  /** How many words that we do not know may come before it. */
  readonly gap: number;
  /** The message may end here. */
  readonly end: boolean;
}

/** Places one after the other; with `&` between them in any order, close to each other. */
export interface Phrase {
  readonly places: readonly Place[];
  readonly anyOrder: boolean;
}

/** How many other words may stand between two places (`next`), and where `..` is written (`reach`). */
export interface Gaps {
  readonly next: number;
  readonly reach: number;
}
export const IN_ALARMS: Gaps = { next: 1, reach: 4 };
/** Few, so that a saying cannot swallow a sentence. */
export const IN_IDIOMS: Gaps = { next: 0, reach: 2 };

/** What a choice (a word, a run such as `go_on`, or the name of a set) stands for. */
export type WaysOf = (choice: string) => readonly (readonly string[])[];

export const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** A phrase with `own?` in it is two phrases: with the word, and without. */
function withAndWithout(text: string): string[] {
  const [, before, word, after = ''] = /^(.*?)(\S+)\?(.*)$/u.exec(text) ?? [];
  if (word === undefined) return [text];
  return withAndWithout(after).flatMap((rest) => [`${before}${word}${rest}`, `${before}${rest}`]);
}

function readOne(text: string, { next, reach }: Gaps, waysOf: WaysOf): Phrase {
  const pieces = split(text);
  let gap = next;
  const places = pieces.flatMap((piece): Place[] => {
    if (piece === '&') return [];
    if (piece === '..') {
      gap = reach;
      return [];
    }
    const choices = piece.split('/');
    const ways = choices.filter((choice) => choice !== '$').flatMap(waysOf);
    const words = new Set(ways.filter(({ length }) => length === 1).flat());
    const place = { words, runs: ways.filter(({ length }) => length > 1), gap, end: choices.includes('$') };
    gap = next;
    return [place];
  });
  return { places, anyOrder: pieces.includes('&') };
}

/** Takes a phrase of a pack apart; how phrases are written is told in `flows/safety/README.md`. */
export const readPhrase = (text: string, gaps: Gaps, waysOf: WaysOf): readonly Phrase[] =>
  withAndWithout(text).map((one) => readOne(one, gaps, waysOf));
