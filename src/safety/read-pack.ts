import type { AlarmPack } from './alarm-pack.ts';
import type { Flag } from './hearing.ts';

/** One place in a phrase: any of several runs of words may stand there. */
export interface Place {
  readonly ways: readonly (readonly string[])[];
  /** How many words that we do not know may come before it. */
  readonly gap: number;
  /** The message may end here. */
  readonly end: boolean;
  /** Need not be there. */
  readonly optional: boolean;
}
export type Phrase = readonly Place[];

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
  /** The same spellings by first letter, for finding a slip. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly spell: ReadonlyMap<string, readonly string[]>;
  readonly set: (name: string) => ReadonlySet<string>;
}

const GAP = 3;
const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const endsInVowelAndConsonant = /[^aeiou][aeiou][bdgklmnprtz]$/u;

/** A word with the endings of English verbs and nouns; some that do not exist do no harm. */
function withEndings(word: string): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  const stem = word.endsWith('e') ? word.slice(0, -1) : endsInVowelAndConsonant.test(word) ? word + word.at(-1) : word;
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, `${stem}in`];
}

/** Reads a pack once: sets are put in place, phrases are taken apart and every spelling is listed. */
export function readPack(pack: AlarmPack): ReadPack {
  const forms = new Map<string, string[]>();
  const near = new Map<string, string[]>();
  const know = (form: string, word: string, canSlip: boolean): void => {
    const words = forms.get(form);
    if (words) return void (words.includes(word) || words.push(word));
    forms.set(form, [word]);
    if (!canSlip || form.length < 4) return;
    const first = form[0] as string;
    near.set(first, [...(near.get(first) ?? []), form]);
  };
  const learn = (word: string): void => {
    for (const form of pack.endings ? withEndings(word) : [word]) know(form, word, true);
  };

  const waysOf = (choice: string): string[][] => {
    const set = pack.sets[choice];
    if (set !== undefined) return split(set).flatMap(waysOf);
    const words = choice.split('_');
    words.forEach(learn);
    return [words];
  };
  const readPhrase = (text: string): Phrase => {
    let gap = 0;
    return split(text).flatMap((piece): Place[] => {
      if (piece === '..') {
        gap = GAP;
        return [];
      }
      const optional = piece.endsWith('?');
      const choices = (optional ? piece.slice(0, -1) : piece).split('/');
      const ways = choices.filter((choice) => choice !== '$').flatMap(waysOf);
      const place = { ways, gap, end: choices.includes('$'), optional };
      gap = 0;
      return [place];
    });
  };
  const groups = pack.groups.map(({ kind, weak = false, unclear = false, say }) => ({
    kind,
    weak,
    unclear,
    phrases: say.map(readPhrase),
  }));
  const idioms = pack.idioms.map(readPhrase);
  for (const word of split(pack.sets['REAL'] ?? '')) know(word, word, false);
  for (const name of ['FILLER', 'JOKE', 'NOT', 'ME', 'OTHER', 'CONTEXT']) {
    for (const word of split(pack.sets[name] ?? '')) know(word, word, false);
  }
  const spell = new Map<string, readonly string[]>();
  for (const [plain, others] of Object.entries(pack.spell)) {
    for (const other of split(others)) spell.set(other, split(plain));
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const set = (name: string): ReadonlySet<string> => {
    const known = sets.get(name) ?? new Set(waysOf(name).flat());
    sets.set(name, known);
    return known;
  };
  return { groups, idioms, forms, near, spell, set };
}
