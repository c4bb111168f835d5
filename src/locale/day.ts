/**
 * A function that says a day as people do ("3 June 2026"). What is not an ISO day is given back as it is.
 *
 * The months stand here, though `Intl` knows most of them: making one `Intl.DateTimeFormat` stops a slow phone for 80 ms,
 * and Chromium knows no Welsh.
 *
 * @param months Their twelve names, as they stand in a date, with spaces between.
 * @param comma What follows a month.
 */
export function dayIn(months: string, comma = ''): (isoDay: string) => string {
  const names = months.split(' ');
  return (isoDay) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
    const name = names[Number(month) - 1];
    return name ? `${Number(day)} ${name}${comma} ${year}` : isoDay;
  };
}
