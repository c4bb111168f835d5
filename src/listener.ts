import { inSlices } from './in-slices.ts';
import type { AlarmPack } from './safety/alarm-pack.ts';
import { heardNothing, type Hearing } from './safety/hearing.ts';

type Hear = (text: string) => Hearing;

/** Listens for words of danger. Its words are fetched at once and in parallel, as no question has a text box before the second. */
export function createListener(failed: () => void): { hear: Hear; ready: () => Promise<void> } {
  let hear: Hear | undefined;
  let loading: Promise<void> | undefined;
  const ready = (): Promise<void> => {
    loading ??= load().then(
      (loaded) => void (hear = loaded),
      () => {
        // The next message tries again. Urgent help is on every screen whatever happens here.
        loading = undefined;
        failed();
      },
    );
    return loading;
  };
  void ready();
  return { hear: (text) => hear?.(text) ?? heardNothing, ready };
}

async function load(): Promise<Hear> {
  const [{ hear, prepare }, { default: alarms }] = await Promise.all([
    import('./safety/hear.ts'),
    import('../flows/safety/alarms.en-GB.json', { with: { type: 'json' } }),
  ]);
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
  return (text) => hear(text, packs);
}
