/** How a language puts the parts of a time together; `period` is "morning", "evening" and so on where it was asked for. */
type Say = (hour: string, minute: string, period: string) => string;

/**
 * A 24-hour time ("17:30") as a language writes it. What is not a time is given back as it is.
 *
 * @param format What `Intl` is asked for, such as `{ dayPeriod: 'short', hour12: true }`.
 */
export function clock(locale: string, format: Intl.DateTimeFormatOptions, say: Say): (time: string) => string {
  const parts = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', ...format });
  return (time) => {
    const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
    if (Number.isNaN(hours + minutes)) return time;
    const found = parts.formatToParts(Date.UTC(2024, 0, 1, hours, minutes));
    const part = (type: string): string => found.find((each) => each.type === type)?.value ?? '';
    return say(part('hour'), part('minute'), part('dayPeriod'));
  };
}
