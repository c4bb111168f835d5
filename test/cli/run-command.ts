import type { Command } from '../../src/cli/io.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command and keeps what it writes. */
export async function runCommand(command: Command, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await command.run(args, { out: (line) => void out.push(line), error: (line) => void error.push(line) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}
