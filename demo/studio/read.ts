import type { Answer, ToRead } from './message.ts';
import { readList } from './read-list.ts';

// Reads files beside the page, which stays quick meanwhile and can stop this at any moment. It asks nothing of the network.
addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  const tell = (answer: Answer) => postMessage(answer);
  const readers = {
    loadToText: async () => (await import('../../src/cli/html-text.ts')).htmlText,
    readWorkbook: async (bytes: Uint8Array<ArrayBuffer>) => {
      const { default: read } = await import('read-excel-file/universal');
      return read(bytes.buffer);
    },
  };
  // What is wrong with us reaches the page as an error of this worker.
  readList(data, readers, tell).catch((error: unknown) => reportError(error));
});
