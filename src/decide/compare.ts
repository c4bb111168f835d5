import type { Offer } from '../offers/offer.ts';
import { cellFor } from './cell.ts';
import { ROWS } from './rows.ts';
import type { Cell, Comparison, Row } from './rows.ts';

/**
 * Puts offers side by side in the same rows, whatever they are and in whatever order they come: equal detail is what
 * makes it fair (IPDAS 2.1.1). Rows in which they differ come first; inside both halves the order is that of `ROWS`.
 *
 * @param today ISO day, to say which checks are old.
 * @param miles Whole miles from the person, by offer id.
 */
export function compare(offers: readonly Offer[], today: string, miles?: ReadonlyMap<string, number>): Comparison {
  const rows = ROWS.map((id): Row => {
    const cells = offers.map((offer) => cellFor(id, offer, today, miles?.get(offer.id)));
    return { id, cells, differs: new Set(cells.map(said)).size > 1 };
  });
  return { offers, rows: [...rows.filter((row) => row.differs), ...rows.filter((row) => !row.differs)] };
}

/** The part of a cell that a person reads, as one string, so that two cells that say the same are equal. */
function said(cell: Cell): string {
  switch (cell.is) {
    case 'who-for': {
      const { whoFor, notFor, ageMin, ageMax, areas, national, audience } = cell.offer;
      return plain({ is: cell.is, whoFor, notFor, ageMin, ageMax, areas, national, audience });
    }
    case 'where-when': {
      const { how, places, when } = cell.offer;
      return plain({ is: cell.is, how, places, when, miles: cell.miles });
    }
    case 'start':
      return plain({ is: cell.is, start: cell.start });
    default:
      return plain(cell);
  }
}

/** JSON with sorted keys: the order in which a file wrote its facts says nothing. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
