const word = /[\p{L}\p{N}]+(?:['’.@/-][\p{L}\p{N}]+)*/gu;

/** The words of a text; "children's" and "e-mail" are one word each. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** The sentences of a text: each ends with a full stop, a question mark, an exclamation mark (Urdu has its own) or a new line. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?…۔؟])["'’”)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
