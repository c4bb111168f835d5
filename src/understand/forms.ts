import { stem } from './stem.ts';

/** "dont" and its like have no other forms. */
const NOT = /^(?:do|ca|wo|is|was|did|does|has|have|are|were|would|should|could)nt$/;

/** The forms in which an English word is written: "bully" also gives "bullies", "bullied" and "bullying", and back. */
export function forms(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word) || NOT.test(word)) return [word];
  if (/(?:ing|ed)$/.test(word)) return stem(word) === word ? [word] : [word, ...endings(stem(word))];
  return endings(word);
}

function endings(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const base = word.slice(0, -1);
    return [word, `${base}ies`, `${base}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? word + word.at(-1) : word;
  return [word, `${word}s`, `${doubled}ed`, `${doubled}ing`];
}
