import alarms from '../flows/safety/alarms.en-GB.json' with { type: 'json' };
import more from '../flows/safety/clue-words.more.en-GB.json' with { type: 'json' };
import { inSlices } from './in-slices.ts';
import type { AlarmPack } from './safety/alarm-pack.ts';
import type { ClueWords } from './safety/clue-file.ts';
import { prepare } from './safety/hear.ts';
import { listen } from './safety/listen.ts';
import { withMore } from './safety/more-words.ts';
import { createOverhearing } from './safety/overhear.ts';
import type { Hear } from './safety-core.ts';

/** Hears what the core hears and more: with every phrase, and with all that was learned. */
export async function load(words: ClueWords): Promise<Hear> {
  // A file of its own: numbers and code pack badly together.
  const { default: weights } = await import('../flows/safety/clue-weights.en-GB.json', { with: { type: 'json' } });
  const packs: AlarmPack[] = [];
  // Spelling rules differ between phrases, so TypeScript sees each file as a type of its own.
  const add = async (pack: unknown): Promise<void> => {
    await inSlices(prepare(pack as AlarmPack));
    packs.push(pack as AlarmPack);
  };
  await add(alarms);
  // Other languages are starters that nobody has reviewed; English is ready without them.
  for (const other of [
    import('../flows/safety/alarms.cy-GB.json', { with: { type: 'json' } }),
    import('../flows/safety/alarms.pl.json', { with: { type: 'json' } }),
    import('../flows/safety/alarms.ur.json', { with: { type: 'json' } }),
  ])
    other.then(({ default: pack }) => add(pack)).catch(() => undefined);
  const overhear = createOverhearing(withMore(words, more), weights);
  return (text) => listen(text, packs, overhear);
}
