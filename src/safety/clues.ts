import type { ClueWords } from './clue-file.ts';
import { type HeardWord, splitWords } from './split-words.ts';

/** There are this many different clues; two that share a number are learned as one. */
export const CLUES = 65_536;
/** Letters of a word that are looked at; nobody writes a longer one that means something. */
const LETTERS = 24;
/** Pairs are made of words this far apart, little words not counted. */
const REACH = 3;
/** Words of a long message that are weighed together, and how far apart such stretches begin. */
const STRETCH = 24;
const STEP = 16;

/** A number for something that was said, and the words that it comes from. */
export interface Clue {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A word as clues see it. */
export interface ClueWord extends HeardWord {
  readonly stem: string;
  readonly group: string;
  readonly little: boolean;
}

function numberOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (CLUES - 1);
}

/** A word without its ending, roughly; it is never shown. */
function cut(word: string): string {
  if (word.length < 5) return word;
  const [, , ending = ''] = /^(.{3,}ing|.{4,}ed|.*[^s]s)$/u.test(word) ? (/^(.*?)(ing|ed|s)$/u.exec(word) ?? []) : [];
  const stem = word.slice(0, word.length - ending.length).replace(/([bdgklmnprt])\1$/u, '$1');
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem;
}

/** The consonants of a word as they sound, which most misspellings leave alone. */
const bones = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiouyh]/gu, '')
    .replace(/c/gu, 'k')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1');

/** Takes messages apart into clues. Learning and hearing must cut alike, so both use this. */
export class ClueCutter {
  readonly #same = new Map<string, string>();
  readonly #group = new Map<string, string>();
  readonly #little: ReadonlySet<string>;

  constructor({ same, groups, little }: ClueWords) {
    for (const [plain, others] of Object.entries(same))
      for (const other of others.split(' ')) this.#same.set(other, plain);
    for (const [group, words] of Object.entries(groups))
      for (const word of words.split(' ')) {
        const stem = this.#stem(word);
        if (!this.#group.has(stem)) this.#group.set(stem, `{${group}`);
      }
    this.#little = new Set(little.split(' '));
  }

  #stem(text: string): string {
    const word = text.slice(0, LETTERS).replace(/(.)\1{2,}/gu, '$1$1');
    return this.#same.get(word) ?? cut(word);
  }

  /** The words of a message, in stretches short enough that one part of it does not drown another. */
  stretches(text: string): ClueWord[][] {
    const words = splitWords(text).words.map((word) => {
      const stem = this.#stem(word.text);
      return { ...word, stem, group: this.#group.get(stem) ?? '', little: this.#little.has(stem) };
    });
    const stretches: ClueWord[][] = [];
    for (let begin = 0; begin < words.length;) {
      let end = Math.min(begin + STRETCH, words.length);
      // It ends where a clause ends, if one does.
      const clause = words[end]?.clause;
      let back = end;
      while (clause !== undefined && words[back - 1]?.clause === clause) back--;
      if (back > begin) end = back;
      stretches.push(words.slice(begin, end));
      begin = back > begin ? end : begin + STEP;
    }
    return stretches;
  }

  /** Every word, its group, its sound and its letters; neighbours, and pairs across words that say little. */
  cut(words: readonly ClueWord[]): Clue[] {
    const clues: Clue[] = [];
    const add = (text: string, from: number, to = from): void => void clues.push({ number: numberOf(text), from, to });
    const telling: number[] = [];
    words.forEach(({ text, stem, group, little }, at) => {
      if (!little) telling.push(at);
      add(stem, at);
      if (group) add(group, at);
      if (text.length > 4) add(`~${bones(stem)}`, at);
      const letters = `^${text.slice(0, LETTERS)}$`;
      if (letters.length > 5)
        for (let from = 0; from + 4 <= letters.length; from++) add(letters.slice(from, from + 4), at);
      const next = words[at + 1];
      const third = words[at + 2];
      if (next) add(`${stem}_${next.stem}`, at, at + 1);
      if (next && third) add(`${stem}_${next.stem}_${third.stem}`, at, at + 2);
    });
    telling.forEach((from, place) => {
      for (const to of telling.slice(place + 1, place + 1 + REACH)) {
        const [a, b] = [words[from] as ClueWord, words[to] as ClueWord];
        add(`${a.stem} ${b.stem}`, from, to);
        if (a.group) add(`${a.group} ${b.stem}`, from, to);
        if (b.group) add(`${a.stem} ${b.group}`, from, to);
        if (a.group && b.group) add(`${a.group} ${b.group}`, from, to);
      }
    });
    const last = words.length - 1;
    if (last >= 0) {
      add(`^${(words[0] as ClueWord).stem}`, 0);
      add(`${(words[last] as ClueWord).stem}$`, last);
    }
    return clues;
  }
}
