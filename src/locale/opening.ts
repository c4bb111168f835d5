const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How a language calls the days of a week, from Monday, and how it lists several. */
export interface DayNaming {
  readonly names: readonly string[];
  readonly list: (names: readonly string[]) => string;
}

/**
 * The days of a week in a language.
 *
 * @param names From Monday, with commas between.
 * @param and What stands before the last of two, with its spaces.
 * @param lastAnd The same where there are three or more.
 * @param comma What stands between the others.
 */
export const namedDays = (names: string, and: string, lastAnd = and, comma = ', '): DayNaming => ({
  names: names.split(','),
  list: (some) => {
    const before = some.slice(0, -1);
    return [before.join(comma), ...some.slice(-1)].filter(Boolean).join(before.length > 1 ? lastAnd : and);
  },
});

/**
 * Two-letter days (as in iCalendar) as people say them: "Monday to Friday", "Tuesday and Thursday".
 *
 * @param to Puts the first and last of three or more days in a row into words.
 */
export function days(
  { names, list }: DayNaming,
  to: (first: string, last: string) => string,
): (ids: readonly string[]) => string {
  return (ids) => {
    const at = [...new Set(ids.map((id) => WEEK.indexOf(id)))].filter((index) => index >= 0).sort((a, b) => a - b);
    const said = at.map((index) => names[index] ?? '');
    const isRow = at.length > 2 && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
    return isRow ? to(said[0] ?? '', said.at(-1) ?? '') : list(said);
  };
}

/** A 24-hour time as the NHS writes it: "9am", "5:30pm", "midnight", "midday". */
export function britishTime(time: string): string {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  if (Number.isNaN(hours + minutes)) return time;
  if (minutes === 0 && hours % 12 === 0) return hours === 12 ? 'midday' : 'midnight';
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}
