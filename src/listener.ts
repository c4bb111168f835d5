import { heardNothing } from './safety/hearing.ts';
import type { Hear } from './safety-core.ts';

/** A message waits this long for the phrases, in milliseconds; after that the core alone hears it. */
const PATIENCE = 2000;

/**
 * Listens for words of danger. The core is asked for in the first load, in parallel, as no question has a text box before
 * the second; the phrases follow at once. If they never come, the core goes on by itself.
 */
export function createListener(failed: () => void): { hear: Hear; ready: () => Promise<void> } {
  let hear: Hear | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const [{ createCore, loadPhrases }, { default: weights }] = await Promise.all([
      import('./safety-core.ts'),
      // A file of its own: numbers and code pack badly together.
      import('../flows/safety/clue-weights.core.en-GB.json', { with: { type: 'json' } }),
    ]);
    hear ??= createCore(weights);
    const phrases = loadPhrases().then((loaded) => void (hear = loaded), retry);
    await new Promise<void>((done) => {
      const patience = setTimeout(done, PATIENCE);
      void phrases.finally(() => {
        clearTimeout(patience);
        done();
      });
    });
  };
  // The next message tries again. Urgent help is on every screen whatever happens here.
  const retry = (): void => {
    loading = undefined;
    failed();
  };
  const ready = (): Promise<void> => (loading ??= load().catch(retry));
  void ready();
  return { hear: (text) => hear?.(text) ?? heardNothing, ready };
}
