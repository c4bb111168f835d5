import { command as check } from './check.ts';
import { command as contentCheck } from './content-check.ts';
import { command as draw } from './draw.ts';
import { command as importOffers } from './import.ts';
import { command as learn } from './learn.ts';
import { command as learnAlarms } from './learn-alarms.ts';
import type { Io } from './io.ts';
import { command as understand } from './understand.ts';

const COMMANDS = [check, contentCheck, draw, importOffers, learn, learnAlarms, understand];

/** Runs one command. Answers with the exit code: 0 good, 1 problems found, 2 wrong use. */
export async function main([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command.run(rest, io);
  const isAsked = name === undefined || name === '--help' || name === 'help';
  const write = (line: string): void => (isAsked ? io.out(line) : io.error(line));
  if (!isAsked) write(`There is no command "${name}".`);
  write('signpost-chat has these commands:');
  for (const { usage } of COMMANDS) write(`  ${usage}`);
  return isAsked && name !== undefined ? 0 : 2;
}

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  stdin: process.stdin,
};
// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2), io);
