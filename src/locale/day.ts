/** A day as people say it: "3 June 2026". What is not an ISO day is given back as it is. */
export function day(locale: string): (isoDay: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (isoDay) => (/^\d{4}-\d{2}-\d{2}/.test(isoDay) ? format.format(new Date(isoDay.slice(0, 10))) : isoDay);
}
