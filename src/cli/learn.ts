import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import lexicon from '../../flows/lexicon/en-GB.json' with { type: 'json' };
import type { Command, Io } from './io.ts';
import { pack } from './pack.ts';
import { readSentences } from './sentences.ts';
import { train } from './train.ts';

const FOLDER = fileURLToPath(new URL('../../flows/lexicon/', import.meta.url));
const WEIGHTS = `${FOLDER}weights.en-GB.json`;
const PACKED = `${FOLDER}packed.en-GB.json`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) {
    io.error('learn takes no arguments but --check.');
    return 2;
  }
  const sentences = readSentences(`${FOLDER}sentences`);
  const weights = train(sentences, lexicon);
  const files = { [WEIGHTS]: weights, [PACKED]: pack(lexicon, weights) };
  const texts = Object.entries(files).map(([path, file]) => [path, `${JSON.stringify(file, undefined, 1)}\n`] as const);
  if (isCheck) {
    if (texts.every(([path, text]) => existsSync(path) && readFileSync(path, 'utf8') === text)) return 0;
    io.error('The weights are older than the lexicon or the sentences. Run: signpost-chat learn');
    return 1;
  }
  for (const [path, text] of texts) writeFileSync(path, text);
  const bytes = gzipSync(JSON.stringify(files[PACKED]), { level: 9 }).length;
  io.out(`Learned from ${sentences.length} sentences; lexicon and weights packed: ${bytes} bytes gzipped.`);
  return 0;
}

/** Learns the weights from our own sentences and writes `flows/lexicon/weights.en-GB.json` and what the widget loads, `packed.en-GB.json`. Same input, same files. */
export const command: Command = {
  name: 'learn',
  usage:
    'signpost-chat learn [--check]             learns the weights of words from flows/lexicon/sentences, or checks that they are fresh',
  run,
};
