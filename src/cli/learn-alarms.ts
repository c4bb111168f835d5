import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import words from '../../flows/safety/clue-words.en-GB.json' with { type: 'json' };
import more from '../../flows/safety/clue-words.more.en-GB.json' with { type: 'json' };
import { withMore } from '../safety/more-words.ts';
import { alarmSentences } from './alarm-sentences.ts';
import type { Command, Io } from './io.ts';
import { CORE, trainClues, WHOLE } from './train-clues.ts';

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../../flows/safety/clue-weights${name}.en-GB.json`, import.meta.url));

async function run(args: readonly string[], io: Io): Promise<number> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) {
    io.error('learn-alarms takes no arguments but --check.');
    return 2;
  }
  let old = 0;
  for (const [part, name, how, known] of [
    ['core', '.core', CORE, words],
    ['all', '', WHOLE, withMore(words, more)],
  ] as const) {
    const sentences = alarmSentences(part);
    const file = fileOf(name);
    const text = `${JSON.stringify(trainClues(sentences, known, how), undefined, 2)}\n`;
    if (isCheck) {
      if (readFileSync(file, 'utf8') !== text) old++;
      continue;
    }
    writeFileSync(file, text);
    io.out(`Learned from ${sentences.length} sentences; ${gzipSync(text, { level: 9 }).length} bytes gzipped.`);
  }
  if (!old) return 0;
  io.error('The weights are older than the sentences or the words. Run: signpost-chat learn-alarms');
  return 1;
}

/** Learns which clues tell of danger and writes `flows/safety/clue-weights*.en-GB.json`. Same input, same files. */
export const command: Command = {
  name: 'learn-alarms',
  usage:
    'signpost-chat learn-alarms [--check]      learns what tells of danger from flows/safety/sentences, or checks that it is fresh',
  run,
};
