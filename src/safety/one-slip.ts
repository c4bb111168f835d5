const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** True if two keys touch on a British keyboard. */
function touches(a: string, b: string): boolean {
  const rowA = ROWS.findIndex((row) => row.includes(a));
  const rowB = ROWS.findIndex((row) => row.includes(b));
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const apart = (ROWS[rowA] as string).indexOf(a) - (ROWS[rowB] as string).indexOf(b);
  return rowA === rowB ? Math.abs(apart) === 1 : apart === 0 || apart === rowB - rowA;
}

/**
 * True if `typed` is `word` with one slip: a letter lost, added, changed, or two swapped. The first letter must agree,
 * for people rarely miss it. Words of four and five letters have many real neighbours, so there a changed letter counts
 * only if the keys touch, and an added one only if it doubles or touches its neighbour.
 */
export function oneSlip(typed: string, word: string): boolean {
  const longer = typed.length - word.length;
  if (typed[0] !== word[0] || Math.abs(longer) > 1) return false;
  let at = 1;
  while (at < word.length && typed[at] === word[at]) at++;
  const short = word.length < 6;
  const got = typed[at] ?? '';
  if (longer === 0) {
    if (typed[at + 1] === word[at] && got === word[at + 1] && typed.slice(at + 2) === word.slice(at + 2)) return true;
    return typed.slice(at + 1) === word.slice(at + 1) && (!short || touches(got, word[at] ?? ''));
  }
  if (longer < 0) return typed.slice(at) === word.slice(at + 1);
  return (
    typed.slice(at + 1) === word.slice(at) && (!short || got === typed[at - 1] || touches(got, typed[at - 1] ?? ''))
  );
}
