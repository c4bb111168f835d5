import lexicon from '../../flows/lexicon/en-GB.json' with { type: 'json' };
import weights from '../../flows/lexicon/weights.en-GB.json' with { type: 'json' };
import { createUnderstander } from '../../src/understand/understand.ts';

export { lexicon, weights };

/** The understander as it ships. */
export const understand = createUnderstander(lexicon, weights);

/** The ids of the needs of a message, best first. */
export const needsOf = (text: string): string[] => understand(text).needs.map(({ id }) => id);

/** All words that are quoted back to the person. */
export const quotesOf = (text: string): string[] => understand(text).needs.flatMap(({ because }) => because);
