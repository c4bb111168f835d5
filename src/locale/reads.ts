import { languageOf } from './language-of.ts';

/** A text, and its language where it is not that of the page around it. */
export interface Read {
  readonly lang?: string;
  readonly text: string;
}

/**
 * How a language gives what contacts say, which is written in English: in its own words where there are any, and else as
 * it is, marked with the language that it is in.
 *
 * @param lines What each English line says in this language (`flows/safety/contacts.<locale>.json`).
 */
export const readsIn =
  (lines: Readonly<Record<string, string>>) =>
  (text: string): Read => {
    const own = lines[text];
    return own === undefined ? { text, lang: languageOf(text) } : { text: own };
  };
