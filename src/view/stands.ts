import { html, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { Weighed } from '../session/view-model.ts';

/** How an option stands for each thing that the person picked: in words, with a sign beside them. */
export const stands = (weighed: Weighed, later: LaterWords): TemplateResult =>
  html`<ul class="stands">
    ${weighed.stands.map(
      ({ wish, stand }) =>
        html`<li class="stand-${stand}">${later.wishes[wish]}: <strong>${later.stand[stand]}</strong></li>`,
    )}
  </ul>`;
