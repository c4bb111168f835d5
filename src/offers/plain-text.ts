/** Makes one text plain: no tags, no entities. Given by the place that runs it: DOMPurify in a browser, html-to-text in the command line. */
export type ToText = (html: string) => string;

/** A letter after "<", or an entity: "aged <5" and "B&M" are plain already. */
const MARKUP = /<[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** Whether anything in a parsed JSON value needs `ToText`, so that the sanitiser is only loaded when it does. */
export function anyMarkup(value: unknown): boolean {
  if (typeof value === 'string') return hasMarkup(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(anyMarkup);
}

// Zero-width, direction and control characters: they hide in copied text and break search. Line breaks and tabs stay.
// oxlint-disable-next-line no-control-regex
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

// Most texts are tidy, and there are many: one look is ten times faster than six replacements.
const UNTIDY =
  /[^\x21-\x7E\u00A1-\u00AC\u00AE-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uD800-\uFEFE\uFF00-\uFFFF ]|^ | $| {2}/;

/** One space between words, at most one empty line between paragraphs. */
export const tidy = (text: string): string => (UNTIDY.test(text) ? tidied(text) : text);

const tidied = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Plain, tidy text. Text escaped more than once is unescaped until it stops changing; what still looks like a tag after
 * that loses its "<", so that no output of ours can ever be read as HTML.
 */
export function plain(text: string, toText: ToText): string {
  let now = tidy(text);
  for (let turn = 0; turn < 4 && hasMarkup(now); turn++) {
    const next = tidy(toText(now));
    if (next === now) break;
    now = next;
  }
  while (/<(?=[a-z!/?])/i.test(now)) now = tidy(now.replace(/<(?=[a-z!/?])/gi, ''));
  return now;
}

/** Cut at a word, with an ellipsis, so that the whole is at most `length` characters. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const space = head.search(/\s\S*$/);
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,;:–-]+$/, '')}…`;
}

/** What spreadsheets and feeds write for "nothing here". */
const NOTHING =
  /^(?:n\/?a|none|null|nil|undefined|not (?:known|stated|applicable|provided)|unknown|[-–—.?_]+|#n\/a|nan)$/i;
export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text);
