import { html, type TemplateResult } from 'lit';
import { languageOf } from '../locale/language-of.ts';

/** What a list of offers says: it may be in another language than the page, and run the other way. */
export const theirs = (text: string): TemplateResult =>
  html`<span class="theirs" lang=${languageOf(text)} dir="auto">${text}</span>`;
