import type { Slot } from './offer.ts';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether any slot is open at a local time such as "2026-11-21T14:30". Bank holidays are not known. */
export function isOpenAt(slots: readonly Slot[], now: string): boolean {
  const [day = '', time = ''] = now.split('T');
  const weekday = DAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
  return slots.some(
    ({ days, opens, closes, from, to }) =>
      days.includes(weekday) &&
      opens <= time.slice(0, 5) &&
      time.slice(0, 5) < closes &&
      (from === undefined || from <= day) &&
      (to === undefined || day <= to),
  );
}

/** Whether something is open, until when, or when it opens next: a two-letter day and a 24-hour time. */
export type Opening =
  | { readonly is: 'open'; readonly until: string }
  | { readonly is: 'closed'; readonly day: string; readonly time: string };

/** What slots say about a local time such as "2026-11-21T14:30"; nothing when no slot comes in the next seven days. */
export function openingAt(slots: readonly Slot[], now: string): Opening | undefined {
  const [today = '', time = ''] = now.split('T');
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = new Date(`${today}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() + ahead);
    const on = date.toISOString().slice(0, 10);
    const weekday = DAYS[date.getUTCDay()] ?? '';
    const slot = slots
      .filter(({ days, from, to }) => days.includes(weekday) && (from ?? on) <= on && on <= (to ?? on))
      .filter(({ closes }) => ahead > 0 || time < closes)
      .sort((one, other) => one.opens.localeCompare(other.opens))[0];
    if (!slot) continue;
    return ahead === 0 && slot.opens <= time
      ? { is: 'open', until: slot.closes }
      : { is: 'closed', day: weekday, time: slot.opens };
  }
  return undefined;
}
