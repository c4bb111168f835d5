/**
 * The part of an English word that its forms share: "bullied", "bullies" and "bullying" all give "bully".
 * Light on purpose: it must never join two words that mean different things here ("lonely" and "loan").
 */
export function stem(word: string): string {
  let rest = word;
  if (rest.length > 4 && rest.endsWith('ies')) rest = `${rest.slice(0, -3)}y`;
  else if (rest.length > 4 && rest.endsWith('ied')) rest = `${rest.slice(0, -3)}y`;
  else if (rest.length > 3 && /[^siu']s$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.length > 5 && rest.endsWith('ing')) rest = rest.slice(0, -3);
  else if (rest.length > 4 && rest.endsWith('ed') && rest !== 'need') rest = rest.slice(0, -2);
  if (rest.length > 3 && rest.endsWith('e')) rest = rest.slice(0, -1);
  return rest.length > 3 && /([^aeiou])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
