/** Four weeks: long enough for a first step to have been taken, short enough that nobody is left waiting unseen. */
export const LOOK_AGAIN_DAYS = 28;

/**
 * The day to look at a plan again: in four weeks, or on the day by which the person wants to have decided or begun, when
 * that is sooner. Words ("after half term") cannot be counted, and leave it at four weeks.
 *
 * @param today ISO day.
 * @param byWhen ISO day, or the person's own words.
 * @returns ISO day after today.
 */
export function lookAgainDay(today: string, byWhen?: string): string {
  const later = new Date(`${today}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + LOOK_AGAIN_DAYS);
  const inFourWeeks = later.toISOString().slice(0, 10);
  const sooner = byWhen !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(byWhen) && byWhen > today && byWhen < inFourWeeks;
  return sooner ? byWhen : inFourWeeks;
}
