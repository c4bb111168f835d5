import { entries, type LexiconFile } from './lexicon-file.ts';

/** Scripts that one language in Britain mostly uses. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['ti', /\p{Script=Ethiopic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A letter of any of these scripts. Looked for first: a browser takes a while to learn every script, and most messages need none. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u2E80-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC]/;

function byScript(text: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const letters = count(text, /\p{L}/gu);
  const most = (number: number): boolean => number * 2 > letters && number >= 3;
  if (most(count(text, /\p{Script=Arabic}/gu))) {
    if (/[ٹڈڑںےھ]/u.test(text)) return 'ur';
    if (/[ټډړږښګڼۍې]/u.test(text)) return 'ps';
    if (/[پچژگ]/u.test(text)) return 'fa';
    return 'ar';
  }
  if (most(count(text, /\p{Script=Cyrillic}/gu))) {
    if (/[іїєґ]/iu.test(text)) return 'uk';
    return /[ъ]/u.test(text) && !/[ыэё]/u.test(text) ? 'bg' : 'ru';
  }
  return SCRIPTS.find(([, script]) => most(count(text, script)))?.[0];
}

/** Tells which language a message is in, by its script or by its common words; nothing when unsure. */
export function createLanguageSense(lexicon: LexiconFile): (text: string) => string | undefined {
  const languages = new Map<string, string[]>();
  for (const [language, lines] of Object.entries(lexicon.languages))
    for (const word of entries(lines)) languages.set(word, [...(languages.get(word) ?? []), language]);
  return (text) => {
    const script = byScript(text);
    if (script) return script;
    const words =
      text
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .match(/[\p{L}\p{M}']+/gu)
        ?.slice(0, 400) ?? [];
    const votes = new Map<string, number>();
    for (const word of words)
      for (const language of languages.get(word) ?? [])
        votes.set(language, (votes.get(language) ?? 0) + (/[^a-z']/.test(word) ? 2 : 1));
    const [first, second] = [...votes].sort((one, other) => other[1] - one[1]);
    if (!first || first[1] < Math.min(2, words.length) || first[1] === second?.[1]) return undefined;
    return first[1] * 8 >= words.length ? first[0] : undefined;
  };
}
