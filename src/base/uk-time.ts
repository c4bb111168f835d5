/** Local time in the United Kingdom, such as "2026-11-21T14:30": offers are open by the clock there, wherever a device is. */
export const ukTime = (at: Date): string =>
  // Swedish is written as ISO 8601 is.
  at.toLocaleString('sv', { timeZone: 'Europe/London' }).replace(' ', 'T').slice(0, 16);
