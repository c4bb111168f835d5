import type { ClueWeights } from './clue-file.ts';
import { CLUES } from './clues.ts';
import { type AlarmKind, ALARMS } from './hearing.ts';

/** The characters of a weights file: all that need no escape in JSON, from # on. */
const DIGITS = Array.from({ length: 91 }, (_, at) => String.fromCharCode(at + 35 + (at > 56 ? 1 : 0)));
/** The last character of `gaps` stands for this many numbers without a clue. */
const FAR = DIGITS.length - 1;
/** A clue says at most this much, for or against. */
export const MOST = 7;

/** What one clue says: below nought it speaks for an ordinary message. */
export interface Weight {
  readonly number: number;
  readonly says: number;
  /** The kind of danger, as its place in `ALARMS`; of no meaning where it speaks against. */
  readonly kind: number;
}

/** Writes weights, sorted by number, in the short form that ships. */
export function pack(weights: readonly Weight[]): Pick<ClueWeights, 'gaps' | 'marks'> {
  let before = -1;
  let gaps = '';
  let marks = '';
  for (const { number, says, kind } of weights) {
    const gap = number - before - 1;
    gaps += (DIGITS[FAR] as string).repeat(Math.floor(gap / FAR)) + (DIGITS[gap % FAR] as string);
    marks += DIGITS[says < 0 ? -says - 1 : MOST + (says - 1) * ALARMS.length + kind];
    before = number;
  }
  return { gaps, marks };
}

/** What every clue says (nought for most) and the kind that it speaks of. */
export function unpack({ gaps, marks }: ClueWeights): {
  readonly says: Int8Array;
  readonly kindOf: (number: number) => AlarmKind;
} {
  const says = new Int8Array(CLUES);
  const kinds = new Int8Array(CLUES);
  let number = -1;
  let place = 0;
  for (const digit of gaps) {
    const gap = DIGITS.indexOf(digit);
    number += gap;
    if (gap === FAR) continue;
    number++;
    const mark = DIGITS.indexOf(marks.charAt(place++)) - MOST;
    if (mark < 0) says[number] = -1 - mark - MOST;
    else {
      says[number] = Math.floor(mark / ALARMS.length) + 1;
      kinds[number] = mark % ALARMS.length;
    }
  }
  return { says, kindOf: (clue) => ALARMS[kinds[clue] ?? 0] ?? 'suicide' };
}
