import { readFileSync } from 'node:fs';
import english from '../../flows/safety/alarms.en-GB.json' with { type: 'json' };
import type { AlarmPack } from '../../src/safety/alarm-pack.ts';
import { hear } from '../../src/safety/hear.ts';
import { misspell } from './misspell.ts';

export interface AlarmRow {
  readonly text: string;
  readonly kind: string;
  readonly wording?: 'explicit' | 'roundabout';
  readonly split: 'tune' | 'held-out';
}
export interface NearMissRow {
  readonly text: string;
  readonly group: 'hard' | 'distress';
  readonly split: 'tune' | 'held-out';
}

const rows = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const alarms = rows<AlarmRow>('alarms');
export const nearMisses = rows<NearMissRow>('near-misses');
export const packs: readonly AlarmPack[] = [english as AlarmPack];

/** True if an alarm is raised; cautions (eating, voices) are not counted here. */
export const isAlarmed = (text: string): boolean => hear(text, packs).alarms.length > 0;

/** How many of 100 are heard; with noise, the mean over three seeds. */
export function heardOf100(texts: readonly { readonly text: string }[], level = 0): number {
  const seeds = level ? [1, 2, 3] : [1];
  const heard = seeds.flatMap((seed) => texts.filter(({ text }) => isAlarmed(misspell(text, { level, seed }))));
  return (100 * heard.length) / (texts.length * seeds.length);
}

/** The numbers of one half of the corpora, or of both. */
export function measured(split?: 'tune' | 'held-out'): Readonly<Record<string, number>> {
  const inSplit = <T extends { readonly split: string }>(all: readonly T[]): readonly T[] =>
    all.filter((row) => !split || row.split === split);
  const told = inSplit(alarms);
  const near = inSplit(nearMisses);
  return {
    all: heardOf100(told),
    explicit: heardOf100(told.filter(({ wording }) => wording === 'explicit')),
    'noise 0.2': heardOf100(told, 0.2),
    hard: heardOf100(near.filter(({ group }) => group === 'hard')),
    distress: heardOf100(near.filter(({ group }) => group === 'distress')),
  };
}
