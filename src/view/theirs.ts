import { html, type TemplateResult } from 'lit';
import { languageOf } from '../locale/language-of.ts';

/** What a list of offers says: it may be in another language than the page, and run the other way. */
export const theirs = (text: string): TemplateResult =>
  html`<span class="theirs" lang=${languageOf(text)} dir="auto">${text}</span>`;

/** The same in a line of ours. */
export const theirsInLine = (text: string): TemplateResult =>
  html`<span lang=${languageOf(text)} dir="auto">${text}</span>`;

/** Stands for what others wrote while a sentence of ours is made. No text has it. */
const GAP = '\u0000';

/** A sentence of ours around something that others wrote, each in its own language. */
export function aroundTheirs(say: (text: string) => string, text: string): TemplateResult {
  const [before, after] = say(GAP).split(GAP);
  return html`${before}${theirsInLine(text)}${after}`;
}
