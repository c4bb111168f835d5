import { html, type TemplateResult } from 'lit';
import type { InterfaceWords } from '../locale/en-GB.ts';
import { press } from './press.ts';

/**
 * A part of the view that is fetched when it is first drawn: a quiet line until it is there, and where it can't be had, a
 * sentence and another try.
 *
 * @param redraw Called when there is something else to draw.
 */
export function latePart<Part>(load: () => Promise<Part>, redraw: () => void) {
  let part: Part | undefined;
  let state: 'new' | 'loading' | 'failed' = 'new';
  const fetchPart = () => {
    state = 'loading';
    void load()
      .then(
        (loaded) => (part = loaded),
        () => (state = 'failed'),
      )
      .then(redraw);
  };
  return (draw: (part: Part) => TemplateResult, failed: string, words: InterfaceWords): TemplateResult => {
    if (part !== undefined) return draw(part);
    if (state === 'new') fetchPart();
    if (state === 'loading') return html`<p class="quiet">${words.loading}</p>`;
    return html`<p class="notice" role="status">${failed}</p>
      ${press(words.tryAgain, () => {
        fetchPart();
        redraw();
      })}`;
  };
}
