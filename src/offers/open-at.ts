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
