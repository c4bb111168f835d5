import alarms from '../../flows/safety/alarms.en-GB.json' with { type: 'json' };
import welsh from '../../flows/safety/alarms.cy-GB.json' with { type: 'json' };
import polish from '../../flows/safety/alarms.pl.json' with { type: 'json' };
import urdu from '../../flows/safety/alarms.ur.json' with { type: 'json' };
import clueWords from '../../flows/safety/clue-words.en-GB.json' with { type: 'json' };
import moreWords from '../../flows/safety/clue-words.more.en-GB.json' with { type: 'json' };
import clueWeights from '../../flows/safety/clue-weights.en-GB.json' with { type: 'json' };
import packed from '../../flows/lexicon/packed.en-GB.json' with { type: 'json' };
import type { AlarmPack } from '../safety/alarm-pack.ts';
import { listen } from '../safety/listen.ts';
import { withMore } from '../safety/more-words.ts';
import { createOverhearing } from '../safety/overhear.ts';
import { unpack } from '../understand/packed.ts';
import { createUnderstander } from '../understand/understand.ts';
import type { Command, Io } from './io.ts';
import { lines } from './lines.ts';

/** What is in one line of input: a message, or a sentence that says why it cannot be read. */
export function messageOf(line: string): { readonly text: string } | { readonly problem: string } {
  if (!line.startsWith('{')) return { text: line };
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row && 'text' in row && typeof row.text === 'string') return { text: row.text };
    return { problem: 'has no "text" with a message in it. Add it, or give one message a line without braces.' };
  } catch {
    return { problem: 'starts with { but is no JSON. Correct it, or give one message a line without braces.' };
  }
}

async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length || !io.stdin) {
    io.error('understand takes no arguments: give it messages on standard input, one a line.');
    return 2;
  }
  const { lexicon, weights } = unpack(packed);
  const understand = createUnderstander(lexicon, weights);
  const overhear = createOverhearing(withMore(clueWords, moreWords), clueWeights);
  let number = 0;
  let unread = 0;
  for await (const line of lines(io.stdin)) {
    number++;
    if (!line.trim()) continue;
    const message = messageOf(line);
    if ('problem' in message) {
      unread++;
      io.error(`Line ${number} ${message.problem}`);
      continue;
    }
    const { alarms: heard, cautions } = listen(message.text, PACKS, overhear);
    const { text, needs, who, age, already, locale } = understand(message.text);
    io.out(
      JSON.stringify({
        text,
        needs,
        alarms: heard,
        cautions,
        who: who ?? null,
        age: age ?? null,
        already,
        locale: locale ?? null,
      }),
    );
  }
  return unread ? 1 : 0;
}

/** Reads messages and writes what was understood, one JSON object a line, so that anyone can try a thousand sentences. */
// The packs differ in which spellings they list, so TypeScript sees each as a type of its own.
const PACKS = [alarms, welsh, polish, urdu] as unknown as readonly AlarmPack[];

export const command: Command = {
  name: 'understand',
  usage:
    'signpost-chat understand < messages.txt   what is heard in each message: text a line, or JSON lines with "text"',
  run,
};
