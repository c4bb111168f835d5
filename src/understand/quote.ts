import type { Heard } from './reading.ts';
import { stem } from './stem.ts';

/** The person's own words from one place to another, or nothing if they would be unkind to repeat. */
export type Quote = (from: number, to: number) => string | undefined;

/** Makes quotes of a message for "because you said …". Hurtful words are left out, never said back. */
export function createQuoter(unkind: readonly string[]): (text: string, heard: readonly Heard[]) => Quote {
  const hurtful = new Set(unkind.map(stem));
  return (text, heard) => (from, to) => {
    const words = heard.slice(from, to + 1);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.some((word) => hurtful.has(word.stem))) return undefined;
    return text.slice(first.start, last.end).replace(/\s+/g, ' ');
  };
}
