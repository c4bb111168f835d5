import { inSlices, pause } from './in-slices.ts';
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
  const [{ makingUnderstander, strongNeeds, warmUp }, { unpacking }, { default: packed }] = await Promise.all([
    import('./understand/understand.ts'),
    import('./understand/packed.ts'),
    import('../flows/lexicon/packed.en-GB.json', { with: { type: 'json' } }),
  ]);
  const { lexicon, weights } = await inSlices(unpacking(packed));
  const understand = await inSlices(makingUnderstander(lexicon, weights));
  // The first messages take ten times as long as any other, so they are nobody's.
  void inSlices(warmUp(understand));
  // A conversation goes on from what a message is clearly about, and not from guesses.
  return (text) => {
    const understood = understand(text);
    return { ...understood, needs: strongNeeds(understood.needs) };
  };
}
