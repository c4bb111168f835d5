import { oneSlip } from './one-slip.ts';
import type { ReadPack } from './read-pack.ts';
import type { HeardWord } from './split-words.ts';

/** A word of the message, with every word of the pack that it may be. */
export interface KnownWord {
  readonly may: readonly string[];
  /** The word as it was understood; the typed word if it is not known. */
  readonly text: string;
  readonly filler: boolean;
  readonly clause: number;
  /** The first and the last piece of the message that it came from. */
  readonly from: number;
  readonly to: number;
}

/** Figures and signs that are written for letters. */
const LEET = new Map([...'0o1i3e4a5s7t8b9g@a$s!i'.matchAll(/(.)(.)/gu)].map(([, sign, letter]) => [sign, letter]));
const LONGEST = 40;
/** Most words of this shape are real words, and no slips. */
const REAL_SHAPE = /^[a-z][aeiou][a-z]$/u;
const NONE: readonly string[] = [];

/** `#` is a number that is more than a few; `##` can be an adult's age. */
const numberMay = (text: string): readonly string[] => {
  const value = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return value < 5 ? NONE : value > 17 && value < 90 ? ['#', '##'] : ['#'];
};

/** Finds what each word of a message may be, in the words of a pack. */
export function knowWords(words: readonly HeardWord[], pack: ReadPack): KnownWord[] {
  const fillers = pack.set('FILLER');
  const remembered = new Map<string, readonly string[]>();

  /** The plain spellings of a typed word: one, or several when words were joined; none if it is not known. */
  const plain = (typed: string): readonly string[] =>
    pack.spell.get(typed) ?? (pack.forms.words.has(typed) ? [typed] : NONE);

  /** "killmyself", "mydad": known words without spaces, of which one says something by itself. */
  const parted = (typed: string): readonly string[] => {
    if (typed.length > LONGEST) return NONE;
    const ways: (readonly string[] | undefined)[] = [NONE];
    for (let end = 1; end <= typed.length; end++) {
      for (let start = Math.max(0, end - 12); start < end && !ways[end]; start++) {
        const before = ways[start];
        const piece = typed.slice(start, end);
        if (before && (end - start > 1 || piece === 'i' || piece === 'a')) {
          const known = piece.length > 2 || fillers.has(piece) ? plain(piece) : NONE;
          if (known.length) ways[end] = [...before, ...known];
        }
      }
    }
    const found = ways[typed.length] ?? NONE;
    const says = found.some((word) => word.length > 3 || (word.length > 2 && found.length === 2 && !fillers.has(word)));
    return says ? found : NONE;
  };

  const slipped = (typed: string): readonly string[] => {
    if (typed.length < 3 || typed.length > LONGEST || REAL_SHAPE.test(typed)) return NONE;
    const stars = typed.includes('*') && new RegExp(`^${typed.replace(/\*/gu, '.')}$`, 'u');
    const found = pack.forms.near(typed).find((form) => (stars ? stars.test(form) : oneSlip(typed, form)));
    return found ? plain(found) : NONE;
  };

  const understand = (typed: string): readonly string[] => {
    const known = remembered.get(typed);
    if (known) return known;
    const letters = /\p{L}/u.test(typed) ? typed.replace(/[0-9@$!]/gu, (sign) => LEET.get(sign) ?? sign) : typed;
    const tries = [
      () => plain(typed),
      () => plain(letters),
      () => plain(letters.replace(/(.)\1{2,}/gu, '$1$1')),
      () => (letters.length > 3 ? plain(letters.replace(/(.)\1+/gu, '$1')) : NONE),
      () => parted(letters),
      () => slipped(letters.replace(/(.)\1{2,}/gu, '$1$1')),
    ];
    let found = NONE;
    for (const attempt of tries) if (!found.length) found = attempt();
    remembered.set(typed, found);
    return found;
  };

  const result: KnownWord[] = [];
  const add = (texts: readonly string[], { piece: from, clause }: HeardWord, to = from): void => {
    for (const text of texts) {
      const may = [...(pack.forms.words.get(text) ?? NONE), ...numberMay(text)];
      result.push({ text, may, filler: fillers.has(text), clause, from, to });
    }
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as HeardWord;
    let next = at;
    while (next < words.length && [...(words[next] as HeardWord).text].length === 1 && next - at < LONGEST) next++;
    if (next - at > 2) {
      const letters = words.slice(at, next);
      const joined = understand(letters.map(({ text }) => text).join(''));
      if (joined.length) add(joined, word, letters.at(-1)?.piece);
      else for (const letter of letters) add([letter.text], letter);
      at = next - 1;
      continue;
    }
    const known = understand(word.text);
    add(known.length ? known : [word.text], word);
  }
  return result;
}
