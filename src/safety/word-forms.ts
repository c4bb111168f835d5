/** Where spellings with one first letter and one length are kept: a slip changes the length by one at most. */
export const nearKey = (word: string, length: number): string => `${word[0]}${length}`;

/** An English word with its endings; some of them do not exist, which does no harm. */
export function withEndings(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  const [, short = '', ending] = /^(.*?)(e|y|[^aeiou][aeiou][bdgklmnprt])?$/u.exec(word) ?? [];
  if (ending === 'e') return [word, `${word}s`, `${word}d`, `${short}ing`];
  if (ending === 'y' && !/[aeo]$/u.test(short)) return [word, `${short}ies`, `${short}ied`, `${word}ing`];
  const stems = ending && ending !== 'y' ? [word, word + ending.at(-1)] : [word];
  const plural = /(s|x|z|ch|sh|o)$/u.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}

/** Every spelling that is known as it stands, with the words that it can be, and a way to those that are nearly it. */
export class WordForms {
  readonly words = new Map<string, readonly string[]>();
  readonly #near = new Map<string, string[]>();

  /** Knows `form` as `word`; unless it is an `exact` word, a slip in it is forgiven too. */
  add(form: string, word: string, exact = false): void {
    const known = this.words.get(form);
    if (known?.includes(word)) return;
    this.words.set(form, [...(known ?? []), word]);
    if (!known && !exact) this.forgive(form);
  }

  /** Lets a slip in `form` be understood; short words have too many real neighbours. */
  forgive(form: string): void {
    if (form.length < 4) return;
    const key = nearKey(form, form.length);
    const near = this.#near.get(key);
    if (near) near.push(form);
    else this.#near.set(key, [form]);
  }

  /** The spellings that `typed` may be with one slip, by first letter and length alone. */
  near(typed: string): readonly string[] {
    return [0, -1, 1].flatMap((more) => this.#near.get(nearKey(typed, typed.length + more)) ?? []);
  }
}
