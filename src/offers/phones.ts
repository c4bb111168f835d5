import type { Phone } from './offer.ts';
import { tidy } from './plain-text.ts';

export interface PhonesFound {
  readonly phones: readonly Phone[];
  /** Numbers that lost their first 0 in a spreadsheet, as they stood. */
  readonly repaired: readonly string[];
  /** What a spreadsheet turned into a power of ten: no digit of it can be trusted. */
  readonly mangled: readonly string[];
  /** Digits that are no telephone number we know. */
  readonly refused: readonly string[];
}

// Two digits of a short code are as telling as eleven of a long one, so short codes are named and not measured.
const SHORT = /^(?:999|112|111|101|105|119|18000|18001\d*|116\d{3}|[678]\d{4}|08001111|08454647)$/;
const NOT_A_NUMBER = [
  // A day, a time or a span of times: never to be read as a telephone number.
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g,
  /\b\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|noon)\b/gi,
  /\b\d{1,2}[:.]\d{2}\b/g,
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g,
  /£\s*\d+(?:\.\d+)?/g,
];
// "1618341e3" is 1618341000 written short, and no digit is lost; "4.48E+11" was rounded, and digits are.
const WHOLE_POWER = /^(\d{4,8})e([1-6])$/;
// Area codes in which some numbers have ten digits and not eleven, with their 0 (Ofcom's numbering plan).
const TEN_DIGIT_AREAS =
  /^0?1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|726|744|750|768|827|837|884|900|905|935|946|949|963|995)/;
const RUN = /(?:\+|\b)[\dO](?:[\d()]|[\s.-](?=[\d(+]))*\d/g;

/**
 * Every telephone number in one cell or field. Two numbers are split, what stands beside a number is its label, short
 * codes are kept, and a UK number that lost its 0 gets it back: all that is left of it is exactly ten digits.
 */
export function phonesIn(text: string, kind: Phone['kind'] = 'voice'): PhonesFound {
  const found = { phones: [] as Phone[], repaired: [] as string[], mangled: [] as string[], refused: [] as string[] };
  for (const part of splitUp(text)) {
    const whole = part.replace(WHOLE_POWER, (_, digits: string, zeros: string) =>
      digits.padEnd(digits.length + Number(zeros), '0'),
    );
    if (/\d(?:\.\d+)?e\s?\+?\d/i.test(whole)) {
      found.mangled.push(part);
      continue;
    }
    let rest = NOT_A_NUMBER.reduce((left, pattern) => left.replace(pattern, ' '), whole.replace(/^(\d+)\.0$/, '$1'));
    const label = labelOf(rest);
    for (const [run] of rest.matchAll(RUN)) {
      const read = numberOf(run);
      rest = rest.replace(run, ' ');
      if (read === undefined) {
        if (run.replace(/\D/g, '').length >= 5) found.refused.push(run.trim());
        continue;
      }
      if (read.repaired) found.repaired.push(whole === part ? run.trim() : part);
      const own = kindOf(part, kind);
      found.phones.push({ number: read.number, ...(label === undefined ? {} : { label }), kind: own });
    }
  }
  return { ...found, phones: [...new Map(found.phones.map((phone) => [phone.number + phone.kind, phone])).values()] };
}

const splitUp = (text: string): string[] =>
  tidy(text)
    .replace(/\b(?:or|and)\b|[;|&]|,(?=\s*(?:[+0(]|[a-z]))|\s\/\s|\/(?=\s*[0+])/gi, '\n')
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const kindOf = (words: string, kind: Phone['kind']): Phone['kind'] =>
  /\b(?:text\s?phone|minicom|typetalk|relay)\b/i.test(words)
    ? 'textphone'
    : /\b(?:text|sms)\b/i.test(words)
      ? 'text'
      : kind;

/** The words beside a number, without the number, without marks at the ends, and without "Tel". */
function labelOf(part: string): string | undefined {
  const words = part
    .replace(RUN, ' ')
    .replace(/\bext(?:ension)?\.?\s*$/i, ' ')
    .replace(/\b(?:tel(?:ephone)?|phone|call|ring|on|no|number)\b\.?/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^[\s:;,.–-]+|[\s:;,.–-]+$/g, '')
    .replace(/^[^(]*$/, (words) => words.replaceAll(')', ''))
    .replace(/^[^)]*$/, (words) => words.replaceAll('(', ''));
  return /[a-z]{2}/i.test(words) && words.length <= 60 ? words : undefined;
}

function numberOf(run: string): { number: string; repaired: boolean } | undefined {
  const zero = run.replace(/^O(?=7)/, '0');
  const digits = zero.replace(/\(0\)/, '').replace(/\D/g, '');
  const national =
    (/^(?:\+|00)/.test(zero.trim()) || /^44[1-35789]\d{9}$/.test(digits)) && /^(?:00)?44/.test(digits)
      ? digits.replace(/^(?:00)?440?/, '0')
      : digits;
  if (SHORT.test(national)) return { number: tidy(zero), repaired: false };
  // Area codes begin with 1 or 2, other services with 3, 8 and 9, mobiles with 7.
  if (/^[1-35789]\d{9}$/.test(national) || (/^1\d{8}$/.test(national) && TEN_DIGIT_AREAS.test(national)))
    return { number: spaced(`0${national}`), repaired: true };
  const isWhole =
    /^0[1-35789]\d{9}$/.test(national) ||
    (/^01\d{8}$/.test(national) && TEN_DIGIT_AREAS.test(national)) ||
    /^0[58]00\d{6}$/.test(national);
  if (!isWhole) return undefined;
  const asGiven = tidy(zero)
    .replace(/\s*-\s*/g, ' ')
    .replace(/\s+/g, ' ');
  return {
    number: /^[\d ]+$/.test(asGiven) && asGiven.includes(' ') ? asGiven : spaced(national),
    repaired: run.startsWith('O'),
  };
}

/** Grouped as people in the United Kingdom write them; digits do not change. */
function spaced(number: string): string {
  const groups = number.startsWith('02') ? [3, 4, 4] : /^(?:01(?:1\d|\d1)|03|08|09)/.test(number) ? [4, 3, 4] : [5, 6];
  let at = 0;
  return groups
    .map((length) => number.slice(at, (at += length)))
    .filter((part) => part !== '')
    .join(' ');
}
