import type { Slot } from './offer.ts';

const SPAN = /(\d{1,2})(?::|\.)?(\d{2})?\s*(am|pm|noon)?\s*(?:-|–|to)\s*(\d{1,2})(?::|\.)?(\d{2})?\s*(am|pm|noon)?/gi;

/**
 * Opening hours from one cell a day, such as "09:00-12:30,13:00-17:00", with equal days in one slot; nothing if a cell
 * holds anything else than times or a word for closed, because half of the hours would be wrong hours.
 */
export function slotsOf(cells: ReadonlyMap<string, string>): Slot[] | undefined {
  const byHours = new Map<string, string[]>();
  for (const [day, cell] of cells) {
    if (/^\s*(?:closed|none|-)?\s*$/i.test(cell)) continue;
    if (cell.replace(SPAN, '').replace(/[\s,;&]|\band\b/gi, '') !== '') return undefined;
    for (const span of cell.matchAll(SPAN)) {
      const opens = time(span[1], span[2], span[3]);
      const closes = time(span[4], span[5], span[6]);
      if (opens === undefined || closes === undefined || opens >= closes) return undefined;
      const hours = `${opens} ${closes}`;
      byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
    }
  }
  if (byHours.size === 0) return undefined;
  return [...byHours].map(([hours, days]) => ({ days, opens: hours.slice(0, 5), closes: hours.slice(6) }));
}

function time(hour = '', minute = '00', half = ''): string | undefined {
  const number = (Number(hour) % (half ? 12 : 24)) + (/pm|noon/i.test(half) ? 12 : 0);
  // "9-5" without am or pm could be night hours: only a 24-hour clock or am/pm is read.
  if (Number(hour) > 24 || Number(minute) > 59 || (half === '' && hour.length < 2)) return undefined;
  return `${String(number).padStart(2, '0')}:${minute}`;
}
