import { pause } from './pause.ts';
import type { Understanding } from './understand/understanding.ts';

type Understand = (text: string) => Understanding;

/** Reads own words. The reader and its vocabulary are fetched once, when a text box is near. */
export function createReader(): { read: (text: string) => Promise<Understanding>; warm: () => void } {
  let loading: Promise<Understand> | undefined;
  const load = (): Promise<Understand> => {
    loading ??= loadReader();
    // A failed load may be tried again: the network may be back.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    read: async (text) => {
      const understand = await load();
      // A card is drawn first. One after the other, neither keeps the page from answering for long.
      await pause();
      return understand(text);
    },
    warm: () => void load().catch(() => undefined),
  };
}

async function loadReader(): Promise<Understand> {
  const [{ createUnderstander, strongNeeds }, { default: lexicon }, { default: weights }] = await Promise.all([
    import('./understand/index.ts'),
    import('../flows/lexicon/en-GB.json', { with: { type: 'json' } }),
    import('../flows/lexicon/weights.en-GB.json', { with: { type: 'json' } }),
  ]);
  const understand = createUnderstander(lexicon, weights);
  // The first message takes ten times as long as any other, so it is nobody's.
  setTimeout(understand, 0, 'cant slep n worying bout exams');
  // A conversation goes on from what a message is clearly about, and not from guesses.
  return (text) => {
    const understood = understand(text);
    return { ...understood, needs: strongNeeds(understood.needs) };
  };
}
