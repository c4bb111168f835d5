import words from '../flows/safety/clue-words.en-GB.json' with { type: 'json' };
import type { ClueWeights } from './safety/clue-file.ts';
import type { Hearing } from './safety/hearing.ts';
import { createOverhearing } from './safety/overhear.ts';

export type Hear = (text: string) => Hearing;

/** What hears words of danger before anything else has loaded, and by itself if nothing else ever does. */
export const createCore = (weights: ClueWeights): Hear => createOverhearing(words, weights);

/** The phrases, and what was learned in full. */
export const loadPhrases = (): Promise<Hear> => import('./safety-phrases.ts').then(({ load }) => load(words));
