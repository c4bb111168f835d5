import { html, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.ts';
import { feelings } from './feelings.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { signs } from './signs.ts';
import { things } from './things.ts';

/** Every picture there is, by its name. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = { ...people, ...feelings, ...places, ...things, ...signs };

/** Stands beside words that say the same, so it is nothing to a screen reader. A name that nobody drew is a plain dot. */
export const picture = (name: string): TemplateResult => {
  const { ink = '', accent = '' } = DRAWINGS[name] ?? DRAWINGS['point'] ?? {};
  return html`<svg class="picture" viewBox="0 0 48 48" aria-hidden="true"><path class="about" d=${accent} /><path d=${ink} /></svg>`;
};
