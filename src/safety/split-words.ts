/** A word of a message, and the piece of the message (between spaces) that it came from. */
export interface HeardWord {
  readonly text: string;
  readonly piece: number;
  /** Counts the parts of sentences, as far as there are stops and commas. */
  readonly clause: number;
}

/** Letters of other scripts that look Latin, and letters that do not come apart into a base and an accent. */
const LOOKALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsłløoıiđd'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
);
/** Accents, joiners, other invisible characters, and apostrophes. */
const UNHEARD = /[\p{M}\p{Cf}'’‘`´ʼ]/gu;
/** Most messages: nothing to fold but capitals. */
const PLAIN = /^[\w \-.,?!;:()/@$*]*$/u;
const CLAUSE_END = /[.?!…,;:]['’")]?$/u;
const WORD = /[@$]?[\p{L}\p{N}](?:[\p{L}\p{N}]|[@$!*](?=[\p{L}\p{N}@$!*]))*|\p{Extended_Pictographic}/gu;

/** One piece of text as its bare letters: compatibility forms, case, accents and invisible characters are folded. */
export const folded = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/([b-df-hj-np-tv-xz])['’]d(?!\p{L})/gu, '$1ed')
        .replace(UNHEARD, '')
        .replace(/[а-ѕxłøıđ]/gu, (letter) => LOOKALIKE[letter] ?? letter);

/** Takes any string apart into folded words; keeps the raw pieces so that they can be shown as the reason. */
export function splitWords(text: string): { readonly words: readonly HeardWord[]; readonly pieces: readonly string[] } {
  const pieces = text.split(/\s+/u);
  const words: HeardWord[] = [];
  let clause = 0;
  pieces.forEach((raw, piece) => {
    for (const [text] of folded(raw).matchAll(WORD)) words.push({ text, piece, clause });
    if (CLAUSE_END.test(raw)) clause++;
  });
  return { words, pieces };
}
