import type { Offer } from '../offers/offer.ts';
import type { Cell, RowId } from './rows.ts';

/** After this many days without a check a fact is said to be old, unless its provider gave a day of its own. */
export const OLD_AFTER_DAYS = 365;

const unknown: Cell = { is: 'unknown' };
const aDay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** What one offer says in one row. Nothing is filled in: what it does not say is `unknown`. */
export function cellFor(row: RowId, offer: Offer, today: string, miles?: number): Cell {
  switch (row) {
    case 'what':
      return text(offer.summary ?? offer.description);
    case 'who-for': {
      const { whoFor, notFor, ageMin, ageMax, areas, national, audience } = offer;
      return says({ whoFor, notFor, ageMin, ageMax, areas, national, audience }) ? { is: 'who-for', offer } : unknown;
    }
    case 'what-happens':
      return text(offer.whatHappens);
    case 'good-for':
      return text(offer.goodFor);
    case 'limits':
      return text(offer.limits);
    case 'wait': {
      const { wait } = offer;
      return wait && says({ ...wait, asOf: undefined }) ? { is: 'wait', wait } : unknown;
    }
    case 'start':
      return offer.start && says(offer.start) ? { is: 'start', start: offer.start, offer } : unknown;
    case 'who-knows': {
      const { confidentiality } = offer;
      return confidentiality && says(confidentiality) ? { is: 'who-knows', confidentiality } : unknown;
    }
    case 'cost':
      return offer.cost && says(offer.cost) ? { is: 'cost', cost: offer.cost } : unknown;
    case 'where-when': {
      const { how, places, when } = offer;
      if (!says({ how, places, miles }) && !(when && says(when))) return unknown;
      return { is: 'where-when', offer, ...(miles === undefined ? {} : { miles }) };
    }
    case 'lasts':
      return text(offer.lasts, offer.ending);
    case 'evidence':
      return offer.evidence && says({ text: offer.evidence.text })
        ? { is: 'evidence', evidence: offer.evidence }
        : unknown;
    case 'runs': {
      const runs = {
        ...(offer.org === undefined ? {} : { org: offer.org }),
        ...(offer.sector === undefined ? {} : { sector: offer.sector }),
        ...(offer.funder === undefined ? {} : { funder: offer.funder }),
      };
      return says(runs) ? { is: 'runs', ...runs } : unknown;
    }
    case 'checked':
      return checked(offer, today);
  }
}

function text(...lines: readonly (string | undefined)[]): Cell {
  const said = lines.filter((line) => line !== undefined && line.trim() !== '') as string[];
  return said.length ? { is: 'text', text: said } : unknown;
}

/** True when at least one of these facts is really there; empty words and empty lists say nothing. */
function says(facts: object): boolean {
  return Object.values(facts).some((fact: unknown) => {
    if (typeof fact === 'string') return fact.trim() !== '';
    if (Array.isArray(fact)) return fact.length > 0;
    return fact !== undefined && fact !== null;
  });
}

function checked(offer: Offer, today: string): Cell {
  const on = offer.checked?.on;
  if (on === undefined || !isoDay.test(on)) return unknown;
  const days = (Date.parse(today) - Date.parse(on)) / aDay;
  const old = offer.reviewBy && isoDay.test(offer.reviewBy) ? today > offer.reviewBy : days > OLD_AFTER_DAYS;
  return { is: 'checked', on, weak: offer.checked?.weak === true, old };
}
