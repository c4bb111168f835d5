import { atOnce } from '../base/at-once.ts';
import type { AlarmPack } from './alarm-pack.ts';
import type { Flag } from './hearing.ts';
import { type Gaps, IN_ALARMS, IN_IDIOMS, type Phrase, readPhrase, split, type WaysOf } from './read-phrase.ts';
import { folded } from './split-words.ts';
import { withEndings, WordForms } from './word-forms.ts';

export interface ReadGroup {
  readonly kind: Flag['kind'];
  readonly weak: boolean;
  readonly loose: boolean;
  readonly unclear: boolean;
  readonly phrases: readonly Phrase[];
}

/** An alarm pack in the shape in which it is listened with. */
export interface ReadPack {
  readonly groups: readonly ReadGroup[];
  readonly idioms: readonly Phrase[];
  readonly forms: WordForms;
  /** A typed word, and the plain words that it stands for. */
  readonly spell: ReadonlyMap<string, readonly string[]>;
  readonly set: (name: string) => ReadonlySet<string>;
}

/** Sets whose words are looked for by themselves, so a slip never makes another word into one of them. */
const EXACT = ['REAL', 'FILLER', 'JOKE', 'NOT', 'ME', 'OTHER', 'CONTEXT'];
const splitFolded = (text = ''): string[] => split(text).map(folded);

function readSpelling(pack: AlarmPack, forms: WordForms): Map<string, readonly string[]> {
  const spell = new Map<string, readonly string[]>();
  for (const [plain, others] of Object.entries(pack.spell)) {
    for (const other of splitFolded(others)) {
      spell.set(other, splitFolded(plain));
      if (other.length < 3) continue;
      spell.set(`${other}s`, splitFolded(plain));
      forms.forgive(other);
    }
  }
  return spell;
}

/**
 * Reads a pack once: sets are put in place, phrases are taken apart and every spelling is listed. It takes a slow phone
 * more than a tenth of a second, so it can rest after each phrase.
 */
export function* readingPack(pack: AlarmPack): Generator<undefined, ReadPack> {
  const forms = new WordForms();
  const learn = (word: string): void => {
    const regular = pack.endings ? withEndings(word) : [word];
    for (const form of [...regular, ...splitFolded(pack.irregular?.[word])]) forms.add(form, word);
  };
  const known = new Map<string, ReturnType<WaysOf>>();
  const waysOf: WaysOf = (choice) => {
    const before = known.get(choice);
    if (before) return before;
    const set = pack.sets[choice];
    const words = choice.split('_').map(folded);
    if (set === undefined) words.forEach(learn);
    const ways = set === undefined ? [words] : split(set).flatMap(waysOf);
    known.set(choice, ways);
    return ways;
  };
  function* phrasesOf(texts: readonly string[], gaps: Gaps): Generator<undefined, Phrase[]> {
    const phrases: Phrase[] = [];
    for (const text of texts) {
      phrases.push(...readPhrase(text, gaps, waysOf));
      yield;
    }
    return phrases;
  }
  const groups: ReadGroup[] = [];
  for (const { kind, weak = false, loose = false, unclear = false, say } of pack.groups)
    groups.push({ kind, weak, loose, unclear, phrases: yield* phrasesOf(say, IN_ALARMS) });
  const idioms = yield* phrasesOf(pack.idioms, IN_IDIOMS);
  for (const name of EXACT) for (const word of splitFolded(pack.sets[name])) forms.add(word, word, true);
  const sets = new Map(EXACT.map((name) => [name, new Set(splitFolded(pack.sets[name]))]));
  return { groups, idioms, forms, spell: readSpelling(pack, forms), set: (name) => sets.get(name) ?? new Set() };
}

/** The same at one go. */
export const readPack = (pack: AlarmPack): ReadPack => atOnce(readingPack(pack));
