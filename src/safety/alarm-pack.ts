import type { AlarmKind, CautionKind } from './hearing.ts';

/**
 * What one language says when somebody is in danger: data that a clinical safety officer can read and change
 * (`flows/safety/alarms.<locale>.json`; the way it is written is told in `flows/safety/README.md`).
 */
export interface AlarmPack {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Who checked these phrases and when; null means that nobody has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** English endings (-s, -ed, -ing) are added to each word when true. */
  readonly endings?: boolean;
  /** A word, and its forms that no rule gives: "take" is also "took" and "taken". */
  readonly irregular?: Readonly<Record<string, string>>;
  /** A plain spelling, and the other ways in which people write it. */
  readonly spell: Readonly<Record<string, string>>;
  /**
   * Words that stand for each other, by a name in capitals. Every pack has: `FILLER` (may stand between the words of a
   * phrase), `JOKE` and `NOT` (choose the softer card), `ME` and `OTHER` (who it is about), `CONTEXT` (a lesson, a film:
   * silences groups that are `weak`) and `REAL` (words that are never taken for a misspelling).
   */
  readonly sets: Readonly<Record<string, string>>;
  readonly groups: readonly AlarmGroup[];
  /** Sayings that mean no harm; their words are set aside before the groups are heard. */
  readonly idioms: readonly string[];
}

export interface AlarmGroup {
  readonly kind: AlarmKind | CautionKind;
  /** What the phrases have in common, for the person who reviews them. */
  readonly note: string;
  readonly say: readonly string[];
  /** Single words that also occur in lessons and films: not heard beside a `CONTEXT` word. */
  readonly weak?: boolean;
  /** Also said when nobody is in danger: not heard in a message that is otherwise clearly a calm one. */
  readonly loose?: boolean;
  /** Can mean dying or being worn out. */
  readonly unclear?: boolean;
}
