import { seeded } from '../base/seeded.ts';

const KEYS = 'qwertyuiopasdfghjklzxcvbnm';

/** A word with one slip of a thumb: a letter lost, doubled, swapped with the next or with a neighbour on the keyboard. */
function slip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letter = word.charAt(at);
  const key = KEYS.indexOf(letter);
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + KEYS.charAt(key + (next() < 0.5 ? 1 : -1)) + word.slice(at + 1),
  ];
  return ways[Math.floor(next() * ways.length)] ?? word;
}

/** The sentence as a hurried thumb types it, so that learning meets slips too. The same seed gives the same slips. */
export function mistyped(text: string, share: number, seed: number): string {
  const next = seeded(seed);
  return text
    .split(' ')
    .map((word) => (word.length > 3 && next() < share ? slip(word, next) : word))
    .join(' ');
}
