import type { Contact } from './contact.ts';

/** Names a card's words in `flows/safety/<locale>.json`. */
export type CardId = string;

/** A safety card, ready to be drawn: plain text and contacts. */
export interface SafetyCard {
  readonly id: CardId;
  /** `emergency` is 999 and A&E alone; `urgent` is 111 and lines; `support` is softer. */
  readonly kind: 'emergency' | 'urgent' | 'support';
  readonly heading: string;
  readonly say: readonly string[];
  /** What calls for 999, after a line that says so. */
  readonly when?: readonly string[];
  readonly callIf: string;
  /** Shown as large buttons, first. */
  readonly first: readonly Contact[];
  /** A plain list below; empty for `emergency` until "More help" is pressed. */
  readonly more: readonly Contact[];
  /** One optional question with plain options, each of which goes on (domain 6, scenario 5). */
  readonly check?: {
    readonly ask: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  };
  /** BCP 47 tag of these words; differs from the page's when a translation is not reviewed. */
  readonly lang: string;
}
