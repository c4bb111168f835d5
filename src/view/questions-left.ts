import { html, nothing } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { ViewModel } from '../session/view-model.ts';

/** About how many questions are left, with a thin line that says the same. */
export function questionsLeft({ questionsLeft: left, questionsAsked: asked }: ViewModel, words: LaterWords): unknown {
  return left
    ? html`<p class="quiet">${words.questionsLeft(left)}</p>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${(100 * asked) / (asked + left)} height="1" /></svg>`
    : nothing;
}
