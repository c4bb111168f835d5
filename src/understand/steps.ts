/** Keys in rows, to tell a slip of the finger from another word. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function besides(one: string, other: string): boolean {
  const row = ROWS.findIndex((keys) => keys.includes(one));
  const otherRow = ROWS.findIndex((keys) => keys.includes(other));
  if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) return false;
  return Math.abs((ROWS[row] as string).indexOf(one) - (ROWS[otherRow] as string).indexOf(other)) <= 1;
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

function swapCost(one: string, other: string): number {
  if (one === other) return 0;
  return besides(one, other) ? 0.9 : isVowel(one) && isVowel(other) ? 1 : 1.2;
}

/**
 * How far one spelling is from another: about 1 for each letter that is missing, added, swapped or replaced; less for
 * common slips (a doubled letter, a neighbouring key, one vowel for another). More than `most` is not worked out.
 */
export function steps(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const letter = from[row - 1] as string;
    const here = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const other = to[column - 1] as string;
      const added = letter === from[row - 2] ? 0.6 : 1;
      const missing = other === to[column - 2] ? 0.6 : 0.85;
      let cost = Math.min(
        (above[column] as number) + added,
        (here[column - 1] as number) + missing,
        (above[column - 1] as number) + swapCost(letter, other),
      );
      if (row > 1 && column > 1 && letter === to[column - 2] && from[row - 2] === other)
        cost = Math.min(cost, (before[column - 2] as number) + 0.8);
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = here;
  }
  return above[to.length] as number;
}
