// How long the flow engine takes. `node test/bench/flow.bench.ts` prints it and fails when a target is missed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFlow } from '../../src/flow/check.ts';
import { compile, replay, type FlowDocument, type FlowEvent, type Step } from '../../src/flow/index.ts';
import { walk } from '../../src/flow/walk.ts';

export interface Timing {
  readonly what: string;
  /** Milliseconds of this thread's own work; the median of several runs after one that is not counted. */
  readonly took: number;
  readonly target: number;
}

const nowhere = { placeKnown: false, nation: 'england' } as const;

/** A flow as long as anybody may write: questions with four options, branches in every tenth. */
function longFlow(steps: number): FlowDocument {
  const name = (index: number): string => (index < steps - 1 ? `step-${index}` : 'done');
  const question = (index: number): Step => ({
    kind: 'choose',
    options: ['one', 'two', 'three', 'four'].map((id) => ({ id, gives: { wants: [`${id}-${index % 7}`] } })),
    next:
      index % 10 === 0
        ? [
            { when: { is: 'answered', step: name(index), option: 'two' }, next: name(Math.min(index + 2, steps - 1)) },
            { next: name(index + 1) },
          ]
        : name(index + 1),
  });
  const done: Step = { kind: 'end', live: ['start-again'], human: ['host'] };
  const all = Array.from({ length: steps - 1 }, (_, index) => [name(index), question(index)] as const);
  return { id: 'long', version: 1, start: name(0), steps: { ...Object.fromEntries(all), done } };
}

function median(run: () => unknown, times = 9): number {
  run();
  const took = Array.from({ length: times }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
}

/** Every timing of the flow engine, on this machine, now. */
export function timings(): Timing[] {
  const long = longFlow(200);
  const machine = compile(long);
  const said: FlowEvent[] = Array.from({ length: 100 }, () => ({ type: 'choose.one' }));
  if (replay(machine, said, nowhere).kept.length !== 100)
    throw new Error('The flow of the benchmark is too short. Give it more steps.');
  const folder = new URL('../../flows/', import.meta.url);
  const flows = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes('flow.json'))
    .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/flow.json`, folder), 'utf8')) as FlowDocument);
  return [
    { what: 'Compile and check a flow of 200 steps', took: median(() => [compile(long), checkFlow(long)]), target: 50 },
    { what: 'Replay 100 answers', took: median(() => replay(machine, said, nowhere)), target: 5 },
    { what: `Walk every conversation (${flows.length})`, took: median(() => flows.map(walk), 3), target: 2000 },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, took, target } of timings()) {
    console.log(`${what}: ${took.toFixed(1)} ms (target ${target} ms)`);
    if (took > target) process.exitCode = 1;
  }
}
