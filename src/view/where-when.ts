import type { TemplateResult } from 'lit';
import type { Offer } from '../session/view-model.ts';
import type { LaterWords } from '../locale/en-GB.later.ts';
import { theirs } from './theirs.ts';

/** When an offer is open: in its own words, or from its times. */
export const openingLines = ({ when }: Offer, later: LaterWords): readonly (string | TemplateResult)[] =>
  when?.text
    ? [theirs(when.text)]
    : (when?.slots ?? []).map(({ days, opens, closes }) => later.open(days, opens, closes));

/** Where an offer is: the first few of its places. */
export const placeLines = ({ places }: Offer): readonly string[] =>
  (places ?? [])
    .slice(0, 3)
    .map(({ name, address, postcode }) =>
      [name, address, address?.includes(postcode ?? '') ? '' : postcode].filter(Boolean).join(', '),
    )
    .filter(Boolean);
