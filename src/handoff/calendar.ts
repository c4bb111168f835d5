/**
 * True when a calendar file can be made here. The library asks for `crypto.randomUUID` even where an id is given, and
 * browsers have that only on https pages and on this machine; drop this once the library no longer asks for it.
 */
export const canMakeCalendar = (): boolean => typeof globalThis.crypto?.randomUUID === 'function';

export interface Reminder {
  /** ISO day; a whole day, so that it stays the same day wherever the person goes. */
  readonly day: string;
  /** ISO day on which the plan was made. */
  readonly made: string;
  /** Said on the person's screen, perhaps a locked one: nothing that tells what it is about. */
  readonly title: string;
  readonly note?: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/** A file with the day to look again (iCalendar, RFC 5545). Without an alarm: those light up in front of others. */
export async function calendarFile({ day, made, title, note, language }: Reminder): Promise<string> {
  const { default: calendar } = await import('ical-generator');
  const file = calendar({ prodId: { company: 'signpost-chat', product: 'plan', language: language.toUpperCase() } });
  file.createEvent({
    start: midnight(day),
    end: midnight(day, 1),
    allDay: true,
    stamp: midnight(made),
    summary: title,
    ...(note ? { description: note } : {}),
  });
  return file.toString();
}

/** All-day dates are written from the UTC day, so they are made from it too. */
function midnight(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
}
