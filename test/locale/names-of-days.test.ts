import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { britishDays } from '../../src/locale/en-GB.later.ts';
import { britishDay } from '../../src/locale/en-GB.plan.ts';
import { polishDays } from '../../src/locale/pl.later.ts';
import { polishDay } from '../../src/locale/pl.plan.ts';
import { urduDays, urduTime } from '../../src/locale/ur.later.ts';
import { urduDay } from '../../src/locale/ur.plan.ts';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

// Our words files name months and days themselves, because `Intl` takes too long to start on a slow phone.
for (const [locale, day, { names, list }] of [
  ['en-GB', britishDay, britishDays],
  ['pl', polishDay, polishDays],
  ['ur', urduDay, urduDays],
] as const)
  describe(`days in ${locale}, as Unicode has them`, () => {
    it('name every month', () => {
      const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const isoDay = `2026-${String(month).padStart(2, '0')}-0${1 + (month % 9)}`;
        assert.equal(day(isoDay), long.format(new Date(isoDay)));
      }
      assert.equal(day('2026-06-03T10:00:00Z'), day('2026-06-03'));
      assert.equal(day('2026-13-01'), '2026-13-01');
    });
    it('name every day of the week', () => {
      const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      assert.equal(names.length, 7);
      for (const [index, name] of names.entries()) assert.equal(name, weekday.format(MONDAY + index * DAY));
    });
    it('list one, two and more', () => {
      const all = new Intl.ListFormat(locale, { type: 'conjunction' });
      for (let count = 0; count <= 7; count++)
        assert.equal(list(names.slice(0, count)), all.format(names.slice(0, count)));
    });
  });

describe('times in ur, as Unicode has them', () => {
  it('name the part of the day for every hour', () => {
    const format = new Intl.DateTimeFormat('ur', {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
      dayPeriod: 'short',
      hour12: true,
    });
    for (let hour = 0; hour < 24; hour++) {
      const parts = format.formatToParts(Date.UTC(2024, 0, 1, hour, 5));
      const part = (type: string): string | undefined => parts.find((each) => each.type === type)?.value;
      assert.equal(
        urduTime(`${String(hour).padStart(2, '0')}:05`),
        `${part('dayPeriod')} ${part('hour')}:${part('minute')} بجے`,
      );
    }
  });
});
