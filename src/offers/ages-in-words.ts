import type { Ages } from './ages.ts';

const NUMBER = '(birth|\\d{1,2})';
const YEARS = '(?:\\s*(?:years?|yrs?)(?:\\s*(?:old|of age))?)?';
const TO = `\\s*(?:-|–|—|to|and|until|up to)\\s*`;

/** Each says what its one or two numbers mean. The first that matches a stretch of text takes it. */
const PHRASES: readonly (readonly [RegExp, (low: number, high: number) => Ages])[] = [
  [
    new RegExp(`\\b(?:aged?s?|between|from)\\s+(?:between\\s+|from\\s+)?${NUMBER}${YEARS}${TO}${NUMBER}${YEARS}`, 'i'),
    (ageMin, ageMax) => ({ ageMin, ageMax }),
  ],
  [
    new RegExp(`\\b${NUMBER}${YEARS}${TO}${NUMBER}\\s*(?:years?|yrs?|year olds?|yr olds?)\\b`, 'i'),
    (ageMin, ageMax) => ({ ageMin, ageMax }),
  ],
  [
    new RegExp(
      `\\baged?s?\\s+(?:of\\s+)?${NUMBER}${YEARS}\\s*(?:\\+|and (?:over|above|older)|or (?:over|above|older)|upwards)`,
      'i',
    ),
    (ageMin) => ({ ageMin }),
  ],
  [
    new RegExp(
      `\\b${NUMBER}\\s*(?:years?|yrs?)${YEARS}\\s*(?:\\+|and (?:over|above|older)|or (?:over|above|older)|upwards)`,
      'i',
    ),
    (ageMin) => ({ ageMin }),
  ],
  [new RegExp(`\\b(?:from\\s+)?${NUMBER}\\s*years?\\s*upwards`, 'i'), (ageMin) => ({ ageMin })],
  [new RegExp(`\\b(?:over|the) age of ${NUMBER}\\b`, 'i'), (ageMin) => ({ ageMin })],
  [new RegExp(`\\bover[- ]?${NUMBER}s\\b`, 'i'), (ageMin) => ({ ageMin })],
  [new RegExp(`\\bunder[- ]?${NUMBER}s\\b`, 'i'), (age) => ({ ageMax: age - 1 })],
];
/** As a whole cell of a column about ages, where a bare span can mean nothing else. */
const CELL: readonly (readonly [RegExp, (low: number, high: number) => Ages])[] = [
  [new RegExp(`^${NUMBER}${YEARS}${TO}${NUMBER}${YEARS}$`, 'i'), (ageMin, ageMax) => ({ ageMin, ageMax })],
  [
    new RegExp(`^(?:from\\s+)?${NUMBER}${YEARS}\\s*(?:\\+|plus|and (?:over|above|older|up)|upwards)$`, 'i'),
    (ageMin) => ({ ageMin }),
  ],
  [new RegExp(`^(?:up to|under)\\s+${NUMBER}${YEARS}$`, 'i'), (ageMax) => ({ ageMax })],
];
/** Any other talk of ages: a second rule that might undo the first. */
const OTHER =
  /\ball ages\b|\bany age\b|\bup to \d|\bover[- ]?\d|\bunder[- ]?\d|\bage[ds]?\b[^.]{0,20}\d|\b\d{1,2}\s*(?:\+|years? (?:old|of age))|\bdepend/i;

/**
 * Ages said in so many words ("aged 13 to 25 years"), and only when the text says one such thing: a second mention of age
 * ("up to 25 depending on circumstances") makes it unclear who may come, and then nothing is read.
 */
export function agesInWords(text: string): Ages | undefined {
  for (const [pattern, meaning] of PHRASES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return OTHER.test(rest) ? undefined : sensible(meaning(years(match[1]), years(match[2])));
  }
  return undefined;
}

/** The ages in a cell of a column about ages: "11+", "6 years - 14 years", or a sentence as above. */
export function agesInCell(text: string): Ages | undefined {
  for (const [pattern, meaning] of CELL) {
    const match = pattern.exec(text.trim());
    if (match) return sensible(meaning(years(match[1]), years(match[2])));
  }
  return agesInWords(text);
}

const years = (text: string | undefined) => (text?.toLowerCase() === 'birth' ? 0 : Number(text));
const sensible = (ages: Ages): Ages | undefined =>
  ages.ageMin !== undefined && ages.ageMax !== undefined && ages.ageMin > ages.ageMax ? undefined : ages;
