import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile, canMakeCalendar } from '../../src/handoff/calendar.ts';
import { calendarToSave } from '../../src/handoff/save.ts';

const reminder = { day: '2026-12-31', made: '2026-11-21', title: 'Look at my plan', language: 'en-GB' };
const read = (file: string) => {
  const root = new ICAL.Component(ICAL.parse(file));
  return { root, events: root.getAllSubcomponents('vevent') };
};

test('the day in the calendar is another day, or not one whole day', async () => {
  const { root, events } = read(await calendarFile(reminder));
  assert.equal(root.name, 'vcalendar');
  assert.equal(events.length, 1);
  const event = new ICAL.Event(events[0]);
  assert.equal(event.startDate.isDate, true);
  assert.equal(event.startDate.toString(), '2026-12-31');
  assert.equal(event.endDate.toString(), '2027-01-01');
  assert.equal(event.summary, 'Look at my plan');
});

test('far from Greenwich the day moves', () => {
  const program = `import { calendarFile } from './src/handoff/calendar.ts';
    process.stdout.write(await calendarFile(${JSON.stringify(reminder)}));`;
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
    const file = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.match(file, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  }
});

test('a phone lights up in front of others', async () => {
  const { events } = read(await calendarFile(reminder));
  assert.deepEqual(events[0]?.getAllSubcomponents('valarm'), []);
});

test('commas, line breaks and letters of other scripts break the file', async () => {
  const title = 'Spójrz; na plan, \\ میرا منصوبہ';
  const note = `First line\nsecond, line; ${'long '.repeat(40)}`;
  const file = await calendarFile({ ...reminder, title, note });
  const event = new ICAL.Event(read(file).events[0]);
  assert.equal(event.summary, title);
  assert.equal(event.description, note);
  assert.ok(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75));
});

test('the name of the file says what it is about', async () => {
  assert.ok(canMakeCalendar());
  const { name, type } = calendarToSave(await calendarFile(reminder), reminder.day);
  assert.deepEqual({ name, type }, { name: 'look-again-2026-12-31.ics', type: 'text/calendar;charset=utf-8' });
});
