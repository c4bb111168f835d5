import type { HandoffWords } from './locale/en-GB.handoff.ts';

const english = async (): Promise<HandoffWords> => (await import('./locale/en-GB.handoff.ts')).enGBHandoff;

/** The words of taking a plan away, by language. */
const WORDS: Readonly<Record<string, () => Promise<HandoffWords>>> = { 'en-GB': english };

/** The words in a language; British English until the language has its own. */
export const handoffWords = (locale: string): Promise<HandoffWords> => (WORDS[locale] ?? english)();
