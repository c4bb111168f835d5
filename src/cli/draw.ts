import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFlow } from '../flow/check.ts';
import { toMermaid, toStately } from '../flow/draw.ts';
import { asFlow } from '../flow/shape.ts';
import { walk } from '../flow/walk.ts';
import type { FlowWords } from '../flow/words.ts';
import { findFlow } from './find-flow.ts';
import { flowPage } from './flow-page.ts';
import type { Command, Io } from './io.ts';

const USAGE =
  'signpost-chat draw FLOW [--stately | --doc] [--out FILE]   a diagram of the routes (Mermaid, Stately, or the page flow.md)';

export const command: Command = { name: 'draw', usage: USAGE, run };

async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return wrongUse(asked, io);
  const path = await findFlow(asked.flow);
  if (path === undefined)
    return wrongUse(`There is no flow "${asked.flow}". Name a file, a folder, or a conversation of ours.`, io);
  const input = await readJson(path);
  const problems = checkFlow(input);
  if (problems.length > 0) {
    for (const { sentence } of problems) io.error(`${path}: ${sentence}`);
    return 1;
  }
  const flow = asFlow(input);
  const beside = join(dirname(path), 'en-GB.json');
  const words = (await readJson(beside).catch(() => undefined)) as FlowWords | undefined;
  const drawn =
    asked.as === 'page'
      ? flowPage(flow, words, walk(flow).counts)
      : asked.as === 'stately'
        ? toStately(flow)
        : toMermaid(flow);
  const out = asked.out ?? (asked.as === 'page' ? join(dirname(path), 'flow.md') : undefined);
  if (out === undefined) {
    io.out(drawn);
    return 0;
  }
  await writeFile(out, drawn.endsWith('\n') ? drawn : `${drawn}\n`);
  io.out(`Written to ${out}.`);
  return 0;
}

interface Asked {
  readonly flow: string;
  readonly as: 'mermaid' | 'stately' | 'page';
  readonly out?: string;
}

function readArguments(args: readonly string[]): Asked | string {
  const rest = [...args];
  const take = (flag: string): boolean => {
    const at = rest.indexOf(flag);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const stately = take('--stately');
  const doc = take('--doc');
  const at = rest.indexOf('--out');
  const [, out] = at < 0 ? [] : rest.splice(at, 2);
  const [flow, more] = rest;
  if (at >= 0 && (out === undefined || out.startsWith('-'))) return '--out needs the name of a file.';
  if (stately && doc) return 'Choose --stately or --doc, not both.';
  if (flow === undefined || flow.startsWith('-'))
    return flow === undefined ? 'Name a flow.' : `There is no option ${flow}.`;
  if (more !== undefined) return more.startsWith('-') ? `There is no option ${more}.` : 'Name one flow at a time.';
  return { flow, as: stately ? 'stately' : doc ? 'page' : 'mermaid', ...(out !== undefined && { out }) };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function wrongUse(sentence: string, io: Io): number {
  io.error(sentence);
  io.error(USAGE);
  return 2;
}
