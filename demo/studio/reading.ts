import type { Answer, ToRead } from './message.ts';

/** Where the widget's script and the part that reads are: beside this one, once built. */
const beside = (file: string): string => new URL(file, import.meta.url).href;

/** A strict policy lets a script address through only where somebody stands for it; there is only this one. */
const policy = (
  globalThis as {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
).trustedTypes?.createPolicy('signpost-studio', { createScriptURL: () => beside('read.js') });

/** Starts reading; answers come one by one. What is given back stops it: nothing that was on its way is heard after that. */
export function startReading(task: ToRead, heard: (answer: Answer) => void, failed: () => void): () => void {
  const worker = new Worker(policy?.createScriptURL('') ?? beside('read.js'), { type: 'module' });
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (isOver) return;
    if (data.is === 'done' || data.is === 'failed') stop();
    heard(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (isOver) return;
    console.error(event.message);
    stop();
    failed();
  });
  worker.postMessage(task);
  return stop;
}

/** Registers the widget, from the file that any host would load. */
export const loadWidget = (): Promise<unknown> => import(beside('../signpost-chat.js'));
