import { NEEDS, type NeedId } from '../base/need.ts';
import { About } from './about.ts';
import { ageIn } from './age.ts';
import { createLanguageSense } from './language.ts';
import { Learned } from './learned.ts';
import { Lexical } from './lexical.ts';
import { entries, type LexiconFile, type WeightsFile } from './lexicon-file.ts';
import { createQuoter } from './quote.ts';
import { rank } from './rank.ts';
import { createReader } from './reading.ts';
import { redact } from './redact.ts';
import type { Understanding } from './understanding.ts';

/** Longer messages are read up to here; it keeps the time for one message bounded. */
const MOST_CHARACTERS = 10_000;

/**
 * Makes the function that understands one message. Pure and synchronous: no clock, no network, nothing kept between
 * messages. Weights are optional; without them the lexicon decides alone.
 */
export function createUnderstander(lexicon: LexiconFile, weights?: WeightsFile): (text: string) => Understanding {
  const lexical = new Lexical(lexicon);
  const learned = weights ? new Learned(weights) : undefined;
  const about = new About(lexicon);
  const read = createReader(lexicon, [...lexical.words(), ...(learned?.words() ?? []), ...about.words()]);
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
