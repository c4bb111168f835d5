import { html, type TemplateResult } from 'lit';
import type { CardWords } from '../../locale/en-GB-x-easy.cards.ts';
import type { Showing } from '../../locale/showing.ts';
import { fewAtOnce } from './few-at-once.ts';
import { picture } from './picture.ts';

/** Which picture stands for what (`flows/pictures.json`): each value is the name of a drawing. */
export interface Pictures {
  /** For what nobody has named a picture. */
  readonly neutral: string;
  /** By the id of an answer, a need, a kind of support, a wish, or something to do. */
  readonly answers: Readonly<Record<string, string>>;
  /** Where the same id means something else at one step. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sentences: Readonly<Record<string, string>>;
}

/** One idea a line: a text cut after each sentence. */
export const ideasOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);

/** The name of the picture of an id. */
export const pictureOf = ({ answers, steps, neutral }: Pictures, id: string, step = ''): string =>
  steps[step]?.[id] ?? answers[id] ?? neutral;

/** Shows a language with pictures, and few cards at once. */
export function pictured(pictures: Pictures, words: CardWords): Showing {
  const of = (idea: string, step?: string): TemplateResult => picture(pictureOf(pictures, idea, step));
  return {
    picture: of,
    lines: (texts) =>
      texts
        .flatMap((text) => (text ? ideasOf(text) : []))
        .map(
          (idea) =>
            html`<p class="pictured">${picture(pictures.sentences[idea] ?? pictures.neutral)}<span>${idea}</span></p>`,
        ),
    text: (text, idea, step) =>
      html`<span class="pictured">${of(idea, step)}<span>${ideasOf(text).map((each) => html`<span class="idea">${each}</span>`)}</span></span>`,
    cards: (cards) => fewAtOnce(cards, words),
  };
}
