// node test/bench/safety.bench.ts [file.jsonl …]: how well and how fast words of danger are heard, on our corpora and on
// files of others (lines with `text` and `alarm`), and how many bytes that takes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { alarms, type Ear, EARS, heardOf100, measured, nearMisses, numbersOf, packs } from '../safety/measure.ts';

const fixed = (value: number, digits = 1): string => value.toFixed(digits);
const line = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .filter(([, value]) => !Number.isNaN(value))
    .map(([name, value]) => `${name} ${fixed(value)}`)
    .join(', ');

/** Milliseconds of this thread: the first message, then the middle one and the one that 99 of 100 beat. */
export function speed(): { readonly first: number; readonly median: number; readonly most: number } {
  const started = performance.now();
  EARS.all('hello');
  const first = performance.now() - started;
  const times = [...alarms, ...nearMisses]
    .map(({ text }) => {
      const before = process.threadCpuUsage();
      for (let turn = 0; turn < 5; turn++) EARS.all(text);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 5000;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { first, median: at(0.5), most: at(0.99) };
}

const KINDS_OF_EAR = Object.keys(EARS) as Ear[];

function printFile(file: string): void {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(
      (row) =>
        JSON.parse(row) as {
          readonly text: string;
          readonly alarm: boolean;
          readonly wording?: string;
          readonly group?: string;
        },
    );
  const told = rows.filter(({ alarm }) => alarm);
  const others = rows.filter(({ alarm }) => !alarm);
  for (const ear of KINDS_OF_EAR) {
    const numbers = { ...numbersOf(told, others, ear), 'false alarms': heardOf100(others, 0, ear) };
    console.log(`${file}, ${ear}: ${line(numbers)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { first, median, most } = speed();
  console.log(`first message: ${fixed(first)} ms`);
  for (const ear of KINDS_OF_EAR)
    for (const split of ['held-out', 'unseen'] as const) console.log(`${split}, ${ear}: ${line(measured(split, ear))}`);
  console.log(`a message: median ${fixed(median, 2)} ms, 99 of 100 within ${fixed(most, 2)} ms`);
  console.log(`alarm phrases: ${gzipSync(JSON.stringify(packs[0]), { level: 9 }).length} bytes gzip`);
  const firstSight = ['first-sight', 'first-sight-2'].map((name) =>
    fileURLToPath(new URL(`../corpus/${name}.jsonl`, import.meta.url)),
  );
  for (const file of [...firstSight, ...process.argv.slice(2)]) printFile(file);
}
