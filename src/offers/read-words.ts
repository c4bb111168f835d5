import { agesInWords } from './ages-in-words.ts';
import { waysInWords } from './ways-in-words.ts';
import { needsInWords } from './needs-in-words.ts';
import type { TakeNote } from './note.ts';
import type { Offer } from './offer.ts';

/**
 * Fills what an offer's fields leave open from its own sentences, and says so: needs are marked `needsFrom: 'words'`, and
 * ages are taken only where the sentence says nothing else about age. `topics` are a provider's own words for what it
 * helps with, by offer id.
 */
export function readWords(offer: Offer, note: TakeNote, topics: readonly string[] = []): Offer {
  const own = [offer.name, offer.summary, offer.description, offer.whoFor, offer.goodFor, ...topics].filter(
    (each) => each !== undefined,
  );
  const needs = offer.needs ? [] : needsInWords(own.join('. '));
  const open = offer.ageMin === undefined && offer.ageMax === undefined;
  const said = [offer.whoFor, offer.name, offer.description ?? offer.summary].filter((each) => each !== undefined);
  const ages = open ? agesInWords(said.join('. ')) : undefined;
  if (needs.length > 0)
    note({ at: offer.id, name: offer.name, is: 'needs-from-words', field: 'needs', was: needs.join(', ') });
  if (ages)
    note({
      at: offer.id,
      name: offer.name,
      is: 'ages-from-words',
      field: 'ageMin',
      was: `${ages.ageMin ?? ''}–${ages.ageMax ?? ''}`,
    });
  const ways = waysInWords(said.join('. '), offer);
  if (ways.told.length > 0)
    note({ at: offer.id, name: offer.name, is: 'ways-from-words', field: 'how', was: ways.told.join(', ') });
  return { ...offer, ...ways.fields, ...(needs.length > 0 ? { needs, needsFrom: 'words' as const } : {}), ...ages };
}
