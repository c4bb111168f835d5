import { dayIn } from './day.ts';
import { namedDays } from './opening.ts';

/** A day as people say it in Welsh: "3 Mehefin 2026". */
export const welshDay = dayIn('Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr');

/** The days of a week in Welsh: "dydd Llun, dydd Mawrth a dydd Iau". */
export const welshDays = namedDays(
  'dydd Llun,dydd Mawrth,dydd Mercher,dydd Iau,dydd Gwener,dydd Sadwrn,dydd Sul',
  ' a ',
);

/** "dydd" after a word that softens it, such as "i": "i ddydd Gwener". */
export const softened = (day: string): string => day.replace(/^d/, 'dd');
