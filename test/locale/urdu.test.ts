import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textsIn } from '../../src/cli/texts-in.ts';
import { ur } from '../../src/locale/ur.ts';
import { urLater } from '../../src/locale/ur.later.ts';
import { urPlan } from '../../src/locale/ur.plan.ts';

const read = (folder: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../flows/${folder}/ur.json`, import.meta.url), 'utf8'));

describe('Urdu', () => {
  it('runs from right to left', () => {
    assert.equal(ur.dir, 'rtl');
  });
  it('keeps names and own words of another direction from moving the full stop', () => {
    const inside = '\u2068Trafford Talk Shop\u2069';
    const name = 'Trafford Talk Shop';
    for (const sentence of [
      ur.textWord(name),
      urLater.heardFrom(name),
      urLater.nearHost(name),
      urLater.source(name),
      urLater.reasons.area(name),
      urLater.openedGone(name),
      urLater.paidBy(name),
      urPlan.planWith(name),
    ])
      assert.ok(sentence.includes(inside), sentence);
  });
  it('says one and several', () => {
    assert.deepEqual([1, 2].map(urLater.chosen), ['1 چنی گئی', '2 چنی گئیں']);
    assert.deepEqual([0.5, 1, 3].map(urLater.miles), ['ایک میل سے کم دور', 'تقریباً 1 میل دور', 'تقریباً 3 میل دور']);
    assert.equal(urLater.wait(undefined, 6), '6 ہفتے تک');
    assert.equal(urLater.wait(1, 1, '2026-06-03'), '1 ہفتہ (جانچنے کی تاریخ: 3 جون، 2026)');
  });
  it('says opening hours as people do, the part of the day first', () => {
    assert.equal(urLater.open(['MO', 'TU', 'WE'], '09:00', '18:30'), 'پیر سے بدھ، صبح 9 بجے سے شام 6:30 بجے تک');
    assert.equal(urLater.open(['SA', 'SU'], '00:00', '12:00'), 'ہفتہ اور اتوار، رات 12 بجے سے دوپہر 12 بجے تک');
    assert.equal(urLater.openNow('late'), 'ابھی کھلا ہے، late تک۔');
  });
  it('is written with Urdu letters, Urdu full stops and the digits that phones show', () => {
    for (const folder of ['what-matters', 'professional', 'check-in', 'glossary', 'safety'])
      for (const { at, text } of textsIn(read(folder)))
        assert.doesNotMatch(
          text,
          /[\u0643\u064a\u0649\u0660-\u0669\u06f0-\u06f9]|[?;,]|\p{L}\.(\s|$)/u,
          `${folder} ${at}: ${text}`,
        );
  });
});
