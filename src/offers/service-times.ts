import { manyOf, textOf, type Fields } from './service-values.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Opening times: the words first, and hours of every week as slots. What is monthly or every second week is left to the words. */
export function whenOf(service: Fields): { text: string | undefined; slots: unknown[] } {
  const atLocations = manyOf(service, 'service_at_locations');
  const schedules = [
    ...manyOf(service, 'schedules', 'regular_schedules'),
    ...atLocations.flatMap((each) => [
      ...manyOf(each, 'schedules', 'regular_schedules'),
      ...manyOf(each, 'location').flatMap((at) => manyOf(at, 'schedules', 'regular_schedules')),
    ]),
  ];
  const texts = schedules
    .flatMap((schedule) => [textOf(schedule['description']), textOf(schedule['notes'])])
    .filter((text) => text !== undefined);
  return { text: [...new Set(texts)].join('\n'), slots: schedules.flatMap(slotOf) };
}

function slotOf(schedule: Fields): unknown[] {
  const opens = timeOf(schedule['opens_at']);
  const closes = timeOf(schedule['closes_at']);
  const days = daysOf(schedule);
  const isWeekly =
    !/month|year|daily|^day/i.test(textOf(schedule['freq']) ?? '') && Number(textOf(schedule['interval']) ?? 1) <= 1;
  if (days.length === 0 || opens === undefined || closes === undefined || opens >= closes || !isWeekly) return [];
  return [{ days, opens, closes, from: dateOf(schedule['valid_from']), to: dateOf(schedule['valid_to']) }];
}

function daysOf(schedule: Fields): string[] {
  const byday = textOf(schedule['byday']);
  // Open Referral UK v1 counts weekdays from 1 for Monday.
  const weekday = schedule['weekday'];
  const named =
    byday?.split(/[\s,;]+/) ??
    (typeof weekday === 'number' ? [DAYS[weekday - 1] ?? ''] : (textOf(weekday)?.split(/[\s,;]+/) ?? []));
  return [
    ...new Set(
      named.map((day) => (/^[1-7]$/.test(day) ? (DAYS[Number(day) - 1] ?? '') : day.slice(0, 2).toUpperCase())),
    ),
  ].filter((day) => DAYS.includes(day));
}

/** "9:00am", "09:00:00" and "17:30" as HH:MM. */
function timeOf(value: unknown): string | undefined {
  const [, hour = '', minute = '', half = ''] =
    /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm)?/i.exec(textOf(value) ?? '') ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

const dateOf = (value: unknown) => /^\d{4}-\d{2}-\d{2}/.exec(textOf(value) ?? '')?.[0];
