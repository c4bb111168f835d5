import { readFileSync } from 'node:fs';
import english from '../../flows/safety/alarms.en-GB.json' with { type: 'json' };
import words from '../../flows/safety/clue-words.en-GB.json' with { type: 'json' };
import more from '../../flows/safety/clue-words.more.en-GB.json' with { type: 'json' };
import core from '../../flows/safety/clue-weights.core.en-GB.json' with { type: 'json' };
import whole from '../../flows/safety/clue-weights.en-GB.json' with { type: 'json' };
import type { AlarmPack } from '../../src/safety/alarm-pack.ts';
import { hear } from '../../src/safety/hear.ts';
import { listen } from '../../src/safety/listen.ts';
import { withMore } from '../../src/safety/more-words.ts';
import { createOverhearing } from '../../src/safety/overhear.ts';
import { misspell } from './misspell.ts';

/** `held-out` was written when the phrases were, `unseen` by somebody who had not read them. */
export type Split = 'held-out' | 'unseen';

export interface AlarmRow {
  readonly text: string;
  readonly kind: string;
  readonly wording?: 'explicit' | 'roundabout';
  readonly split: Split;
}
export interface NearMissRow {
  readonly text: string;
  readonly group: 'hard' | 'distress';
  readonly split: Split;
}

const rows = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const alarms = rows<AlarmRow>('alarms');
export const nearMisses = rows<NearMissRow>('near-misses');
export const packs: readonly AlarmPack[] = [english as AlarmPack];

export const coreAlone = createOverhearing(words, core);
export const overhear = createOverhearing(withMore(words, more), whole);
/** What hears: all of it, the phrases or what was learned by themselves, and the core in the first load by itself. */
export const EARS = {
  all: (text: string) => listen(text, packs, overhear),
  phrases: (text: string) => hear(text, packs),
  clues: (text: string) => overhear(text),
  core: (text: string) => coreAlone(text),
};
export type Ear = keyof typeof EARS;

/** True if an alarm is raised; cautions (eating, voices) are not counted here. */
export const isAlarmed = (text: string, ear: Ear = 'all'): boolean => EARS[ear](text).alarms.length > 0;

/** How many of 100 are heard; with noise, the mean over three seeds. */
export function heardOf100(texts: readonly { readonly text: string }[], level = 0, ear: Ear = 'all'): number {
  const seeds = level ? [1, 2, 3] : [1];
  const heard = seeds.flatMap((seed) => texts.filter(({ text }) => isAlarmed(misspell(text, { level, seed }), ear)));
  return (100 * heard.length) / (texts.length * seeds.length);
}

interface Told {
  readonly text: string;
  readonly wording?: string;
}
interface Near {
  readonly text: string;
  readonly group?: string;
}

/** How many are heard, in all and by wording, and how many of the others raise an alarm; not a number where there are none. */
export function numbersOf(told: readonly Told[], near: readonly Near[], ear: Ear): Readonly<Record<string, number>> {
  const worded = (wanted: string): number =>
    heardOf100(
      told.filter(({ wording }) => wording === wanted),
      0,
      ear,
    );
  const grouped = (wanted: string): number =>
    heardOf100(
      near.filter(({ group }) => group === wanted),
      0,
      ear,
    );
  return {
    all: heardOf100(told, 0, ear),
    explicit: worded('explicit'),
    roundabout: worded('roundabout'),
    'noise 0.2': heardOf100(told, 0.2, ear),
    hard: grouped('hard'),
    distress: grouped('distress'),
  };
}

/** The numbers of one part of the corpora, or of all. */
export function measured(split?: Split, ear: Ear = 'all'): Readonly<Record<string, number>> {
  const inSplit = <T extends { readonly split: string }>(all: readonly T[]): readonly T[] =>
    all.filter((row) => !split || row.split === split);
  return numbersOf(inSplit(alarms), inSplit(nearMisses), ear);
}

type Seen = (Told & { readonly alarm: true }) | (Near & { readonly alarm: false });
/** Written by somebody who had read neither phrases nor sentences, in the spread of what helplines and schools hear. */
export const firstSight = rows<Seen>('first-sight-2');
export const measuredAtFirstSight = (ear: Ear = 'all'): Readonly<Record<string, number>> =>
  numbersOf(
    firstSight.filter((row) => row.alarm),
    firstSight.filter((row) => !row.alarm),
    ear,
  );
