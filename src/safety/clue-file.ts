/** Words by which the learned part hears; people write and review them (`flows/safety/clue-words.<locale>.json`). */
export interface ClueWords {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** A plain word, and the forms and spellings that are counted as it. */
  readonly same: Readonly<Record<string, string>>;
  /** Words that stand for each other. `me`, `they` and `young` also tell who it is about. */
  readonly groups: Readonly<Record<string, string>>;
  /** Words that say little: pairs are made across them. */
  readonly little: string;
  /** Choose the softer card, and cancel nothing. */
  readonly joke: string;
}

/** More of the same, for which there is no room in the first load (`flows/safety/clue-words.more.<locale>.json`). */
export type MoreClueWords = Pick<ClueWords, 'locale' | 'reviewed' | 'same' | 'groups'>;

/** What was learned from our own sentences; written by `signpost-chat learn-alarms`, never by hand. */
export interface ClueWeights {
  /** How much the clues of a message must come to before an alarm is raised by them alone. */
  readonly sure: number;
  /** Below this the clues speak clearly of an ordinary message. */
  readonly calm: number;
  /** How far each clue's number is from the one before it. */
  readonly gaps: string;
  /** For each clue how much it says, and of what kind of danger. */
  readonly marks: string;
}
