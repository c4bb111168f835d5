import { html, nothing, type TemplateResult } from 'lit';
import { enGB, type InterfaceWords } from '../locale/en-GB.ts';
import type { Send } from '../session/message.ts';
import type { HeardView, Labels, StepView, ViewModel } from '../session/view-model.ts';
import { freshFor } from './fresh.ts';
import { header } from './header.ts';
import { notices } from './notices.ts';
import { press } from './press.ts';
import { safetyCard } from './safety-card.ts';
import type { LaterStep } from './step-of.ts';
import { choose } from './steps/choose.ts';

/** Draws the steps that arrive after the first load: what `laterSteps` of `later-steps.ts` returns. */
export interface LaterSteps {
  readonly step: (step: LaterStep, labels: Labels | undefined, send: Send, words: InterfaceWords) => TemplateResult;
  readonly questionsLeft: (model: ViewModel) => unknown;
  readonly trail: (model: ViewModel, send: Send) => TemplateResult;
  readonly heard: (heard: HeardView, send: Send, words: InterfaceWords) => TemplateResult;
  readonly languages: (model: ViewModel, send: Send) => unknown;
}

/**
 * The whole widget, in one wrapper that takes nothing from the page around it.
 *
 * @param later Draws the later steps; until it is there, a quiet line says that they are loading.
 */
export function conversation(model: ViewModel, send: Send, words: InterfaceWords, later?: LaterSteps): TemplateResult {
  const { card, urgent, step } = model;
  if (model.phase === 'left') return html`<section class="signpost"></section>`;
  // Hidden and not removed, so that words in a box are still there when urgent help is closed.
  const isAside = urgent !== undefined || card?.kind === 'emergency';
  return html`<section class="signpost" lang=${words.locale} dir=${words.dir} aria-label=${model.title || nothing}>
    ${header(model, send, words)}
    <p class="unseen" role="status" data-announce></p>
    <div class="body">
      ${urgent ? safetyCard(urgent, send, words, 'urgent.close') : nothing}
      ${model.inEnglish ? safetyCard(model.inEnglish, send, enGB, urgent ? 'urgent.close' : 'card.close', 'en-') : nothing}
      ${card ? html`<div ?hidden=${urgent !== undefined}>${safetyCard(card, send, words, 'card.close')}</div>` : nothing}
      <div ?hidden=${isAside}>
        ${later ? later.trail(model, send) : nothing}
        ${model.phase === 'talking' ? progress(model, send, words, later) : nothing}
        ${notices(model, send, words)}
        ${model.phase === 'failed' ? html`<slot></slot>` : nothing}
        ${
          step
            ? freshFor(
                step.id,
                // What was heard stands with the question after it, so that both are in view.
                html`<div class="turn" lang=${model.locale}>
                ${model.heard && later ? later.heard(model.heard, send, words) : nothing} ${draw(step, model, send, words, later)}
              </div>`,
              )
            : model.phase === 'failed'
              ? nothing
              : loading(words)
        }
      </div>
    </div>
    <footer>${later ? later.languages(model, send) : nothing}<slot name="privacy">${words.privacy}</slot></footer>
  </section>`;
}

const loading = (words: InterfaceWords): TemplateResult =>
  html`<p class="quiet" lang=${words.locale}>${words.loading}</p>`;

function draw(step: StepView, model: ViewModel, send: Send, words: InterfaceWords, later?: LaterSteps): TemplateResult {
  if (step.kind === 'choose') return choose(step, send, words);
  return later ? later.step(step, model.labels, send, words) : loading(words);
}

function progress(model: ViewModel, send: Send, words: InterfaceWords, later?: LaterSteps): TemplateResult {
  return html`<div class="progress">
    ${model.canGoBack ? press(words.back, () => send({ type: 'back' }), 'quiet-button back') : nothing}
    ${later?.questionsLeft(model)}
  </div>`;
}
