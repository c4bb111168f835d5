import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { britishDays, enGBLater } from '../../src/locale/en-GB.later.ts';
import { britishDay } from '../../src/locale/en-GB.plan.ts';
import { britishTime, days } from '../../src/locale/opening.ts';
import { plural } from '../../src/locale/plural.ts';

describe('counting', () => {
  it('never says "1 questions"', () => {
    assert.equal(enGBLater.questionsLeft(1), 'About 1 question left');
    assert.equal(enGBLater.questionsLeft(4), 'About 4 questions left');
  });
  it('has the forms that other languages need', () => {
    const polish = plural('pl', { one: '# pytanie', few: '# pytania', many: '# pytań', other: '# pytania' });
    assert.deepEqual([1, 3, 5, 22].map(polish), ['1 pytanie', '3 pytania', '5 pytań', '22 pytania']);
  });
});

describe('waits', () => {
  const { wait } = enGBLater;
  it('are said with the day on which they were checked', () => {
    assert.equal(wait(2, 6, '2026-06-03'), '2 to 6 weeks (checked on 3 June 2026)');
  });
  it('are never made more exact than they are', () => {
    assert.equal(wait(0, 0), 'No wait');
    assert.equal(wait(0, 2), '0 to 2 weeks');
    assert.equal(wait(1, 1), '1 week');
    assert.equal(wait(18), 'At least 18 weeks');
    assert.equal(wait(undefined, 6), 'Up to 6 weeks');
  });
});

describe('ages, miles and days', () => {
  it('say no age that nobody gave', () => {
    assert.equal(enGBLater.age(11, 18), 'For ages 11 to 18');
    assert.equal(enGBLater.age(11), 'For ages 11 and over');
    assert.equal(enGBLater.age(undefined, 18), 'For ages up to 18');
    assert.equal(enGBLater.age(0, 4), 'For ages 0 to 4');
  });
  it('say "1 mile" and never "0 miles"', () => {
    assert.deepEqual([0, 1, 2].map(enGBLater.miles), [
      'Less than a mile away',
      'About 1 mile away',
      'About 2 miles away',
    ]);
  });
  it('are the same day in every time zone', () => {
    assert.equal(britishDay('2026-06-03'), '3 June 2026');
    assert.equal(britishDay('soon'), 'soon');
  });
  it('say the days of a week as people do', () => {
    const say = days(britishDays, (first, last) => `${first} to ${last}`);
    assert.equal(say(['MO', 'TU', 'WE', 'TH', 'FR']), 'Monday to Friday');
    assert.equal(say(['TH', 'TU']), 'Tuesday and Thursday');
    assert.equal(say(['SA', 'SU']), 'Saturday and Sunday');
    assert.equal(say(['MO', 'TU', 'FR']), 'Monday, Tuesday and Friday');
    assert.equal(say(['SU', 'XX']), 'Sunday');
  });
  it('say times as the NHS writes them', () => {
    assert.deepEqual(['09:00', '17:30', '00:00', '12:00', '12:05', '00:30', 'late'].map(britishTime), [
      '9am',
      '5:30pm',
      'midnight',
      'midday',
      '12:05pm',
      '12:30am',
      'late',
    ]);
  });
});
