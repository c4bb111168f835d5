import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cyGBLater } from '../../src/locale/cy-GB.later.ts';
import { welshDay, welshDays } from '../../src/locale/welsh-days.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-03`);

describe('Welsh', () => {
  it('names months and days as Unicode does, though Chromium knows none of them', () => {
    const long = new Intl.DateTimeFormat('cy', { dateStyle: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat('cy', { weekday: 'long', timeZone: 'UTC' });
    for (const isoDay of MONTHS) assert.equal(welshDay(isoDay), long.format(new Date(isoDay)));
    const monday = Date.UTC(2024, 0, 1);
    for (const [index, name] of welshDays.names.entries())
      assert.equal(name, weekday.format(monday + index * 86_400_000).replace(/^D/, 'd'));
  });
  it('gives back what is no day', () => {
    assert.equal(welshDay('cyn bo hir'), 'cyn bo hir');
    assert.equal(welshDay('2026-13-01'), '2026-13-01');
  });
  it('changes the word after a number, as Welsh does', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 6, 9].map((count) => cyGBLater.questionsLeft(count)),
      [
        'Tua 1 cwestiwn ar ôl',
        'Tua 2 gwestiwn ar ôl',
        'Tua 3 chwestiwn ar ôl',
        'Tua 4 cwestiwn ar ôl',
        'Tua 6 chwestiwn ar ôl',
        'Tua 9 cwestiwn ar ôl',
      ],
    );
    assert.deepEqual([0, 1, 2, 3].map(cyGBLater.miles), [
      'Llai na milltir i ffwrdd',
      'Tua 1 filltir i ffwrdd',
      'Tua 2 filltir i ffwrdd',
      'Tua 3 milltir i ffwrdd',
    ]);
  });
  it('says opening hours without English words, and softens a day after "i"', () => {
    assert.equal(
      cyGBLater.open(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '17:30'),
      'Dydd Llun i ddydd Gwener, 9am tan 5:30pm',
    );
    assert.equal(
      cyGBLater.open(['TU', 'TH', 'SA'], '12:00', '00:00'),
      'Dydd Mawrth, dydd Iau a dydd Sadwrn, hanner dydd tan hanner nos',
    );
    assert.equal(
      cyGBLater.closedNow('SA', '10:00'),
      'Ar gau nawr. Mae’n agor ddydd Sadwrn am 10am. Mae Cymorth brys ar agor bob amser.',
    );
  });
  it('says a wait with the day on which it was checked', () => {
    assert.equal(cyGBLater.wait(2, 6, '2026-06-03'), '2 i 6 wythnos (gwiriwyd ar 3 Mehefin 2026)');
    assert.equal(cyGBLater.wait(0, 0), 'Dim aros');
  });
});
