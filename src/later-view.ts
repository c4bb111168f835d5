import { isLanguageTag } from './base/language.ts';
import { enGB, type InterfaceWords } from './locale/en-GB.ts';
import { enGBLater, type LaterWords } from './locale/en-GB.later.ts';
import type { SafetyWords } from './safety/words.ts';
import type { HandOver } from './session/hand-over.ts';
import type { Taken } from './session/view-model.ts';
import type { LaterSteps } from './view/conversation.ts';
import { laterLogic } from './session/later.ts';
import { laterSteps, laterStyles } from './view/later-steps.ts';
import { keepGiven } from './view/keep-given.ts';
import { guardTyping } from './view/typing.ts';

export { guardTyping, keepGiven, laterLogic, laterStyles };
export { reportGaps } from './report-gaps.ts';

/** What draws the later steps, and takes a plan away from one of them. */
export interface LaterView extends LaterSteps {
  readonly take: (handOver: HandOver, root: ShadowRoot) => Promise<Taken>;
}

const parts = (): Promise<typeof import('./hand-over.ts')> => import('./hand-over.ts');

/** Words of the interface in a language, and its cards where they are not English. */
export async function speech(locale: string): Promise<{
  readonly first: InterfaceWords;
  readonly later: LaterWords;
  readonly safety?: { readonly words: SafetyWords };
}> {
  if (isLanguageTag(locale) && locale !== 'en-GB') {
    const { loadLanguage } = await import('./languages.ts');
    const { first, later, safety } = await loadLanguage(locale);
    return { first, later, safety: { words: safety } };
  }
  const { default: words } = await import('../flows/safety/en-GB.json', { with: { type: 'json' } });
  return { first: enGB, later: enGBLater, safety: { words: words as SafetyWords } };
}

/** Joins the later steps with the ways to take a plan away, which arrive when there is something to take. */
export const laterView = (words: InterfaceWords, later: LaterWords, redraw: () => void): LaterView => ({
  ...laterSteps(later, async () => (await parts()).takeAwayIn(later.locale), redraw),
  take: async (handOver, root) => {
    try {
      const { takeAlong } = await parts();
      return await takeAlong(handOver, { words, later }, root);
    } catch {
      return { way: handOver.way, is: 'failed' };
    }
  },
});
