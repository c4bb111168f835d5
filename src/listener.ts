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
  const [{ hear }, { default: alarms }] = await Promise.all([
    import('./safety/hear.ts'),
    import('../flows/safety/alarms.en-GB.json', { with: { type: 'json' } }),
  ]);
  // Spelling rules differ between phrases, so TypeScript sees each as a type of its own.
  const packs = [alarms as unknown as AlarmPack];
  // Other languages are starters that nobody has reviewed; English is ready without them.
  const others = [
    import('../flows/safety/alarms.cy-GB.json', { with: { type: 'json' } }),
    import('../flows/safety/alarms.pl.json', { with: { type: 'json' } }),
    import('../flows/safety/alarms.ur.json', { with: { type: 'json' } }),
  ];
  for (const other of others)
    other.then(
      ({ default: pack }) => void packs.push(pack as unknown as AlarmPack),
      () => undefined,
    );
  // Reading the phrases takes a moment, which nobody should wait for after writing.
  hear('', packs);
  return (text) => hear(text, packs);
}
