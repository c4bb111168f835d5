import { atOnce } from '../base/at-once.ts';
import { NEEDS, type NeedId } from '../base/need.ts';
import { About } from './about.ts';
import { ageIn } from './age.ts';
import { createLanguageSense } from './language.ts';
import { Learned } from './learned.ts';
import { Lexical } from './lexical.ts';
import { entries, type LexiconFile, type WeightsFile } from './lexicon-file.ts';
import { createQuoter } from './quote.ts';
import { rank } from './rank.ts';
import { makingReader } from './reading.ts';
import { redact } from './redact.ts';
import type { Understanding } from './understanding.ts';

export type Understand = (text: string) => Understanding;

export { strongNeeds } from './strong-needs.ts';

/** Longer messages are read up to here; it keeps the time for one message bounded. */
const MOST_CHARACTERS = 10_000;

/**
 * Makes the function that understands one message. Pure and synchronous: no clock, no network, nothing kept between
 * messages. Weights are optional; without them the lexicon decides alone.
 */
export const createUnderstander = (lexicon: LexiconFile, weights?: WeightsFile): Understand =>
  atOnce(makingUnderstander(lexicon, weights));

/** The same with rests between: at one go it stops a slow phone for more than a tenth of a second. */
export function* makingUnderstander(lexicon: LexiconFile, weights?: WeightsFile): Generator<void, Understand> {
  const lexical = yield* Lexical.making(lexicon);
  const learned = weights ? new Learned(weights) : undefined;
  yield;
  const about = new About(lexicon);
  yield;
  const words = [...lexical.words(), ...(learned?.words() ?? []), ...about.words()];
  const read = yield* makingReader(lexicon, words);
  yield;
  const languageOf = createLanguageSense(lexicon);
  const quoter = createQuoter(entries(lexicon.unkind));
  const near = new Map(
    NEEDS.map((need) => [need, NEEDS.filter((other) => entries(lexicon.near[need]).includes(other))]),
  ) as ReadonlyMap<NeedId, readonly NeedId[]>;

  return (message) => {
    const { text, dropped } = redact(message.slice(0, MOST_CHARACTERS));
    const heard = read(text);
    const votes = lexical.votes(heard);
    const needs = rank({
      votes,
      sums: lexical.sums(votes),
      learned: learned?.sums(heard, lexical.sayings(heard)),
      heard,
      near,
      quote: quoter(text, heard),
    });
    const who = about.who(heard, text, needs[0]?.id);
    const age = ageIn(text);
    const locale = languageOf(text);
    return {
      text,
      needs,
      ...(who && { who }),
      ...(age !== undefined && { age }),
      already: about.already(heard),
      ...(locale && { locale }),
      dropped,
    };
  };
}

/** Short messages that nobody wrote: what words are guessed from is put in place, a letter at a time. */
export function* warmUp(understand: Understand): Generator<void, void> {
  for (const word of 'cant slep n worying bout exams'.split(' ')) yield void understand(word);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') yield void understand(`${letter}qqqqq`);
}
