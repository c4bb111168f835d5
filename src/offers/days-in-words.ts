const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as an ISO date, from what people type in the United Kingdom. "03/04/2026" could be two days and stays unknown unless both are the same. */
export function dayInWords(text: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text.trim())?.[0];
  if (iso !== undefined) return iso;
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$| )/.exec(text.trim());
  if (slashed) {
    const [, day, month, year] = slashed.map(Number) as [number, number, number, number];
    return month <= 12 && (day > 12 || day === month) ? iso8601(year, month, day) : undefined;
  }
  const worded = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(text.trim());
  const month = MONTHS.indexOf(worded?.[2]?.toLowerCase() ?? '') + 1;
  return worded && month > 0 ? iso8601(Number(worded[3]), month, Number(worded[1])) : undefined;
}

const iso8601 = (year: number, month: number, day: number): string | undefined =>
  day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
