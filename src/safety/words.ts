import type { Role } from '../base/role.ts';
import type { SafetyCard } from './card.ts';
import type { Flag } from './hearing.ts';

/** One card as it is worded for one kind of reader (`flows/safety/<locale>.json`). Numbers come from the contacts. */
export interface CardWords {
  readonly heading: string;
  readonly say: readonly string[];
  /** "Call 999 if": what follows the "if". */
  readonly when?: readonly string[];
  /** Contacts as large buttons; those of another nation or out of date are left out. */
  readonly first: readonly string[];
  /** The plain list below; absent means every contact that fits. */
  readonly more?: readonly string[];
}

/** A card for the person, and for somebody who is worried about another. A missing one falls back to `friend`, then `me`. */
export type CardByRole = { readonly me: CardWords } & Partial<Readonly<Record<Role, CardWords>>>;

export interface SafetyWords {
  readonly locale: string;
  /** Who checked these words and when; null means that nobody has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** Stands before the list of what calls for 999. */
  readonly callIf: string;
  readonly cards: Readonly<Record<Flag['kind'] | 'urgent', CardByRole>>;
  /** A line that is added when a second kind of danger was heard. */
  readonly also: Partial<Readonly<Record<Flag['kind'], string>>>;
  /** One line for joke words and a "not". */
  readonly softer: { readonly heading: string; readonly say: string };
  /** For a helper whose words may be about themselves. */
  readonly ifYou: string;
  /** What this page is: nobody reads, nobody was told. */
  readonly tool: string;
  /** Asked when the words can mean dying or being worn out. */
  readonly check: NonNullable<SafetyCard['check']>;
}
