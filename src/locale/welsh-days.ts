import type { DayNaming } from './opening.ts';

// Chromium knows no Welsh dates (its `Intl` answers in American English), so their names stand here.
const MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const DAYS = ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'];

/** A day as people say it in Welsh: "3 Mehefin 2026". What is not an ISO day is given back as it is. */
export function welshDay(isoDay: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : isoDay;
}

/** The days of a week in Welsh: "dydd Llun, dydd Mawrth a dydd Iau". */
export const welshDays: DayNaming = {
  names: DAYS,
  list: (names) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' a '),
};

/** "dydd" after a word that softens it, such as "i": "i ddydd Gwener". */
export const softened = (day: string): string => day.replace(/^d/, 'dd');
