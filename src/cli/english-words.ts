import { kindOfFile, type FileKind } from './kind-of-file.ts';

const READ_BY_PEOPLE: readonly FileKind[] = ['flow-words', 'safety-words', 'glossary'];

/** Words that people read, in English: how long a sentence may be, and which words to avoid, is known of English only. */
export const isEnglishWords = (json: unknown): boolean =>
  READ_BY_PEOPLE.includes(kindOfFile(json)) && /^en(-|$)/.test(String((json as { locale?: unknown } | null)?.locale));
