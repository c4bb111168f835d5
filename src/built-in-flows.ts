import opening from '../flows/what-matters/flow.json?opening' with { type: 'json' };
import openingWords from '../flows/what-matters/en-GB.json?opening' with { type: 'json' };
import { isLanguageTag } from './base/language.ts';
import { compile } from './flow/compile.ts';
import type { FlowDocument } from './flow/document.ts';
import type { FlowWords } from './flow/words.ts';
import type { FlowInUse } from './session/flow-in-use.ts';
import type { Glossary } from './session/glossary.ts';

type Json = Promise<{ readonly default: unknown }>;

/** The conversations that come with the widget. */
const FLOWS: Readonly<Record<string, { readonly document: () => Json; readonly words: () => Json }>> = {
  'what-matters': {
    document: () => import('../flows/what-matters/flow.json', { with: { type: 'json' } }),
    words: () => import('../flows/what-matters/en-GB.json', { with: { type: 'json' } }),
  },
  professional: {
    document: () => import('../flows/professional/flow.json', { with: { type: 'json' } }),
    words: () => import('../flows/professional/en-GB.json', { with: { type: 'json' } }),
  },
  'check-in': {
    document: () => import('../flows/check-in/flow.json', { with: { type: 'json' } }),
    words: () => import('../flows/check-in/en-GB.json', { with: { type: 'json' } }),
  },
};
/** The one whose first question is in the first load. */
const MAIN = 'what-matters';

export const isBuiltIn = (name: string): boolean => Object.hasOwn(FLOWS, name);

/**
 * A built-in flow in a language. As a visitor's first in English, the main one is there at once with its first question;
 * `whole` brings the rest.
 */
export async function builtInFlow(
  name: string,
  { locale, isFirst }: { readonly locale: string; readonly isFirst: boolean },
): Promise<{ flow: FlowInUse; whole: () => Promise<FlowInUse> }> {
  const whole = async (): Promise<FlowInUse> => {
    const source = FLOWS[name] as (typeof FLOWS)[string];
    const [{ default: document }, { words, glossary }] = await Promise.all([source.document(), wordsOf(name, locale)]);
    return inUse(document as FlowDocument, words, glossary);
  };
  if (isFirst && name === MAIN && locale === 'en-GB')
    return { flow: { ...inUse(opening, openingWords), isOpening: true }, whole };
  const flow = await whole();
  return { flow, whole: async () => flow };
}

async function wordsOf(
  name: string,
  locale: string,
): Promise<{ readonly words: FlowWords; readonly glossary: Glossary }> {
  if (isLanguageTag(locale) && locale !== 'en-GB') {
    const { loadFlowWords } = await import('./languages.ts');
    const found = await loadFlowWords(locale, name);
    if (found) return found;
  }
  const [words, glossary] = await Promise.all([
    (FLOWS[name] as (typeof FLOWS)[string]).words(),
    import('../flows/glossary/en-GB.json', { with: { type: 'json' } }),
  ]);
  return { words: words.default as FlowWords, glossary: glossary.default as Glossary };
}

export const inUse = (document: FlowDocument, words: FlowWords, terms?: Glossary): FlowInUse => ({
  document,
  machine: compile(document),
  words,
  ...(terms && { glossary: terms }),
});
