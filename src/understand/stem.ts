/** Words that only look as if they had an ending. */
const WHOLE = new Set(
  'sats outed evening wedding housing something anything nothing everything morning during thing being bring spring string ceiling quite need seed feed speed indeed hundred sacred bed red news boss less this always perhaps bus plus various gas yes his was has is'.split(
    ' ',
  ),
);

/**
 * The part of an English word that its forms share: "bullied", "bullies" and "bullying" all give "bully".
 * Light on purpose: it must never join two words that mean different things here ("scared" and "scarred").
 */
export function stem(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word;
  let rest = word;
  if (rest.length > 4 && /i(?:es|ed)$/.test(rest)) return `${rest.slice(0, -3)}y`;
  if (/[^siu']s$/.test(rest)) rest = rest.slice(0, -1);
  const ending = rest.length > 5 && rest.endsWith('ing') ? 3 : rest.length > 4 && rest.endsWith('ed') ? 2 : 0;
  if (ending) {
    rest = rest.slice(0, -ending);
    // "hating" and "hated" belong to "hate", but "hitting" to "hit".
    if (/^[^aeiou]+[aeiou][^aeiouwxy]$/.test(rest)) return `${rest}e`;
  } else if (/^[^aeiou]+[aeiou][^aeiouwxy]e$/.test(rest)) return rest;
  if (rest.length > 3 && rest.endsWith('e')) rest = rest.slice(0, -1);
  return rest.length > 3 && /([^aeiou])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
