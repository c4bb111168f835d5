// How well and how fast messages are understood. Run: node test/bench/understand.bench.ts [folder of needs.*.jsonl]
// The folder holds real messages to measure with (`{"text", "topics"}`); they are never learned from and not in here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '../../flows/lexicon/packed.en-GB.json' with { type: 'json' };
import { readSentences } from '../../src/cli/sentences.ts';
import { unpack } from '../../src/understand/packed.ts';
import { createUnderstander } from '../../src/understand/understand.ts';
import { measure, type Labelled } from './understand-measure.ts';
import { noise } from './understand-noise.mjs';

/** The understander as it ships. */
function shipped() {
  const { lexicon, weights } = unpack(packed);
  return createUnderstander(lexicon, weights);
}

/** Milliseconds: from nothing to the first answer; then for a message, the middle one and the one that 99 of 100 beat. */
export function speed(): {
  readonly ready: number;
  readonly median: number;
  readonly most: number;
  readonly of: number;
} {
  const started = performance.now();
  const understand = shipped();
  understand('hello, i feel sad');
  const ready = performance.now() - started;
  const sentences = readSentences(new URL('../../flows/lexicon/sentences', import.meta.url).pathname);
  const messages = sentences.map(({ text }, seed) => noise(text, { seed, level: 0.2 }));
  for (const message of messages.slice(0, 300)) understand(message);
  /** The shortest of three runs, so that other programs on the machine are not measured. */
  const timed = (message: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = performance.now();
        understand(message);
        return performance.now() - before;
      }),
    );
  const times = messages.map(timed).sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { ready, median: at(0.5), most: at(0.99), of: times.length };
}

function printReal(folder: string): void {
  const understand = shipped();
  for (const file of readdirSync(folder).filter((name) => /^needs\..*\.jsonl$/.test(name))) {
    const rows: Labelled[] = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { text, topics } = JSON.parse(line) as { text: string; topics: string[] };
        return { text, needs: topics };
      });
    for (const level of [0, 0.2, 0.3]) {
      const { first, three } = measure(understand, rows, level, level ? [1, 2, 3] : [1]);
      console.log(
        `${file}, misspelt ${level}: right need first ${first}, in the first three ${three} of 100 (${rows.length} messages)`,
      );
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ready, median, most, of } = speed();
  console.log(
    `ready ${ready.toFixed(0)} ms; a message: median ${median.toFixed(2)} ms, 99 of 100 under ${most.toFixed(2)} ms (${of} misspelt messages)`,
  );
  const folder = process.argv[2] ?? process.env['SIGNPOST_UTTERANCES'];
  if (folder && existsSync(folder)) printReal(folder);
}
