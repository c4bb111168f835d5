import { tidy, type ToText } from './plain-text.ts';

const BREAKS = new Set(['P', 'BR', 'DIV', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * A browser reports these to a host with a strict policy as soon as DOMPurify parses them, though none of them is ever
 * run. Under another name they are dropped without a report.
 */
const unreported = (html: string): string =>
  html.replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/([\s/"'])(?:style|on[a-z]+)(?=\s*=)/gi, '$1x'));

/** Loads DOMPurify and gives HTML → plain text. In browsers only; the command line has its own. */
export async function loadSanitiser(): Promise<ToText> {
  const { default: purify } = await import('dompurify');
  return (html) => {
    const body = purify.sanitize(unreported(html), {
      RETURN_DOM: true,
      ALLOWED_ATTR: [],
      ALLOWED_TAGS: [...BREAKS].map((tag) => tag.toLowerCase()),
    });
    return tidy(textOf(body));
  };
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const inside = [...node.childNodes].map(textOf).join('');
  return BREAKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}
