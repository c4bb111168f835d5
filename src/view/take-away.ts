import { html, nothing, type TemplateResult } from 'lit';
import type { HandoffWords } from '../locale/en-GB.handoff.ts';
import type { Send } from '../session/message.ts';
import type { Taken, TakeView, Way, WayId } from '../session/view-model.ts';

/** Draws the ways to take something away from a step. */
export type TakeAway = (take: TakeView, send: Send) => TemplateResult;

/**
 * Each way is folded until it is wanted. Then it says first where a copy will be, and asks whether own words go along;
 * nothing is ticked by us. What became of it is said underneath, and read out.
 *
 * @param can Whether this device has the way at all.
 */
export const takeAway =
  (handoff: HandoffWords, can: (way: WayId) => boolean): TakeAway =>
  ({ ways, shared, hasOwn, taken }, send) => {
    const fold = (way: Way) => {
      const own = hasOwn ? way.own : 'never';
      return html`<details name="take" data-way=${way.id}>
        <summary>${handoff.ways[way.id].name}</summary>
        <p>${handoff.ways[way.id].warning}</p>
        ${
          own === 'never'
            ? nothing
            : html`<label class="tick"><input type="checkbox" autocomplete="off" /><span>${handoff.own[own]}</span></label>`
        }
        <button
          type="button"
          class="go"
          @click=${({ currentTarget }: Event) =>
            send({ type: 'take', way: way.id, own: takesOwn(way.own, currentTarget as HTMLElement) })}
        >${handoff.ways[way.id].press}</button>
        <div role="status">${taken?.way === way.id ? outcome(taken, handoff) : nothing}</div>
      </details>`;
    };
    const group = (heading: string, some: readonly Way[]) =>
      some.length > 0 ? html`<h3>${heading}</h3>${some.filter(({ id }) => can(id)).map(fold)}` : nothing;
    return html`<div class="take">
      ${group(handoff.withSomeone, shared)} ${group(handoff.takeIt, ways)}
    </div>`;
  };

/** The box leaves own words out where they would go in, and puts them in where they would not. */
function takesOwn(own: Way['own'], button: HTMLElement): boolean {
  const isTicked = button.closest('details')?.querySelector('input')?.checked ?? false;
  return own === 'in' ? !isTicked : own === 'out' && isTicked;
}

function outcome(taken: Taken, { results, codeLabel, textLabel, ways }: HandoffWords): unknown {
  switch (taken.is) {
    case 'text':
      return html`<p>${results.text}</p>
        <label class="box">${textLabel}<textarea readonly rows="8" .value=${taken.text}></textarea></label>`;
    case 'code':
      return html`<p>${results.code}</p>
        <svg class="code" viewBox="0 0 ${taken.size} ${taken.size}" role="img" aria-label=${codeLabel}>
          <path d=${taken.path} />
        </svg>`;
    case 'too-long':
      return html`<p>${results['too-long']}</p>
        <button type="button" class="answer go-on" @click=${openFile}>${ways.file.name}</button>`;
    default:
      return html`<p>${results[taken.is]}</p>`;
  }
}

/** Leads to saving a file, where its own line of warning comes first. */
function openFile({ currentTarget }: Event): void {
  const all = (currentTarget as Element).closest('.take');
  const file = all?.querySelector<HTMLDetailsElement>('[data-way=file]');
  if (!file) return;
  file.open = true;
  file.querySelector('summary')?.focus();
}
