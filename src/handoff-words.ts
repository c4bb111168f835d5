import type { HandoffWords } from './locale/en-GB.handoff.ts';

const english = async (): Promise<HandoffWords> => (await import('./locale/en-GB.handoff.ts')).enGBHandoff;

/** The words of taking a plan away, by language. */
const WORDS: Readonly<Record<string, () => Promise<HandoffWords>>> = {
  'en-GB': english,
  'en-GB-x-easy': async () => (await import('./locale/en-GB-x-easy.handoff.ts')).enGBEasyHandoff,
  'cy-GB': async () => (await import('./locale/cy-GB.handoff.ts')).cyGBHandoff,
  pl: async () => (await import('./locale/pl.handoff.ts')).plHandoff,
  ur: async () => (await import('./locale/ur.handoff.ts')).urHandoff,
};

/** The words in a language; British English for one that has none. */
export const handoffWords = (locale: string): Promise<HandoffWords> => (WORDS[locale] ?? english)();
