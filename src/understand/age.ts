const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = String.raw`(\d{1,2}|${WORDS.join('|')})`;

/** What may follow an age; "im 13 stone" and "im 10 weeks pregnant" give none. */
const NO_UNIT = String.raw`(?![\d.:/%£]|\s?(?:st|nd|rd|th|stone|lbs?|kg|kgs|pounds?|quid|p|k|ft|foot|feet|cm|inch(?:es)?|weeks?|wks?|months?|mths?|days?|hours?|hrs?|mins?|minutes?|times?|percent|am|pm|out|of)\b)`;

const STATED: readonly RegExp[] = [
  new RegExp(String.raw`\b${NUMBER}\s?-?(?:years?|yrs?|yr)[\s-]{0,2}old`, 'iu'),
  new RegExp(String.raw`\b${NUMBER}\s?(?:y\/?o|y\.o\.?)\b`, 'iu'),
  new RegExp(String.raw`\b(\d{1,2})\s?(?:yo\s?)?[mf]\b`, 'iu'),
  new RegExp(String.raw`\b[mf]\s?(\d{2})\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:i['’]?m|i am|he['’]?s|he is|she['’]?s|she is|they['’]?re|they are|who['’]?s|who is|aged?:?|am)\s(?:only\s|just\s|now\s|nearly\s|almost\s|about\s|a\s|like\s|turned\s)?${NUMBER}\b${NO_UNIT}`,
    'iu',
  ),
  new RegExp(String.raw`\bonly\s${NUMBER}\b${NO_UNIT}`, 'iu'),
  new RegExp(
    String.raw`\b(?:son|daughter|boy|girl|lad|child|grandson|granddaughter|nephew|niece|student|pupil|patient)(?:\s(?:is|who is|aged))?[\s,(]{1,2}${NUMBER}\b${NO_UNIT}`,
    'iu',
  ),
  new RegExp(String.raw`^\s*${NUMBER}(?:,|\s(?:and|here|girl|boy|male|female)\b)`, 'iu'),
];

/** Before an age, these say that it was long ago, or is still to come. */
const NOT_NOW =
  /\b(?:when|since|until|till|was|were|before|age of|at age|from age|turning|turn|be|ago)\s(?:(?:i|he|she|they|we)(?:['’]?m|['’]?s| was| were| am| is)?\s)?(?:only\s|about\s|around\s)?$/iu;

/** Years, if the text states an age that holds now. A school year gives none: it is no age. */
export function ageIn(text: string): number | undefined {
  for (const pattern of STATED) {
    const match = pattern.exec(text);
    const number = match?.[1]?.toLowerCase();
    if (!match || !number) continue;
    const at = match.index + match[0].toLowerCase().indexOf(number);
    if (
      NOT_NOW.test(text.slice(Math.max(0, at - 40), at)) ||
      NOT_NOW.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    const age = WORDS.includes(number) ? WORDS.indexOf(number) + 1 : Number(number);
    if (age >= 3 && age <= 99) return age;
  }
  return undefined;
}
