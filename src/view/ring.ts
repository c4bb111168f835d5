import { svg, type SVGTemplateResult, type TemplateResult, html, nothing } from 'lit';
import type { LaterWords } from '../locale/en-GB.later.ts';
import type { GroupingView } from '../session/view-model.ts';

const MIDDLE = { x: 170, y: 170 };
const AWAY = 95;
const SIZE = 32;
const LETTERS = 17;
const LINE = 17;

/** Where the five stand: on a ring with none alone at the top, and where each name goes so that none overlap. */
const PLACES = [-54, 18, 90, 162, 234].map((degrees) => {
  const x = MIDDLE.x + AWAY * Math.cos((degrees * Math.PI) / 180);
  const y = MIDDLE.y + AWAY * Math.sin((degrees * Math.PI) / 180);
  const nameX = Math.abs(x - MIDDLE.x) < 1 ? x : x > MIDDLE.x ? Math.max(x + 8, 256) : Math.min(x - 8, 84);
  return { x, y, nameX, isAbove: y < MIDDLE.y - SIZE };
});

/**
 * The five kinds of support as five equal shapes around the person: none larger, higher or of another colour. A chosen
 * one has a pattern and a tick, so that nothing is said by colour, and the picture's own name says which. The list
 * beside it says the same in words.
 *
 * @param view Whose words stand at the shapes: the reader's own, or those of the other view of the framework.
 */
export const ring = (
  groupings: readonly GroupingView[],
  later: LaterWords,
  view: 'label' | 'otherLabel' = 'label',
): TemplateResult =>
  html`<svg class="ring" viewBox="0 0 340 372" role="img" aria-label=${saysChosen(
    groupings.filter(({ chosen }) => chosen).map((each) => each[view]),
    later,
  )}>
    <defs>
      <pattern id="stripes-${view}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="stripe" width="2" height="7" />
      </pattern>
    </defs>
    <circle class="round" cx=${MIDDLE.x} cy=${MIDDLE.y} r=${AWAY - SIZE / 2} />
    ${groupings.map((grouping, index) => shape(grouping, index, view))}
    <circle class="you" cx=${MIDDLE.x} cy=${MIDDLE.y - 14} r="10" />
    <path class="you" d="M152 188c0-14 8-20 18-20s18 6 18 20z" />
    <text x=${MIDDLE.x} y="204">${later.ringYou}</text>
  </svg>`;

/** What the picture is, and what was chosen in it. */
const saysChosen = (names: readonly string[], later: LaterWords): string =>
  names.length > 0 ? `${later.ring} ${later.chosen(names.length)}: ${names.join('. ')}.` : later.ring;

function shape(
  { id, chosen, ...words }: GroupingView,
  index: number,
  view: 'label' | 'otherLabel',
): SVGTemplateResult | typeof nothing {
  const place = PLACES[index];
  if (!place) return nothing;
  const { x, y, nameX, isAbove } = place;
  const lines = inLines(words[view]);
  const firstY = isAbove ? y - SIZE - 10 - LINE * (lines.length - 1) : y + SIZE + LINE + 2;
  return svg`<g class="kind" data-kind=${id} data-name=${words[view]} ?data-chosen=${chosen}>
    <circle cx=${x} cy=${y} r=${SIZE} />
    <circle class="pattern" cx=${x} cy=${y} r=${SIZE} fill="url(#stripes-${view})" />
    <circle class="plate" cx=${x} cy=${y} r="15" />
    <path class="mark" d="M${x - 8} ${y}l6 6 11-12" />
    ${lines.map((line, at) => svg`<text x=${nameX} y=${firstY + at * LINE}>${line}</text>`)}
  </g>`;
}

/** A name in lines that are short enough to stand beside the ring, and about as long as each other. SVG can't wrap. */
function inLines(label: string): readonly string[] {
  const fewest = wrapped(label, LETTERS);
  let most = LETTERS;
  while (most > 1 && wrapped(label, most - 1).length === fewest.length) most -= 1;
  return wrapped(label, most);
}

function wrapped(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A listener that marks the chosen shapes as the boxes beside them are ticked. */
export const markChosen =
  (later: LaterWords) =>
  ({ currentTarget }: Event): void => {
    const form = currentTarget as HTMLElement;
    const chosen = new Set([...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value));
    for (const picture of form.querySelectorAll('.ring')) {
      const names: string[] = [];
      for (const kind of picture.querySelectorAll<SVGElement>('.kind')) {
        const { kind: id = '', name = '' } = kind.dataset;
        kind.toggleAttribute('data-chosen', chosen.has(id));
        if (chosen.has(id)) names.push(name);
      }
      picture.setAttribute('aria-label', saysChosen(names, later));
    }
  };
