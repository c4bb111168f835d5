const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How a language calls the days of a week, from Monday, and how it lists several. */
export interface DayNaming {
  readonly names: readonly string[];
  readonly list: (names: readonly string[]) => string;
}

/** What `Intl` knows about a language: 1 January 2024 was a Monday. */
function dayNaming(locale: string): DayNaming {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    names: WEEK.map((_, index) => format.format(Date.UTC(2024, 0, 1 + index))),
    list: (names) => list.format(names),
  };
}

/**
 * Two-letter days (as in iCalendar) as people say them: "Monday to Friday", "Tuesday and Thursday".
 *
 * @param naming A language, or its names where browsers do not know them.
 * @param to Puts the first and last of three or more days in a row into words.
 */
export function days(
  naming: string | DayNaming,
  to: (first: string, last: string) => string,
): (ids: readonly string[]) => string {
  const { names, list } = typeof naming === 'string' ? dayNaming(naming) : naming;
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
