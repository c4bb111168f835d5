import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { languageOf } from '../../../src/locale/language-of.ts';

/** Something that a screen reader says: its words, the language it says them in, and where they stand. */
interface Spoken {
  readonly words: string;
  readonly lang: string;
  readonly where: string;
  /** An answer as it was given: own words, in a language that nobody knows, or cards. */
  readonly isAnswer: boolean;
}

/** All that can be heard of the widget, names that only assistive technology says too, but what people wrote themselves. */
const heardOn = (page: Page): Promise<readonly Spoken[]> =>
  page.evaluate(() => {
    const root = document.querySelector('signpost-chat')?.shadowRoot;
    const heard: { words: string; lang: string; where: string; isAnswer: boolean }[] = [];
    const note = (words: string, element: Element) => {
      // A picture says its name only, and what is hidden from assistive technology says nothing.
      const isSilent =
        element.closest('style, blockquote, [aria-hidden=true]') ?? element.parentElement?.closest('[role=img]');
      if (!words.trim() || isSilent) return;
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const where = [element, element.parentElement].map((each) => each && `${each.localName}.${each.classList}`);
      heard.push({
        words: words.replace(/\s+/g, ' ').trim(),
        lang,
        where: where.join(' in '),
        isAnswer: element.matches('.said'),
      });
    };
    for (const element of root?.querySelectorAll('*') ?? []) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) note(element.getAttribute(name) ?? '', element);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) note(node.textContent ?? '', element);
    }
    return heard;
  });

/** The languages in which each of our texts was written. */
const ours = new Map<string, Set<string>>();
const root = new URL('../../../', import.meta.url);
const LANGUAGES = ['en-GB', 'en-GB-x-easy', 'cy-GB', 'pl', 'ur'];
const base = (tag: string): string => tag.split('-')[0] ?? '';

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

for (const tag of LANGUAGES) {
  const files = readdirSync(new URL('src/locale/', root)).filter((file) => file.startsWith(`${tag}.`));
  const words = await Promise.all(files.map((file) => import(new URL(`src/locale/${file}`, root).href)));
  const flows = ['what-matters', 'professional', 'check-in', 'glossary', 'safety'].map(
    (each) => `flows/${each}/${tag}.json`,
  );
  const contacts = `flows/safety/contacts${tag === 'en-GB' ? '' : `.${tag}`}.json`;
  for (const text of textsIn([words, [...flows, contacts].map(json)])) {
    const known = text.replace(/\s+/g, ' ').trim();
    ours.set(known, (ours.get(known) ?? new Set()).add(base(tag)));
  }
}

/** What the list of the walks says, which comes in a language of its own. */
const theirs = new Set(
  textsIn(json('demo/offers/greater-manchester.json')).map((text) => text.replace(/\s+/g, ' ').trim()),
);

/** Names are the same in every language, and so are addresses. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\S+@\S+$|^https?:/.test(text);

/** The languages that words can be in; undefined where nobody knows. */
export function languagesOf(words: string): ReadonlySet<string> | undefined {
  const known = ours.get(words);
  if (known) return known;
  if (theirs.has(words)) return new Set([languageOf(words)]);
  if (/[\u0600-\u06ff]{2}/.test(words)) return new Set(['ur']);
  const parts = words.split(/(?<=[.?!])\s+| · |: /).flatMap((part) => ours.get(part) ?? []);
  if (parts[0]) return parts.reduce((all, some) => new Set([...all].filter((each) => some.has(each))), parts[0]);
  return undefined;
}

/** What is said in the voice of another language: a line each. */
export async function wrongVoices(page: Page): Promise<readonly string[]> {
  return (await heardOn(page)).flatMap(({ words, lang, where, isAnswer }) => {
    if (!isWord(words)) return [];
    const can = languagesOf(words);
    if (isAnswer && !can) return [];
    // In a voice for Urdu, words in Latin letters are spelled out or left out.
    const isForeign =
      base(lang) === 'ur' && !/[\u0600-\u06ff]/.test(words) && (words.match(/[a-z]{3,}/gi) ?? []).length > 1;
    const holds = [...theirs].find(
      (text) => text.split(' ').length > 4 && words.includes(text) && languageOf(text) !== base(lang),
    );
    if (can ? can.has(base(lang)) && !holds : !isForeign && !holds) return [];
    return [`${lang || 'no language'}: "${words.slice(0, 90)}" (${where})`];
  });
}

/** Numbers to call that run from the right, so that their groups change places: a line each. */
export const turnedNumbers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const turned: string[] = [];
    const all = document.querySelector('signpost-chat')?.shadowRoot?.querySelectorAll('*') ?? [];
    for (const element of all)
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
        // Groups with a space between: in text from the right the last group would be read first.
        for (const { 0: number, index } of text.matchAll(/\d{2,}(?: \d{2,})+/g)) {
          const isIsolated = getComputedStyle(element).direction === 'ltr';
          const isMarked = /[\u2066\u2068][^\u2069]*$/.test(text.slice(0, index));
          if (!isIsolated && !isMarked) turned.push(`${number} in "${text.trim().slice(0, 60)}"`);
        }
      }
    return turned;
  });
