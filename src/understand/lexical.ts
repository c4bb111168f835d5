import { atOnce } from '../base/at-once.ts';
import { isNeedId, type NeedId } from '../base/need.ts';
import { entries, plainEntry, type LexiconFile } from './lexicon-file.ts';
import { Phrases } from './phrases.ts';
import type { Heard } from './reading.ts';

interface Entry {
  /** `undefined` for a saying, which takes away what it covers. */
  readonly need: NeedId | undefined;
  readonly strength: number;
}

/** What earned a need, as places in the list of heard words. */
export interface Vote {
  readonly need: NeedId;
  readonly strength: number;
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

/** A guessed word counts for less than one that was spelt out. */
const GUESSED = 0.9;
/** An entry inside a longer entry for another need says less than it would alone. */
const COVERED = 0.4;

/** Finds the lexicon's entries in a message. */
export class Lexical {
  readonly #phrases: Phrases<Entry>;

  constructor(lexicon: LexiconFile) {
    this.#phrases = new Phrases<Entry>(entries(lexicon.filler));
    atOnce(this.#learn(lexicon));
  }

  /** The same with a rest after each entry. */
  static *making(lexicon: LexiconFile): Generator<void, Lexical> {
    const made = new Lexical({ ...lexicon, needs: {}, sayings: [] });
    yield* made.#learn(lexicon);
    return made;
  }

  *#learn(lexicon: LexiconFile): Generator<void, void> {
    const add = (entry: string, label: Entry): void => this.#phrases.add(plainEntry(entry, lexicon), label);
    for (const [need, strengths] of Object.entries(lexicon.needs))
      for (const [strength, lines] of Object.entries(strengths))
        for (const entry of entries(lines)) if (isNeedId(need)) yield add(entry, { need, strength: Number(strength) });
    for (const entry of entries(lexicon.sayings)) yield add(entry, { need: undefined, strength: 0 });
  }

  words(): Iterable<string> {
    return this.#phrases.words();
  }

  /** The places that belong to a saying; what they seem to tell is not meant. */
  sayings(heard: readonly Heard[]): Set<number> {
    return new Set(this.#phrases.find(heard).flatMap(({ label, places }) => (label.need ? [] : places)));
  }

  votes(heard: readonly Heard[]): Vote[] {
    const found = this.#phrases.find(heard);
    const votes: Vote[] = [];
    for (const { label, from, to, places } of found) {
      if (!label.need) continue;
      let strength = label.strength * (1 + 0.15 * (places.length - 1));
      if (places.some((place) => !heard[place]?.certain)) strength *= GUESSED;
      for (const other of found) {
        if (other.places.length <= places.length || other.label.need === label.need) continue;
        if (!places.every((place) => other.places.includes(place))) continue;
        strength *= other.label.need ? COVERED : 0;
      }
      if (strength > 0) votes.push({ need: label.need, strength, from, to, places });
    }
    return votes;
  }

  /** Votes added up a need: each word counts once, and each further vote a little less. */
  sums(votes: readonly Vote[]): Map<NeedId, number> {
    const sums = new Map<NeedId, number>();
    const used = new Map<NeedId, Set<number>>();
    for (const vote of [...votes].sort((one, other) => other.strength - one.strength)) {
      const places = used.get(vote.need) ?? new Set<number>();
      if (vote.places.some((place) => places.has(place))) continue;
      for (const place of vote.places) places.add(place);
      const share = used.has(vote.need) ? 0.6 : 1;
      used.set(vote.need, places);
      sums.set(vote.need, (sums.get(vote.need) ?? 0) + vote.strength * share);
    }
    return sums;
  }
}
