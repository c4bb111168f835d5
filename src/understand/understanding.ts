import type { AlreadyId } from '../base/already.ts';
import type { NeedId } from '../base/need.ts';
import type { Role } from '../base/role.ts';

/** A need seen in a person's words, with the words that earned it. `score` orders needs within one message and means nothing else. */
export interface NeedMatch {
  readonly id: NeedId;
  readonly score: number;
  readonly because: readonly string[];
}

/** What one message says, as far as we can tell. Never stored; lives as long as the conversation. */
export interface Understanding {
  /** The message without names, numbers and addresses of people. */
  readonly text: string;
  /** Best first. */
  readonly needs: readonly NeedMatch[];
  readonly who?: Role;
  /** Years, if the message gives an age. */
  readonly age?: number;
  readonly already: readonly AlreadyId[];
  /** BCP 47 tag of the language it seems to be in; absent when unsure. */
  readonly locale?: string;
  /** Kinds of identifying details that were dropped. */
  readonly dropped: readonly ('name' | 'nhs-number' | 'phone' | 'email')[];
}
