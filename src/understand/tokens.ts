/** One word of a message, with where it stands in the text so that it can be quoted. */
export interface Token {
  /** Small letters, no accents on Latin letters, no apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Beyond this a message says nothing new about needs, and it keeps the time for one message bounded. */
const MOST_TOKENS = 600;
const LONGEST_WORD = 32;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*|\p{Extended_Pictographic}/gu;

/** A word in small letters without accents and apostrophes. */
export const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    // "we're" and "she'd" without their apostrophe would be other words.
    .replace(/['’‘`´](?:s|d|ll|re|ve)$/, '')
    .replace(/['’‘`´]/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1');

/** The words of a text, in order. Very long runs of letters are left out: they are no word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].length > LONGEST_WORD) continue;
    found.push({ word: plain(match[0]), start: match.index, end: match.index + match[0].length });
    if (found.length >= MOST_TOKENS) break;
  }
  return found;
}
