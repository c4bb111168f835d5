import type { InterfaceWords } from './locale/en-GB.ts';
import type { LaterWords } from './locale/en-GB.later.ts';
import type { HandOver } from './session/hand-over.ts';
import type { Taken } from './session/view-model.ts';
import type { LaterSteps } from './view/conversation.ts';
import { laterSteps, laterStyles } from './view/later-steps.ts';

export { laterStyles };

/** What draws the later steps, and takes a plan away from one of them. */
export interface LaterView extends LaterSteps {
  readonly take: (handOver: HandOver, root: ShadowRoot) => Promise<Taken>;
}

const parts = (): Promise<typeof import('./hand-over.ts')> => import('./hand-over.ts');

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
