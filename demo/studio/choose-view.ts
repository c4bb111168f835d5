import { html, type TemplateResult } from 'lit';
import type { SourceAsked } from '../../src/offers/import/together.ts';
import { READS } from '../../src/offers/import/source-files.ts';
import { words } from './words.ts';

const say = words.choose;

export interface Choosing {
  readonly take: (files: readonly File[]) => void;
  readonly example: () => void;
  /** Who keeps the list, as far as somebody said. */
  readonly source: (source: SourceAsked) => void;
}

const over = (event: DragEvent, isOver: boolean): void => {
  event.preventDefault();
  (event.currentTarget as Element).classList.toggle('over', isOver);
};

/** Where files are chosen or dropped, and where the list is said to come from. */
export const chooseView = ({ take, example, source }: Choosing): TemplateResult => html`
  <div
    class="drop"
    @dragover=${(event: DragEvent) => over(event, true)}
    @dragleave=${(event: DragEvent) => over(event, false)}
    @drop=${(event: DragEvent) => {
      over(event, false);
      take([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    <p>${say.drop}</p>
    <label for="files">${say.label}</label>
    <input
      id="files"
      type="file"
      multiple
      accept=${READS.join(',')}
      aria-describedby="files-hint"
      @change=${({ currentTarget }: Event) => {
        const input = currentTarget as HTMLInputElement;
        take([...(input.files ?? [])]);
        // The same file, once it is put right, can be chosen again.
        input.value = '';
      }}
    />
    <p id="files-hint" class="quiet">${say.hint}</p>
  </div>
  <p><button type="button" class="link" @click=${example}>${say.example}</button></p>
  <details>
    <summary>${say.source}</summary>
    <p class="quiet">${say.sourceHint}</p>
    <div
      class="fields"
      @change=${({ currentTarget }: Event) => {
        const inputs = [...(currentTarget as Element).querySelectorAll('input')];
        source(
          Object.fromEntries(inputs.filter(({ value }) => value.trim()).map(({ name, value }) => [name, value.trim()])),
        );
      }}
    >
      <label>${say.sourceName} <input name="name" autocomplete="organization" /></label>
      <label>${say.sourceUrl} <input name="url" type="url" inputmode="url" autocomplete="url" /></label>
      <label>${say.licence} <input name="licence" autocomplete="off" /></label>
    </div>
  </details>
`;
