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

/** Starts reading; answers come one by one. What is given back stops it. */
export function startReading(task: ToRead, heard: (answer: Answer) => void, failed: () => void): () => void {
  const worker = new Worker(policy?.createScriptURL('') ?? beside('read.js'), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    heard(data);
    if (data.is === 'done' || data.is === 'failed') worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    console.error(event.message);
    worker.terminate();
    failed();
  });
  worker.postMessage(task);
  return () => worker.terminate();
}

/** Registers the widget, from the file that any host would load. */
export const loadWidget = (): Promise<unknown> => import(beside('../signpost-chat.js'));
