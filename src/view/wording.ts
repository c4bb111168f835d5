import type { LaterWords } from '../locale/en-GB.later.ts';
import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Labels } from '../session/view-model.ts';

/** All the words that a later step can need. */
export interface Wording {
  readonly words: InterfaceWords;
  readonly later: LaterWords;
  readonly labels: Labels | undefined;
}
