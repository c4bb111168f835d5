/** The forms a language has for a counted thing; `#` in a form stands for the number. `other` is always needed. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A function that says how many, in the right form for the language. */
export function plural(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', `${count}`);
}
