import type { Understanding } from './understanding.ts';

export type Detail = Understanding['dropped'][number];

/** What stands where a detail was. */
const GONE = '…';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,80}\.\p{L}{2,12}/gu;
/** Ten digits in threes and four, with or without "NHS" before them. */
const NHS = /(?:\bNHS(?:\s?(?:no|number|num|#))?\.?:?\s{0,2})?(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/giu;
/** UK numbers: a nought or +44 and nine to ten more digits, spaced in any way. */
const PHONE = /(?<!\d)(?:\+44\s?\(?0?\)?|\(?0)(?:[\s()-]{0,2}\d){9,10}(?!\d)/gu;
const LONG_NUMBER = /(?<![\d£])\d{9,14}(?!\d)/gu;

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const NAMES = String.raw`${NAME}(?:\s${NAME}){0,2}`;
const PERSON = String.raw`son|daughter|brother|sister|friend|mate|boyfriend|girlfriend|bf|gf|uncle|aunt|auntie|cousin|lad|boy|girl|child|kid|pupil|student|patient|teacher|husband|wife|partner|dad|mum|stepdad|stepmum|step dad|step mum|grandson|granddaughter|niece|nephew|baby|ex|man|woman|guy`;
/** Places where a name stands; the name is the group called `name`. */
const NAME_PLACES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir)\s(?:full\s)?(?:names?|name['’]s|name is)\s(?:is\s)?(?<name>(?!(?:is|for|in|on|at|and|was|a|the)\b)[\p{L}'’-]{2,24}(?:\s${NAME}){0,2})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]['’]?m|[Ii] am|[Hh]e['’]?s|[Ss]he['’]?s|[Tt]hey['’]?re|is|am)\s(?:called|named)\s(?<name>(?!(?:a|an|the|me|my|him|her|names?|bad|it|out|by|in|on)\b)[\p{L}'’-]{2,24}(?:\s${NAME}){0,2})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:${PERSON})\s(?:(?:is|who is|who's|was)\s)?(?:called|named)\s(?<name>(?!(?:a|an|the|me|my|him|her|us|them|it|names?|the|out|by|in)\b)[\p{L}'’-]{2,24}(?:\s${NAME}){0,2})`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:[Cc]alled|[Nn]amed|[Nn]ame[sd]?:?)\s(?<name>${NAMES})`, 'gu'),
  new RegExp(
    String.raw`\b(?:[Mm]y|[Aa]|[Oo]ur|[Hh]er|[Hh]is|[Tt]he)\s(?:(?:best|little|older|younger|big|eldest|youngest|oldest)\s)?(?:${PERSON}),?\s(?<name>(?!(?:I|Im|Ive|Id|Ill|CAMHS|ADHD|NHS|GCSE|GCSEs|SEN|GP|OCD|EHCP)\b)${NAMES})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b\d{1,2}\s?(?:yo\s?)?[MFmf],?\s(?<name>(?!(?:I|NHS|CAMHS|ADHD|ASD|OCD|SEN|EHCP|GP|DSH|SI|PTSD|Low|With|Has|On|New|Known|Anx|No|School|Hx)\b)${NAMES})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Pp]atient|[Pp]upil|[Ss]tudent|[Cc]hild),?:?\s(?<name>(?!(?:I|NHS|CAMHS|ADHD|ASD|GP|EHCP|SEN)\b)${NAMES})`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir)\.?\s(?<name>${NAMES})`, 'gu'),
  new RegExp(
    String.raw`(?:^|[.!?]\s)(?:Hi|Hello|Hey)?,?\s?(?:I['’]?m|I am|Im|This is|It['’]?s)\s(?<name>${NAME})(?=\s(?:and|from|in|,)|[,.])`,
    'gu',
  ),
];

/** The text without what could say who somebody is, and the kinds of what was dropped. */
export function redact(text: string): { readonly text: string; readonly dropped: readonly Detail[] } {
  const dropped = new Set<Detail>();
  const drop = (from: string, pattern: RegExp, detail: Detail): string =>
    from.replace(pattern, () => {
      dropped.add(detail);
      return GONE;
    });
  let rest = drop(text, EMAIL, 'email');
  rest = drop(rest, PHONE, 'phone');
  rest = drop(rest, NHS, 'nhs-number');
  rest = drop(rest, LONG_NUMBER, 'phone');
  for (const place of NAME_PLACES)
    rest = rest.replace(place, (...match) => {
      const whole = match[0] as string;
      const { name } = match.at(-1) as { name: string };
      if (/^\p{Ll}/u.test(name) && ORDINARY.has(name.toLowerCase())) return whole;
      dropped.add('name');
      return whole.slice(0, whole.lastIndexOf(name)) + GONE + whole.slice(whole.lastIndexOf(name) + name.length);
    });
  return { text: rest, dropped: [...dropped] };
}

/** Small-letter words that follow "called" without being a name. */
const ORDINARY = new Set(
  'fat ugly gay names stupid thick dumb weird mental me him her them us you police social childline camhs today yesterday again back off home mum dad school everything something for to with and that this not so all horrible nasty every'.split(
    ' ',
  ),
);
