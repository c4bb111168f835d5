import type { NeedId } from '../../src/base/need.ts';
import { words } from './words.ts';

/** More cards than this hide one another. */
const MOST = 9;

/** A short conversation that leads straight to the offers of a list: one question, then what anybody would see. */
export function previewFlow(
  needs: readonly (readonly [NeedId, number])[],
  labels: Readonly<Partial<Record<NeedId, string>>>,
) {
  const shown = needs.slice(0, MOST).flatMap(([need, count]) => {
    const label = labels[need];
    return label ? [{ need, label: `${label.charAt(0).toUpperCase()}${label.slice(1)} (${count})` }] : [];
  });
  const { preview } = words;
  return {
    document: {
      id: 'preview',
      version: 1,
      start: 'what',
      steps: {
        what: {
          kind: 'choose',
          options: [...shown.map(({ need }) => ({ id: need, gives: { needs: [need] } })), { id: 'anything' }],
          next: 'find',
        },
        find: { kind: 'offers', next: 'sides', unsure: 'done', skip: 'done', none: 'done', failed: 'done' },
        sides: { kind: 'compare', next: 'weigh' },
        weigh: { kind: 'weigh', next: 'choice' },
        choice: { kind: 'decide', next: 'plan', none: 'done' },
        plan: { kind: 'plan', next: 'done' },
        done: { kind: 'end', live: ['start-again'], human: ['trusted-adult'] },
      },
    },
    words: {
      locale: 'en-GB',
      reviewed: null,
      title: preview.title,
      steps: {
        what: {
          ask: preview.ask,
          why: preview.why,
          options: {
            ...Object.fromEntries(shown.map(({ need, label }) => [need, label])),
            anything: preview.anything,
          },
        },
        find: { ask: preview.found },
        sides: { ask: preview.sides },
        weigh: { ask: preview.weigh },
        choice: { ask: preview.decide },
        plan: { ask: preview.plan },
        done: { ask: preview.done, live: { 'start-again': preview.again } },
      },
    },
  };
}
