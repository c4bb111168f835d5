import { convert } from 'html-to-text';
import type { ToText } from '../offers/plain-text.ts';

/** HTML as plain text, for the command line; a browser uses DOMPurify instead. */
export const htmlText: ToText = (html) =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
    limits: { maxInputLength: 1_000_000, maxDepth: 200 },
  });
