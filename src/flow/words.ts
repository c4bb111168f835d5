import type { Role } from '../base/role.ts';
import type { OptionId, StepId } from './document.ts';

/** A sentence, or one for each role (`me` is used for a role that is not given). */
export type Worded = string | ({ readonly me: string } & Partial<Readonly<Record<Role, string>>>);

export interface StepWords {
  /** The question, or for an end its heading. */
  readonly ask: Worded;
  /** Why it is asked, in one line. */
  readonly why?: Worded;
  /** More to read under the question; plain text, a paragraph each. */
  readonly say?: readonly Worded[];
  readonly options?: Readonly<Record<OptionId, Worded>>;
  /** A second, quieter line under an option. */
  readonly hints?: Readonly<Record<OptionId, Worded>>;
  /** The label of the text box of a `tell` step, and an example beneath it. */
  readonly box?: Worded;
  readonly example?: Worded;
  /** Reasons of a `groupings` step, by the proposal's `because`. */
  readonly because?: Readonly<Record<string, Worded>>;
  /** Live next steps of an end, by the key in the flow (`do:call-gp` is looked up as `do:call-gp`). */
  readonly live?: Readonly<Record<string, Worded>>;
}

/** The words of one flow in one language (`flows/<id>/<locale>.json`). */
export interface FlowWords {
  readonly locale: string;
  /** Who checked these words, and when; null means that nobody has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly title: string;
  readonly steps: Readonly<Record<StepId, StepWords>>;
}

/** The sentence for a role. */
export const wordedFor = (worded: Worded, role: Role | undefined): string =>
  typeof worded === 'string' ? worded : (worded[role ?? 'me'] ?? worded.me);
