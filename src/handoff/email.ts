/** Some mail programs on Windows cut an address behind 2,083 characters. */
export const EMAIL_MOST = 2000;

/** A message to oneself, ready to be opened in the person's own mail program; `too-long`: copy it or save a file. */
export type Email =
  { readonly is: 'email'; readonly href: string; readonly short: boolean } | { readonly is: 'too-long' };

/**
 * Writes a message without an address: who gets it is the person's choice. The first text that fits is used.
 *
 * @param subject Shown in lists of messages: nothing that tells what it is about.
 * @param texts The whole plan first, then shorter ones.
 */
export function emailToSelf(subject: string, texts: readonly string[]): Email {
  for (const [index, text] of texts.entries()) {
    const body = text.replace(/\r?\n/g, '\r\n');
    const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    if (href.length <= EMAIL_MOST) return { is: 'email', href, short: index > 0 };
  }
  return { is: 'too-long' };
}
