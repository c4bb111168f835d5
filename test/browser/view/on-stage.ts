import { fixture, html } from '@open-wc/testing';
import type { ViewModel } from '../../../src/session/view-model.ts';
import './stage.ts';
import type { ViewStage } from './stage.ts';

/** A stage with this model, drawn and at rest. */
export async function stageWith(model: ViewModel, isLaterHere = true): Promise<ViewStage> {
  const stage = await fixture<ViewStage>(html`<view-stage .model=${model} .isLaterHere=${isLaterHere}></view-stage>`);
  return atRest(stage);
}
/** The same in easy read. */
export async function easyStageWith(model: ViewModel): Promise<ViewStage> {
  const stage = await fixture<ViewStage>(html`<view-stage .isEasy=${true} .model=${model}></view-stage>`);
  return atRest(stage);
}
/** Another model on the same stage. */
export async function turnTo(stage: ViewStage, model: ViewModel): Promise<ViewStage> {
  stage.model = model;
  return atRest(stage);
}
async function atRest(stage: ViewStage): Promise<ViewStage> {
  await stage.updateComplete;
  for (const each of stage.shadowRoot?.getAnimations() ?? []) each.finish();
  return stage;
}

/** The one element that a selector finds inside; fails the test when there is none. */
export function one<T extends Element = HTMLElement>(stage: HTMLElement, selector: string): T {
  const found = stage.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector} here.`);
  return found;
}
export const all = <T extends Element = HTMLElement>(stage: HTMLElement, selector: string): T[] => [
  ...(stage.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
/** The button that says this. */
export function button(stage: HTMLElement, says: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(stage, 'button').find((each) =>
    each.textContent?.replace(/\s+/g, ' ').trim().startsWith(says),
  );
  if (!found) throw new Error(`There is no button that says "${says}".`);
  return found;
}
/** The tick box of a row that says this. */
export function tick(stage: HTMLElement, says: string): HTMLInputElement {
  const row = all(stage, '.tick').find((each) => each.textContent?.includes(says));
  const box = row?.querySelector('input');
  if (!box) throw new Error(`There is no row that says "${says}".`);
  return box;
}
