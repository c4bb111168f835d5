import { seeded } from '../../src/base/seeded.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** How people write on a phone, a few of the commonest. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  you: ['u'],
  to: ['2'],
  too: ['2'],
  for: ['4'],
  because: ['cos', 'bc'],
  tonight: ['2nite'],
  with: ['wiv'],
  the: ['da'],
  that: ['dat'],
  have: ['av'],
  just: ['jus'],
  going: ['goin'],
  nothing: ['nuthin'],
  nobody: ['no1'],
  everyone: ['every1'],
  cant: ['cnt'],
  want: ['wnt'],
  friend: ['frend'],
  mate: ['m8'],
  life: ['lyf'],
  think: ['fink'],
  suicidal: ['suicidle', 'sucidal'],
  hurt: ['hert'],
  touched: ['tuched'],
};

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);

function slip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const row = ROWS.find((keys) => keys.includes(word[at] as string)) ?? '';
  const key = row.indexOf(word[at] as string);
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] as string) + word.slice(at),
    word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2),
    word.slice(0, at) + (row[key + (next() < 0.5 || key === 0 ? 1 : -1)] ?? row[key - 1] ?? '') + word.slice(at + 1),
  ];
  return ways[Math.floor(next() * ways.length)] as string;
}

/** The same message as a hurried thumb types it: each word goes wrong with the chance `level`; the seed decides how. */
export function misspell(text: string, { level, seed }: { readonly level: number; readonly seed: number }): string {
  const next = seeded(seed ^ hash(text));
  const words = text.split(' ').map((word) => {
    if (next() >= level) return word;
    const short = SHORT[word.toLowerCase()];
    if (short && next() < 0.6) return short[Math.floor(next() * short.length)] as string;
    return word.length < 4 ? word : slip(word, next);
  });
  const lost = next() < level / 2 && words.length > 1 ? 1 + Math.floor(next() * (words.length - 1)) : 0;
  return words.map((word, index) => (index === 0 || index === lost ? word : ` ${word}`)).join('');
}
