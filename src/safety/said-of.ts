import type { Found } from './find-phrase.ts';
import type { KnownWord } from './know-words.ts';
import type { ReadPack } from './read-pack.ts';

/** How many words that say something may stand between a "not" and what it is about. */
const NEGATION_REACH = 1;

/**
 * Is what was found about somebody else? Its own words tell, and if they do not, whoever was named last before it. In
 * "I will stab him" the other is the one in danger, so there only the words before count.
 */
export function isAboutOther(kind: string, { from, to }: Found, words: readonly KnownWord[], pack: ReadPack): boolean {
  const me = pack.set('ME');
  const other = pack.set('OTHER');
  const inside = kind === 'harm-to-others' ? [] : words.slice(from, to);
  if (inside.some(({ text }) => me.has(text))) return false;
  if (inside.some(({ text }) => other.has(text))) return true;
  const last = words.slice(0, from).findLast(({ text }) => me.has(text) || other.has(text));
  return last !== undefined && other.has(last.text);
}

/** Does a "not" stand just before it, in the same part of the sentence and about the same person? */
export function isNegated({ from }: Found, words: readonly KnownWord[], pack: ReadPack): boolean {
  const not = pack.set('NOT');
  let said = 0;
  for (let at = from - 1; at >= 0 && said <= NEGATION_REACH; at--) {
    const { text, clause, filler } = words[at] as KnownWord;
    if (clause !== words[from]?.clause || pack.set('ME').has(text)) return false;
    if (not.has(text)) return true;
    if (!filler) said++;
  }
  return false;
}
