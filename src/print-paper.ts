import { html, render, type TemplateResult } from 'lit';
import { planSections } from './handoff/plan-sections.ts';
import type { PlanWords } from './handoff/plan-words.ts';
import { professionalSections } from './handoff/professional-page.ts';
import type { HandoffWords } from './locale/en-GB.handoff.ts';
import type { HandOver } from './session/hand-over.ts';
import { paper, toWriteOn } from './view/paper.ts';
import { planLetter } from './view/plan-letter.ts';
import { printAlone } from './view/print.ts';
import { table } from './view/steps/compare.ts';
import type { Wording } from './view/wording.ts';

/** A plan with all that is needed to put it on paper or into text. */
export interface ToPrint extends Omit<HandOver, 'way' | 'groupings'> {
  /** The urgent contacts, a line each. */
  readonly lines: readonly string[];
  readonly words: PlanWords;
  readonly all: Wording;
  readonly handoff: HandoffWords;
  /** Where the widget is drawn; its styles are those of the paper. */
  readonly root: ShadowRoot;
}

/** The plan itself on one page, or larger on as many as it takes. */
export function printLetter({ plan, all, urgent, root }: ToPrint, size: 'page' | 'large' = 'page'): void {
  print(planLetter(plan, all, urgent), root, size);
}

/** Everyone's next step. */
export function printProfessional({ plan, words, lines, root }: ToPrint): void {
  print(paper(words.professionalTitle, words.planMade(plan.made), professionalSections(plan, words, lines)), root);
}

/** The options side by side, what matters most, and room to write what is said about them. */
export function printTogether({ plan, words, lines, comparison, all, handoff, root }: ToPrint): void {
  const known = planSections(plan, words, lines);
  const parts = known.filter(({ id }) => ['matters', 'different', 'helps', 'why'].includes(id));
  const options = html`${table(comparison, comparison.rows, all.later.fact, all)} ${toWriteOn(handoff.togetherAsk)}`;
  print(paper(handoff.togetherTitle, handoff.togetherSay, parts, options), root);
}

function print(page: TemplateResult, root: ShadowRoot, size: 'page' | 'large' = 'page'): void {
  const drawn = document.createElement('div');
  render(page, drawn);
  printAlone(drawn, { root, size });
}
