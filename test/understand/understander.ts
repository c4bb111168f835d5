import lexicon from '../../flows/lexicon/en-GB.json' with { type: 'json' };
import packed from '../../flows/lexicon/packed.en-GB.json' with { type: 'json' };
import weights from '../../flows/lexicon/weights.en-GB.json' with { type: 'json' };
import { unpack } from '../../src/understand/packed.ts';
import { createUnderstander } from '../../src/understand/understand.ts';

export { lexicon, packed, weights };

/** The understander as it ships. */
const shipped = unpack(packed);
export const understand = createUnderstander(shipped.lexicon, shipped.weights);

/** The ids of the needs of a message, best first. */
export const needsOf = (text: string): string[] => understand(text).needs.map(({ id }) => id);

/** All words that are quoted back to the person. */
export const quotesOf = (text: string): string[] => understand(text).needs.flatMap(({ because }) => because);
