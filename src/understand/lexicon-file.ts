import { plain } from './tokens.ts';

/**
 * What `flows/lexicon/<locale>.json` holds: the words that people use, for people to read and correct.
 * Every list is an array of lines, each line several entries with commas between them.
 *
 * An entry is one or more words. Words match in all their forms ("bully" also "bullied"). `{parent}` stands for any
 * word of that group, `..` for up to three other words. Small words such as "really" may stand in between anyway.
 */
export interface LexiconFile {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Words that may stand between two words of an entry. */
  readonly filler: readonly string[];
  /** Short words that people run together with others: "becauseim". */
  readonly small: readonly string[];
  /** Words that say nothing about a need, but look like a misspelling of one that does: "flight" for "fight". */
  readonly ordinary: readonly string[];
  /** How it may be written, and the plain word or words for it: `"cnt": "cant"`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that stand for the same kind of person: `{parent}`. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Hurtful words. They are understood, and never said back. */
  readonly unkind: readonly string[];
  /** For each need, entries by how much they tell: 1 a hint, 2 some, 3 clear, 4 hardly anything else. */
  readonly needs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Needs that people bring more often than others, by how many points they start with. Only learning reads it. */
  readonly often?: Readonly<Record<string, readonly string[]>>;
  /** Entries that only sound like a need: "dying of embarrassment". What they cover is not counted. */
  readonly sayings: readonly string[];
  /** Needs that often go together; used to offer at least three where only one was heard. */
  readonly near: Readonly<Record<string, readonly string[]>>;
  /** What is already happening, by id. */
  readonly already: Readonly<Record<string, readonly string[]>>;
  /** Who it is about, by id. */
  readonly who: Readonly<Record<string, readonly string[]>>;
  /** Common words of languages, by BCP 47 tag, to tell which one a message is in. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** What `learn` writes to `flows/lexicon/weights.<locale>.json`: small numbers for words. */
export interface WeightsFile {
  readonly locale: string;
  /** Order of the needs in the codes. */
  readonly needs: readonly string[];
  /** What one step of a code is worth. */
  readonly step: number;
  /** One number a need, added always. */
  readonly bias: readonly number[];
  /** A word, then two digits for each need that it speaks for: which need, how many steps. In alphabetical order. */
  readonly features: string;
}

/** The entries of an array of comma-separated lines. */
export const entries = (lines: readonly string[] = []): string[] =>
  lines.flatMap((line) => line.split(',')).flatMap((entry) => entry.trim() || []);

/** An entry in the plain words that a message is read into: txt-speak and family words written as the lexicon writes them. */
export const plainEntry = (entry: string, { spellings }: LexiconFile): string =>
  entry
    .split(' ')
    .map((word) => spellings[word] ?? (/^(?:[a-z\d]+|\{.*|\.\.)$/.test(word) ? word : plain(word)))
    .join(' ');
