import { Phrases } from './phrases.ts';
import type { Heard } from './reading.ts';

/** The person's own words from one place to another, or nothing if they would be unkind to repeat. */
export type Quote = (from: number, to: number) => string | undefined;

/** Makes quotes of a message for "because you said …". Hurtful words are left out, never said back. */
export function createQuoter(unkind: readonly string[]): (text: string, heard: readonly Heard[]) => Quote {
  const hurtful = new Phrases<true>();
  for (const entry of unkind) hurtful.add(entry, true);
  return (text, heard) => {
    const blocked = new Set(hurtful.find(heard).flatMap(({ places }) => places));
    return (from, to) => {
      const first = heard[from];
      const last = heard[to];
      if (!first || !last) return undefined;
      for (let place = from; place <= to; place++) if (blocked.has(place)) return undefined;
      return text.slice(first.start, last.end).replace(/\s+/g, ' ');
    };
  };
}
