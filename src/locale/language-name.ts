/** A language's name in another. Made only when it is asked for: that stops a slow phone for 10 to 70 ms. */
export const languageName = (locale: string, tag: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
