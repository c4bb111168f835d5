import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import lexicon from '../../flows/lexicon/en-GB.json' with { type: 'json' };
import type { Command, Io } from './io.ts';
import { readSentences } from './sentences.ts';
import { train } from './train.ts';

const FOLDER = fileURLToPath(new URL('../../flows/lexicon/', import.meta.url));
const WEIGHTS = `${FOLDER}weights.en-GB.json`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) {
    io.error('learn takes no arguments but --check.');
    return 2;
  }
  const sentences = readSentences(`${FOLDER}sentences`);
  const text = `${JSON.stringify(train(sentences, lexicon), undefined, 1)}\n`;
  if (isCheck) {
    if (readFileSync(WEIGHTS, 'utf8') === text) return 0;
    io.error('The weights are older than the lexicon or the sentences. Run: signpost-chat learn');
    return 1;
  }
  writeFileSync(WEIGHTS, text);
  io.out(`Learned from ${sentences.length} sentences; ${gzipSync(text, { level: 9 }).length} bytes gzipped.`);
  return 0;
}

/** Learns the weights from our own sentences and writes `flows/lexicon/weights.en-GB.json`. Same input, same file. */
export const command: Command = {
  name: 'learn',
  usage:
    'signpost-chat learn [--check]             learns the weights of words from flows/lexicon/sentences, or checks that they are fresh',
  run,
};
