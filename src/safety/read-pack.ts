import type { AlarmPack } from './alarm-pack.ts';
import type { Flag } from './hearing.ts';
import { folded } from './split-words.ts';

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

export interface ReadGroup {
  readonly kind: Flag['kind'];
  readonly weak: boolean;
  readonly unclear: boolean;
  readonly phrases: readonly Phrase[];
}

export interface ReadPack {
  readonly groups: readonly ReadGroup[];
  readonly idioms: readonly Phrase[];
  /** Every spelling that is known as it stands, and the words of the pack that it can be. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The same spellings by first letter and length (`k4`), for finding a slip. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly spell: ReadonlyMap<string, readonly string[]>;
  readonly set: (name: string) => ReadonlySet<string>;
}

/** How many other words may stand between two places (`next`), and where `..` is written (`reach`). */
interface Gaps {
  readonly next: number;
  readonly reach: number;
}
const IN_ALARMS: Gaps = { next: 1, reach: 4 };
/** Few, so that a saying cannot swallow a sentence. */
const IN_IDIOMS: Gaps = { next: 0, reach: 2 };
const PARTS = ['FILLER', 'JOKE', 'NOT', 'ME', 'OTHER', 'CONTEXT'];
const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const splitFolded = (text: string): string[] => split(text).map(folded);

export const nearKey = (word: string, length: number): string => `${word[0]}${length}`;

/** A word with the endings of English verbs and nouns; some that do not exist do no harm. */
function withEndings(word: string): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  const [, short, ending] = /^(.*?)(e|y|[^aeiou][aeiou][bdgklmnprt])?$/u.exec(word) as unknown as [
    string,
    string,
    string?,
  ];
  if (ending === 'e') return [word, `${word}s`, `${word}d`, `${short}ing`];
  if (ending === 'y' && !/[aeo]$/u.test(short)) return [word, `${short}ies`, `${short}ied`, `${word}ing`];
  const stems = ending && ending !== 'y' ? [word, word + ending.at(-1)] : [word];
  const plural = /(s|x|z|ch|sh|o)$/u.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}

/** A phrase with `own?` in it is two phrases. */
function withAndWithout(text: string): string[] {
  const [, before, word, after] = /^(.*?)(\S+)\?(.*)$/u.exec(text) ?? [];
  if (word === undefined) return [text];
  return withAndWithout(`${after}`).flatMap((rest) => [`${before}${word}${rest}`, `${before}${rest}`]);
}

/** Reads a pack once: sets are put in place, phrases are taken apart and every spelling is listed. */
export function readPack(pack: AlarmPack): ReadPack {
  const forms = new Map<string, string[]>();
  const near = new Map<string, string[]>();
  const mayBeMeant = (form: string): void => {
    if (form.length < 4) return;
    const key = nearKey(form, form.length);
    const forms = near.get(key);
    if (forms) forms.push(form);
    else near.set(key, [form]);
  };
  const know = (form: string, word: string, canSlip: boolean): void => {
    const words = forms.get(form);
    if (words) return void (words.includes(word) || words.push(word));
    forms.set(form, [word]);
    if (canSlip) mayBeMeant(form);
  };
  const irregular = new Map(Object.entries(pack.irregular ?? {}));
  const learn = (word: string): void => {
    for (const form of pack.endings ? withEndings(word) : [word]) know(form, word, true);
    for (const form of splitFolded(irregular.get(word) ?? '')) know(form, word, true);
  };

  const known = new Map<string, readonly (readonly string[])[]>();
  const waysOf = (choice: string): readonly (readonly string[])[] => {
    const before = known.get(choice);
    if (before) return before;
    const set = pack.sets[choice];
    const words = choice.split('_').map(folded);
    if (set === undefined) words.forEach(learn);
    const ways = set === undefined ? [words] : split(set).flatMap(waysOf);
    known.set(choice, ways);
    return ways;
  };
  const readPhrase = (text: string, { next, reach }: Gaps): Phrase => {
    let gap = next;
    const pieces = split(text);
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
  };
  const groups = pack.groups.map(({ kind, weak = false, unclear = false, say }) => ({
    kind,
    weak,
    unclear,
    phrases: say.flatMap(withAndWithout).map((text) => readPhrase(text, IN_ALARMS)),
  }));
  const idioms = pack.idioms.flatMap(withAndWithout).map((text) => readPhrase(text, IN_IDIOMS));
  for (const word of splitFolded(pack.sets['REAL'] ?? '')) know(word, word, false);
  for (const name of PARTS) for (const word of splitFolded(pack.sets[name] ?? '')) know(word, word, false);
  const spell = new Map<string, readonly string[]>();
  for (const [plain, others] of Object.entries(pack.spell)) {
    for (const other of splitFolded(others)) {
      spell.set(other, splitFolded(plain));
      if (other.length < 3) continue;
      spell.set(`${other}s`, splitFolded(plain));
      mayBeMeant(other);
    }
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const set = (name: string): ReadonlySet<string> => {
    const known = sets.get(name) ?? new Set(waysOf(name).flat());
    sets.set(name, known);
    return known;
  };
  return { groups, idioms, forms, near, spell, set };
}
